import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A rule answers with one sentence for each place that breaks it. */
export type Rule = (files: readonly SourceFile[]) => string[];

/** Any node of a syntax tree, without the detail of its kind. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface Import {
  readonly specifier: string;
  /** Path of the file that a relative specifier means, where it exists among the files; else where it would be. */
  readonly target: string | null;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of some folders and single files of the project; folders that don't exist yet are empty. */
export function readProject(...places: readonly string[]): SourceFile[] {
  return places.flatMap((place) => {
    const full = join(ROOT, place);
    if (!existsSync(full)) return [];
    if (/\.\w+$/.test(place)) return [{ path: place, text: readFileSync(full, 'utf8') }];
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css|html)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: file.slice(ROOT.length).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
  });
}

export const isScript = ({ path }: SourceFile): boolean => /\.(tsx?|mjs)$/.test(path);

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

const trees = new WeakMap<SourceFile, SyntaxNode>();

export function treeOf(file: SourceFile): SyntaxNode {
  const known = trees.get(file);
  if (known) return known;
  const { program, errors } = parseSync(file.path, file.text);
  const [error] = errors;
  if (error) throw new Error(`${file.path}: ${error.message}`);
  const tree = program as unknown as SyntaxNode;
  trees.set(file, tree);
  return tree;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.entries(node).flatMap(([key, value]) => (key === 'parent' ? [] : [value].flat().filter(isNode)));
}

/** Visits a tree from the top down, each node with its parent. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | null) => void,
  parent: SyntaxNode | null = null,
): void {
  visit(node, parent);
  for (const child of childrenOf(node)) walk(child, visit, node);
}

export function where(file: SourceFile, node: SyntaxNode): string {
  return `${file.path}:${file.text.slice(0, node.start).split('\n').length}`;
}

/** The text of a string or of a template without insertions; null for anything else. */
export function literalText(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return (node.value as { cooked: string | null }).cooked;
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node.quasis as SyntaxNode[];
  return quasis.length === 1 ? literalText(quasis[0]) : null;
}

export const nameOf = (node: unknown): string | null =>
  isNode(node) && typeof node.name === 'string' ? node.name : literalText(node);

const IMPORTS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Specifiers of `import.meta.glob(...)` and `new URL(..., import.meta.url)`, which reach files as well. */
function reachedByCall(node: SyntaxNode): string[] {
  const callee = isNode(node.callee) ? node.callee : null;
  const args = Array.isArray(node.arguments) ? (node.arguments as unknown[]) : [];
  const isGlob =
    node.type === 'CallExpression' && callee?.type === 'MemberExpression' && nameOf(callee.property) === 'glob';
  const isUrl = node.type === 'NewExpression' && nameOf(callee) === 'URL' && args.length === 2;
  if (!isGlob && !isUrl) return [];
  const [first] = args;
  const list = isNode(first) && first.type === 'ArrayExpression' ? (first.elements as unknown[]) : [first];
  return list.map(literalText).filter((text) => text !== null);
}

function specifiersOf(file: SourceFile): string[] {
  if (file.path.endsWith('.css')) {
    return [...file.text.matchAll(/@import\s*(?:url\()?\s*["']([^"']+)/g)].map((match) => match[1] ?? '');
  }
  const found: string[] = [];
  if (!isScript(file)) return found;
  walk(treeOf(file), (node) => {
    const source = IMPORTS.has(node.type) ? literalText(node.source) : null;
    found.push(...(source === null ? reachedByCall(node) : [source]));
  });
  return found;
}

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.css', '/index.ts', '/index.tsx'];

/** Everything that a file imports: static, dynamic, types, re-exports, globs and asset addresses. */
function importsOf(file: SourceFile, paths: ReadonlySet<string>): Import[] {
  return specifiersOf(file).map((specifier) => {
    if (!specifier.startsWith('.')) return { specifier, target: null };
    const plain = posix.join(posix.dirname(file.path), specifier.split('?', 1)[0] ?? '');
    const bare = plain.replace(/\.js$/, '');
    const target = [plain, bare]
      .flatMap((path) => ENDINGS.map((ending) => path + ending))
      .find((path) => paths.has(path));
    return { specifier, target: target ?? plain };
  });
}

/** Each file with what it imports. */
export function importGraph(files: readonly SourceFile[]): Map<string, Import[]> {
  const paths = new Set(files.map(({ path }) => path));
  return new Map(files.map((file) => [file.path, importsOf(file, paths)]));
}
