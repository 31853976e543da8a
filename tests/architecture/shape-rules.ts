import { isNode, isScript, nameOf, type Rule, type SourceFile, type SyntaxNode, treeOf, walk, where } from './code';

const MOST_LINES = 250;

/** Files that may be longer, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {};

const isCode = ({ path }: SourceFile): boolean =>
  /^(src|scripts)\//.test(path) && !path.startsWith('src/content/data/');

/** Files stay short enough to be read in one go; data apart. */
export const lengthRule: Rule = (files) =>
  files
    .filter((file) => isCode(file) && !(file.path in LONGER))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${MOST_LINES}`);

/** Names say what is inside. */
export const nameRule: Rule = (files) =>
  files
    .filter(({ path }) => path.split('/').some((part) => /^(utils?|helpers?|types?|constants?)(\.|$)/i.test(part)))
    .map(({ path }) => `${path} has a name that says nothing`);

export const anyRule: Rule = (files) =>
  files.filter(isScript).flatMap((file) => {
    const found: string[] = [];
    walk(treeOf(file), (node) => {
      if (node.type === 'TSAnyKeyword') found.push(`${where(file, node)} uses any`);
    });
    return found;
  });

/** Named exports only, so that a thing has one name everywhere. */
export const exportRule: Rule = (files) =>
  files
    .filter((file) => isScript(file) && file.path.startsWith('src/'))
    .flatMap((file) => {
      const found: string[] = [];
      walk(treeOf(file), (node) => {
        const isDefault =
          node.type === 'ExportDefaultDeclaration' ||
          (node.type === 'ExportSpecifier' && nameOf(node.exported) === 'default');
        if (isDefault) found.push(`${where(file, node)} has a default export`);
      });
      return found;
    });

/** The project stands alone: nothing beside its own folder is read. */
export const standaloneRule: Rule = (files) =>
  files
    .filter(({ text }) => /(^|[^\w.])(\.\.\/)+shared(\/|\b)|["'`(\s]\/work\//.test(text))
    .map(({ path }) => `${path} reaches outside the project`);

const GLOBALS = new Set(['window', 'self', 'history', 'location', 'localStorage', 'sessionStorage']);
const OF_DOCUMENT = new Set(['cookie', 'location', 'defaultView']);

function bindingsOf(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'ObjectPattern':
      return (pattern.properties as SyntaxNode[]).flatMap((property) =>
        bindingsOf(property.value ?? property.argument),
      );
    case 'ArrayPattern':
      return (pattern.elements as unknown[]).flatMap(bindingsOf);
    case 'AssignmentPattern':
      return bindingsOf(pattern.left);
    case 'RestElement':
      return bindingsOf(pattern.argument);
    default:
      return [];
  }
}

/** Names that a file declares itself: variables, parameters, imports. (The linter knows their scopes; this does not.) */
function declaredIn(tree: SyntaxNode): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    const declared = [node.type === 'VariableDeclarator' ? node.id : null, node.local, node.params, node.param].flat();
    for (const name of declared.flatMap(bindingsOf)) names.add(name);
  });
  return names;
}

const KEYED = new Set([
  'Property',
  'PropertyDefinition',
  'MethodDefinition',
  'TSPropertySignature',
  'TSMethodSignature',
]);

/** Whether an identifier only names a member, as `location` in `place.location` or `{ location: 1 }`. */
function namesMember(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (!parent || parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return parent.property === node;
  return KEYED.has(parent.type) && parent.key === node;
}

function forbiddenGlobal(node: SyntaxNode, parent: SyntaxNode | null, declared: ReadonlySet<string>): string | null {
  if (node.type === 'Identifier') {
    const name = String(node.name);
    return GLOBALS.has(name) && !declared.has(name) && !namesMember(node, parent) ? name : null;
  }
  if (node.type !== 'MemberExpression') return null;
  const object = nameOf(node.object);
  const property = nameOf(node.property) ?? '';
  const forbidden = object === 'document' ? OF_DOCUMENT : object === 'globalThis' ? GLOBALS : null;
  return forbidden?.has(property) ? `${object}.${property}` : null;
}

/** The window, its address, its history and its stores belong to the app and to the browser's edge of the view. */
export const globalsRule: Rule = (files) =>
  files
    .filter((file) => isScript(file) && /^src\/(?!app\/|view\/browser[^/]*\.tsx?$)/.test(file.path))
    .flatMap((file) => {
      const tree = treeOf(file);
      const declared = declaredIn(tree);
      const found: string[] = [];
      walk(tree, (node, parent) => {
        const name = forbiddenGlobal(node, parent, declared);
        if (name !== null) found.push(`${where(file, node)} uses ${name}`);
      });
      return found;
    });
