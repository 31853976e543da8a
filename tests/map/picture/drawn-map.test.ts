import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/text';
import { type DrawnMapSetting, drawMap, drawnCamera } from '../../../src/map/picture/drawn-map';
import { loadGround } from '../../../src/map/picture/map-ground';
import type { SvgNode } from '../../../src/map/svg/nodes';
import { node, toMarkup } from '../../../src/map/svg/nodes';
import { GREYS } from '../../../src/theme/greys';
import { PALETTES } from '../../../src/theme/palette';
import { parseAddress } from '../../../src/view/address/codec';
import { CONTEXT, INDEX, REGIONS_AT } from '../geo-files';
import { provinceLens, symbolLens } from '../lenses';

const GROUND = await loadGround({
  index: async () => INDEX,
  context: async () => CONTEXT,
  regions: async (level) => REGIONS_AT[level],
});

const SIZE = { width: 690, height: 550 };

const drawn = (query: string, setting: Partial<DrawnMapSetting> = {}): SvgNode =>
  drawMap(GROUND, {
    view: parseAddress(query).view,
    lens: null,
    look: 'light',
    language: 'en',
    size: SIZE,
    names: 'all',
    id: 'm',
    ...setting,
  });

const all = (one: SvgNode): readonly SvgNode[] => [one, ...one.children.flatMap(all)];
const words = (one: SvgNode) => all(one).flatMap(({ text }) => text ?? []);
const painted = (one: SvgNode, attribute: 'fill' | 'stroke') =>
  new Set(all(one).flatMap(({ attributes }) => attributes[attribute] ?? []));

describe('the map of any view without the live one', () => {
  test('needs no style sheet, no script and no link', () => {
    const markup = toMarkup(drawn('?region=jilin'));
    expect(markup).not.toMatch(/class=|var\(|href=|tabindex|<title/);
    for (const { tag, attributes } of all(drawn('')))
      if (tag === 'path') expect(attributes.fill, JSON.stringify(attributes).slice(0, 90)).toBeDefined();
  });

  test('paints the four macro-regions and the outlines in the colours of its theme', () => {
    for (const theme of ['light', 'dark'] as const) {
      const map = drawn('', { look: theme });
      for (const colour of Object.values(PALETTES[theme].fill)) expect(painted(map, 'fill')).toContain(colour);
      for (const colour of Object.values(PALETTES[theme].outline)) expect(painted(map, 'stroke')).toContain(colour);
    }
  });

  test.each<[Language, string]>([
    ['en', 'Heilongjiang'],
    ['zh', '黑龙江'],
  ])('names regions in %s', (language, name) => {
    expect(words(drawn('', { language }))).toContain(name);
  });

  test('has no names where a class is to write them, but lines for what is too small', () => {
    const asked = drawn('', { names: 'asked' });
    expect(words(asked).filter((word) => /^_+$/.test(word))).toHaveLength(5);
    expect(words(asked).join(' ')).not.toMatch(/Beijing|Jilin|Shenzhen/);
    expect(words(drawn('', { names: 'none', size: { width: 160, height: 120 } }))).toEqual([]);
  });

  test('carries over all of it what somebody has drawn, in the camera of the drawing', () => {
    const mark = node('circle', { r: '5' });
    const seen: unknown[] = [];
    const map = drawn('', {
      over: (camera, size) => {
        seen.push(camera, size);
        return [mark];
      },
    });
    expect(map.children.at(-1)).toBe(mark);
    expect(seen).toEqual([drawnCamera({ map: null }, SIZE, GROUND), SIZE]);
  });

  test('leaves areas white that a class is to colour', () => {
    const blank = drawn('?lens=gdp-per-person', { blank: true, names: 'none', size: { width: 200, height: 160 } });
    for (const colour of Object.values(PALETTES.light.fill)) expect(painted(blank, 'fill')).not.toContain(colour);
    for (const colour of Object.values(PALETTES.light.outline)) expect(painted(blank, 'stroke')).not.toContain(colour);
  });

  test('in greys tells areas apart by patterns and outlines by dashes', () => {
    const map = drawn('', { look: 'grey' });
    const fills = painted(map, 'fill');
    for (const id of ['western', 'northeast', 'central', 'eastern']) expect(fills).toContain(`url(#m-${id})`);
    const patterns = all(map).filter(({ tag }) => tag === 'pattern');
    const ids = new Set(patterns.map(({ attributes }) => attributes.id));
    for (const fill of fills) {
      const [, id] = /^url\(#(.+)\)$/.exec(fill) ?? [];
      if (id !== undefined) expect(ids, fill).toContain(id);
    }
    const dashes = all(map).filter(
      ({ attributes }) => attributes.stroke === GREYS.outline.gba && attributes['stroke-dasharray'],
    );
    expect(new Set(dashes.map(({ attributes }) => attributes['stroke-dasharray'])).size).toBeGreaterThan(3);
    expect([...fills, ...painted(map, 'stroke')].filter((paint) => /^#(..)(?!\1\1)/.test(paint))).toEqual([]);
  });

  test('shows the classes of a lens, hatches what has no data, and draws circles', () => {
    const lens = provinceLens({ '220000': 'seq-8' });
    expect(painted(drawn('?lens=gdp', { lens }), 'fill')).toContain(PALETTES.light.ramps.seq[8]);
    expect(painted(drawn('?lens=gdp', { lens }), 'fill')).toContain('url(#m-bands-no-data)');
    const circles = drawn('?lens=gdp', { lens: symbolLens({ '220000': 1, '210000': 0.25 }) });
    const radii = all(circles)
      .filter(({ tag, attributes }) => tag === 'circle' && attributes['fill-opacity'] === '0.55')
      .map(({ attributes }) => Number(attributes.r));
    expect(radii).toHaveLength(2);
    expect((radii[0] ?? 0) / (radii[1] ?? 1)).toBeCloseTo(2, 1);
  });

  test('shows all that was in the window in which the camera was set', () => {
    const { view } = parseAddress('?map=6/43/126');
    const seen = drawnCamera(view, { width: 350, height: 320 }, GROUND, { width: 700, height: 640 });
    expect(seen.zoom).toBeCloseTo(5, 6);
    expect(drawnCamera(view, { width: 700, height: 320 }, GROUND, { width: 700, height: 640 }).zoom).toBeCloseTo(5, 6);
  });
});
