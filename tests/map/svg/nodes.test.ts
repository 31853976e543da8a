// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup, node, type SvgNode, textNode, toElement, toMarkup } from '../../../src/map/svg/nodes';

const anyText = fc.oneof(fc.string(), fc.constantFrom('<script>', '"&"', "a'b", '&amp;', '辽宁 & 吉林', ']]>'));
const anyAttributes = fc.dictionary(fc.constantFrom('class', 'd', 'href', 'data-adcode'), anyText);
const { tree } = fc.letrec<{ tree: SvgNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(fc.constantFrom('text', 'title'), anyText, anyAttributes)
      .map(([tag, text, rest]) => textNode(tag, text, rest)),
    fc
      .tuple(fc.constantFrom('g', 'a', 'path'), anyAttributes, fc.array(tie('tree'), { maxLength: 3 }))
      .map(([tag, attributes, children]) => node(tag, attributes, children)),
  ),
}));

/** A node with its attributes in order of name, and no text where it is empty. */
const plain = ({ tag, attributes, children, text = '' }: SvgNode): unknown => [
  tag,
  Object.entries(attributes).toSorted(),
  text,
  children.map(plain),
];

/** What an element holds, read back. */
function heldBy(element: Element): unknown {
  const text = [...element.childNodes].filter((child) => child.nodeType === 3).map((child) => child.nodeValue);
  return [
    element.localName,
    [...element.attributes].map(({ name, value }) => [name, value]).toSorted(),
    text.join(''),
    [...element.children].map(heldBy),
  ];
}

test('a live element holds exactly what the node says', () => {
  fc.assert(
    fc.property(tree, (any) => {
      expect(heldBy(toElement(any))).toEqual(plain(any));
    }),
  );
});

test('live elements are SVG', () => {
  const element = toElement(node('g', {}, [node('path', { d: 'M0 0' })]));
  for (const part of [element, element.firstElementChild])
    expect(part?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

const ENTITY: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
/** Reads markup back with nothing but the rules of XML that it should keep to. */
function parsed(markup: string): unknown {
  let rest = markup;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.slice(match[0].length);
    return match;
  };
  const plainText = (text = '') => text.replace(/&(\w+);/g, (_, name: string) => ENTITY[name] ?? `?${name}?`);
  const element = (): unknown => {
    const open = take(/^<(\w+)/);
    if (open === null) throw new Error(`No element at ${rest.slice(0, 40)}`);
    const attributes: string[][] = [];
    for (let found = take(/^ ([\w-]+)="([^"<]*)"/); found !== null; found = take(/^ ([\w-]+)="([^"<]*)"/))
      attributes.push([found[1] ?? '', plainText(found[2])]);
    if (take(/^\/>/) !== null) return [open[1], attributes.toSorted(), '', []];
    if (take(/^>/) === null) throw new Error(`No end of a tag at ${rest.slice(0, 40)}`);
    const text = plainText(take(/^[^<]*/)?.[0]);
    const children: unknown[] = [];
    while (!rest.startsWith('</')) children.push(element());
    if (take(/^<\/(\w+)>/)?.[1] !== open[1]) throw new Error(`${open[1]} is not closed`);
    return [open[1], attributes.toSorted(), text, children];
  };
  const whole = element();
  if (rest !== '') throw new Error(`Left over: ${rest}`);
  return whole;
}

test('markup says the same as the live element, whatever the text', () => {
  fc.assert(
    fc.property(tree, (any) => {
      expect(parsed(toMarkup(any))).toEqual(heldBy(toElement(any)));
    }),
  );
});

test('nothing in a text can end it or an attribute', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(escapeMarkup(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
    }),
  );
});

test('attributes that are undefined are left out', () => {
  expect(node('a', { href: '?region=liaoning', tabindex: undefined }).attributes).toStrictEqual({
    href: '?region=liaoning',
  });
});
