import {
  isNode,
  isScript,
  literalText,
  nameOf,
  type Rule,
  type SourceFile,
  type SyntaxNode,
  treeOf,
  walk,
  where,
} from './code';

const NAMED = new Set(
  `aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
  cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
  darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
  darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
  firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
  hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
  lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
  lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue
  mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred
  midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid
  palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
  rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue
  slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow
  yellowgreen`.split(/\s+/),
);

const HEX = /(?:^|[\s:,(;"'`>=[])(#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4}))(?![\w-])/i;
const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;

/** A colour written out in the text, or null. */
function writtenColour(text: string): string | null {
  const plain = text.replace(/url\([^)]*\)/g, '');
  return HEX.exec(plain)?.[1] ?? FUNCTION.exec(plain)?.[0] ?? null;
}

const namedColour = (text: string): string | null => text.split(/[\s,()/]+/).find((word) => NAMED.has(word)) ?? null;

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Whether values of this property, attribute or paint property are colours or hold one. */
const takesColour = (key: string | null): boolean =>
  key !== null && /(^|-)(colou?r|fill|stroke|background|border|outline|shadow)(-|$)/.test(kebab(key));

function colourInside(node: unknown): string | null {
  if (!isNode(node)) return null;
  let found: string | null = null;
  walk(node, (inner) => {
    found ??= namedColour(literalText(inner) ?? '');
  });
  return found;
}

/** The named colour that a node gives to something that takes a colour. */
function givenColour(node: SyntaxNode): string | null {
  if (node.type === 'Property') return takesColour(nameOf(node.key)) ? colourInside(node.value) : null;
  if (node.type === 'JSXAttribute') return takesColour(nameOf(node.name)) ? colourInside(node.value) : null;
  if (node.type === 'AssignmentExpression') {
    const left = isNode(node.left) ? node.left : null;
    return takesColour(nameOf(left?.property)) ? colourInside(node.right) : null;
  }
  if (node.type !== 'CallExpression') return null;
  const args = node.arguments as SyntaxNode[];
  const at = args.findIndex((argument) => takesColour(literalText(argument)));
  return at < 0 ? null : colourInside(args[at + 1]);
}

function scriptColours(file: SourceFile): string[] {
  const found: string[] = [];
  walk(treeOf(file), (node, parent) => {
    const isLink = parent?.type === 'JSXAttribute' && /href$/i.test(nameOf(parent.name) ?? '');
    const text = node.type === 'TemplateLiteral' || isLink ? null : literalText(node);
    const colour = (text === null ? null : writtenColour(text)) ?? givenColour(node);
    if (colour !== null) found.push(`${where(file, node)} writes the colour ${colour}`);
  });
  return found;
}

function styleColours({ path, text }: SourceFile): string[] {
  const plain = text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...plain.matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap((match) => {
    const [, key = '', value = ''] = match;
    const colour = writtenColour(value) ?? (key.startsWith('--') || takesColour(key) ? namedColour(value) : null);
    const line = plain.slice(0, match.index).split('\n').length;
    return colour === null ? [] : [`${path}:${line} writes the colour ${colour}`];
  });
}

/** Colours are written in the theme and nowhere else; `transparent`, `currentColor` and system colours are free. */
export const colourRule: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/theme/'))
    .flatMap((file) => (file.path.endsWith('.css') ? styleColours(file) : isScript(file) ? scriptColours(file) : []));
