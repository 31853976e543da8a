/** An SVG element as plain data, written to text at build time and to the document at run time. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
  readonly text?: string;
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** An element; attributes that are undefined are left out. */
export function node(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly SvgNode[] = [],
): SvgNode {
  const present = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { tag, attributes: Object.fromEntries(present), children };
}

/** An element that holds text. */
export function textNode(tag: string, text: string, attributes: Readonly<Record<string, string>> = {}): SvgNode {
  return { tag, attributes, children: [], text };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML allows in no form, such as control characters and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text made safe for an element's content or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** The element as markup. */
export function toMarkup({ tag, attributes, children, text }: SvgNode): string {
  const head = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  const body = escapeMarkup(text ?? '') + children.map(toMarkup).join('');
  return body === '' ? `<${tag}${head}/>` : `<${tag}${head}>${body}</${tag}>`;
}

/** The element as a live one. */
export function toElement({ tag, attributes, children, text }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  element.append(...children.map(toElement));
  return element;
}
