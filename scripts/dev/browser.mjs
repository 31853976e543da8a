// Finds a Chromium for the end-to-end tests, or installs one: node scripts/dev/browser.mjs prints its path.
// What is done on the way goes to stderr. A machine without a browser is an error, never a reason to skip.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './process.mjs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** Where Chrome lives on systems that don't put it on the PATH. */
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
];

const INSTALL_MS = 300_000;
const say = (/** @type {string} */ text) => console.error(`browser: ${text}`);
const install = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
  run(command, args, { toStderr: true, timeout: INSTALL_MS, env: { DEBIAN_FRONTEND: 'noninteractive' } });

/** Whether the program starts at all: libraries may be missing, and Ubuntu's `chromium` may be an empty stub. */
function starts(/** @type {string} */ path) {
  if (process.platform === 'win32') return true;
  try {
    return /\d+\.\d+/.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 30_000 }));
  } catch {
    say(`${path} is there but does not start`);
    return false;
  }
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** @returns {Promise<string | null>} */
async function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [await playwrightsOwn(), ...onPath, ...APPLICATIONS];
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null;
}

function mayUseApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function aptInstall(/** @type {string[]} */ ...packages) {
  say(`installing ${packages.join(', ')} with apt-get ...`);
  const updated = await install('apt-get', 'update', '-qq');
  return updated === 0 && (await install('apt-get', 'install', '-y', '-qq', ...packages)) === 0;
}

/**
 * Debian's package comes first: it brings the libraries that it needs, and a network that is closed to Playwright's
 * downloads, where each try takes minutes to give up, often has Debian's.
 *
 * @returns {Promise<string | null>}
 */
async function installBrowser() {
  if (mayUseApt() && (await aptInstall('chromium'))) {
    const found = await findBrowser();
    if (found) return found;
  }
  say('installing Chromium with Playwright ...');
  await install('playwright', 'install', 'chromium');
  return findBrowser();
}

/** Chinese labels are drawn from the system's fonts; without one they are empty boxes and pictures prove nothing. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8', stdio: 'pipe' }).trim() !== '';
  } catch {
    const folder = '/usr/share/fonts';
    return (
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((name) => /cjk|wqy|hei|song/i.test(String(name)))
    );
  }
}

async function ensureChineseFont() {
  if (hasChineseFont()) return;
  if (mayUseApt() && (await aptInstall('fonts-noto-cjk'))) return;
  say('no Chinese font here: Chinese labels show as boxes (install fonts-noto-cjk)');
}

async function browser() {
  const chosen = process.env.ATLAS_CHROMIUM;
  if (chosen && !(existsSync(chosen) && starts(chosen))) {
    throw new Error(`ATLAS_CHROMIUM names ${chosen}, which is not a browser that starts.`);
  }
  const found = chosen || (await findBrowser()) || (await installBrowser());
  if (!found) {
    throw new Error(
      'No Chromium or Chrome was found, and none could be installed. Install one (for instance `npx playwright install ' +
        'chromium`, or `apt-get install chromium` as root), or set ATLAS_CHROMIUM to its path.',
    );
  }
  await ensureChineseFont();
  return found;
}

try {
  console.log(await browser());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
