// Checks the weight of what a visitor's browser must load before the map engine: node scripts/dev/budgets.mjs [folder]
// It is the page with its styles and scripts, and every script that those import statically, each compressed by gzip.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './process.mjs';

const BUDGET_KB = 120;

const folder = resolve(ROOT, process.argv[2] ?? 'dist');

/** The files of this folder that the page's tags load; pages elsewhere are never allowed. */
function tagsOf(/** @type {string} */ html) {
  const files = [];
  for (const [tag, name] of html.matchAll(/<(script|link)\b[^>]*>/gi)) {
    const value = (/** @type {string} */ key) => new RegExp(`\\b${key}=["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1];
    const loads = name?.toLowerCase() === 'script' || /^(stylesheet|modulepreload|preload)$/i.test(value('rel') ?? '');
    const address = value('src') ?? value('href');
    if (loads && address) files.push(address);
  }
  return files;
}

/** The modules and styles that a built script or style loads at once: `import ... from`, `export ... from`, `@import`. */
function importsOf(/** @type {string} */ file, /** @type {string} */ text) {
  const pattern = file.endsWith('.css')
    ? /@import\s*(?:url\()?\s*["']([^"']+)["']/g
    : /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'`;()]*?\bfrom\s*|[*{][^"'`;()]*?\}?\s*from\s*)?["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '').filter((path) => /^\.{0,2}\//.test(path));
}

/** @type {Map<string, number>} */
const weights = new Map();

function weigh(/** @type {string} */ file) {
  if (weights.has(file)) return;
  const text = readFileSync(join(folder, file), 'utf8');
  weights.set(file, gzipSync(text, { level: 9 }).length);
  for (const path of file.endsWith('.html') ? tagsOf(text) : importsOf(file, text)) {
    if (/^(?:[a-z]+:)?\/\//i.test(path)) throw new Error(`${file} loads ${path}, which is not served with the page.`);
    if (path.startsWith('data:')) continue;
    const clean = path.split(/[?#]/, 1)[0] ?? '';
    const next = posix.normalize(clean.startsWith('/') ? clean.slice(1) : posix.join(posix.dirname(file), clean));
    if (/\.(m?js|css)$/.test(next)) weigh(next);
  }
}

try {
  weigh('index.html');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const kb = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
for (const [file, bytes] of [...weights].sort((a, b) => b[1] - a[1])) console.log(`${kb(bytes)}  ${file}`);
const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
const fits = total <= BUDGET_KB * 1000;
console.log(`${kb(total)}  in all, gzip; the budget is ${BUDGET_KB} kB: ${fits ? 'kept' : 'exceeded'}`);
process.exitCode = fits ? 0 : 1;

// For information: React and the panels come beside the map engine, and the first view is whole with them.
const panels = readdirSync(join(folder, 'assets')).find((name) => /^page-.*\.js$/.test(name));
if (panels) {
  weigh(`assets/${panels}`);
  const whole = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`${kb(whole)}  with React and the panels`);
}
