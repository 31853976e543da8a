import { node, type SvgNode, textNode } from '../svg/nodes';

/** What an element's look is made of, with the value that need not be written down. */
const LOOK: Readonly<Record<string, string>> = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
};
const TEXT_LOOK: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};

/** Attributes that say where an element is and what shape it has. */
const SHAPE = /^(d|x|y|x[12]|y[12]|cx|cy|r|rx|ry|dx|dy|width|height|points|transform|id|pattern\w+|viewBox)$/;
/** Lengths of a stroke: on the screen for lines that don't grow with the map. */
const STROKE_LENGTHS = ['stroke-width', 'stroke-dasharray', 'stroke-dashoffset'];
const GROUPS: readonly string[] = ['g', 'defs', 'pattern', 'svg'];

const decimals = (value: number): string => String(Number(value.toFixed(4)));

/** Numbers with `px` or without, each divided by a scale. */
const scaledLengths = (value: string, scale: number): string =>
  value.replace(/(-?[\d.]+)(px)?/g, (_, length: string) => decimals(Number(length) / scale));

const isUnseen = (paint: string): boolean =>
  paint === 'none' || paint === '' || /^(transparent|rgba\(.*, 0\))$/.test(paint);

/** A computed paint as any program reads it: a colour without alpha and its opacity, or a pattern by its id. */
export function plainPaint(paint: string): { readonly paint: string; readonly opacity: number } {
  const [, red, green, blue, alpha = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(paint) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    return { paint: paint.replace(/^url\("(.*)"\)$/, 'url($1)'), opacity: 1 };
  const hex = [red, green, blue].map((channel) => Number(channel).toString(16).padStart(2, '0')).join('');
  return { paint: `#${hex}`, opacity: Number(alpha) };
}

/** The look of an element as attributes, from its computed style. */
function lookOf(element: Element, style: CSSStyleDeclaration, scale: number): Readonly<Record<string, string>> {
  const value = (name: string) => style.getPropertyValue(name);
  if (GROUPS.includes(element.localName)) {
    const opacity = value('opacity');
    return opacity === '' || opacity === '1' ? {} : { opacity };
  }
  const strokeless = isUnseen(value('stroke'));
  const fixed = value('vector-effect') === 'non-scaling-stroke';
  const wanted = element.localName === 'text' ? { ...LOOK, ...TEXT_LOOK } : LOOK;
  const look: Record<string, string> = {};
  for (const [name, usual] of Object.entries(wanted)) {
    const own = value(name);
    if (own === '' || own === usual || (strokeless && name.startsWith('stroke'))) continue;
    look[name] = STROKE_LENGTHS.includes(name) ? scaledLengths(own, fixed ? scale : 1) : own;
  }
  if (fixed && !strokeless) look['stroke-width'] ??= decimals(1 / scale);
  for (const name of ['fill', 'stroke']) {
    if (look[name] === undefined) continue;
    const { paint, opacity } = plainPaint(isUnseen(look[name]) ? 'none' : look[name]);
    look[name] = paint;
    if (opacity < 1) look[`${name}-opacity`] = decimals(opacity * Number(look[`${name}-opacity`] ?? 1));
  }
  return look;
}

/**
 * A copy of an SVG element that looks the same without the page: colours and sizes written out, links taken off what they
 * hold, and what is not seen left out.
 *
 * @param scale pixels of the screen in a unit of the element's coordinates
 */
export function plainCopy(element: Element, scale: number): readonly SvgNode[] {
  const style = getComputedStyle(element);
  if (element.localName === 'title' || style.display === 'none' || element.getAttribute('visibility') === 'hidden')
    return [];
  const children = [...element.children].flatMap((child) => plainCopy(child, scale));
  if (element.localName === 'a') return children;
  const shape = [...element.attributes].flatMap(({ name, value }) =>
    SHAPE.test(name) ? [[name, value] as const] : [],
  );
  const attributes = { ...Object.fromEntries(shape), ...lookOf(element, style, scale) };
  if (GROUPS.includes(element.localName))
    return children.length === 0 ? [] : [node(element.localName, attributes, children)];
  if (attributes.fill === 'none' && attributes.stroke === undefined) return [];
  return [
    element.localName === 'text'
      ? textNode('text', element.textContent ?? '', attributes)
      : node(element.localName, attributes, children),
  ];
}
