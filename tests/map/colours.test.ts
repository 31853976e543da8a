import { describe, expect, test } from 'vitest';
import { MACRO_REGION_IDS, STRATEGY_IDS } from '../../src/domain/strategy';
import { PALETTES, type Palette, THEMES, type ThemeId } from '../../src/theme/palette';
import { labelSize, tokensCss } from '../../src/theme/tokens';

type Rgb = readonly [number, number, number];

const channelsOf = (hex: string): readonly number[] =>
  [1, 3, 5, 7].map((at) => (at < hex.length ? Number.parseInt(hex.slice(at, at + 2), 16) : 255));

/** A colour, laid over another where it is not opaque. */
function seen(hex: string, over: string): Rgb {
  const [r = 0, g = 0, b = 0, a = 255] = channelsOf(hex);
  const [under = 0, underGreen = 0, underBlue = 0] = channelsOf(over);
  const mix = (top: number, bottom: number) => (top * a + bottom * (255 - a)) / 255;
  return [mix(r, under), mix(g, underGreen), mix(b, underBlue)];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(front: string, back: string): number {
  const [a, b] = [luminance(seen(front, back)), luminance(seen(back, back))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Every colour that a division can have. */
const groundsOf = ({ fill, uncovered, regionalOnly, faded }: Palette) => ({ ...fill, uncovered, regionalOnly, faded });

/** The pairs whose contrast is below a bar, with their figures. */
function below(bar: number, pairs: readonly (readonly [name: string, front: string, back: string])[]) {
  return pairs
    .map(([name, front, back]) => [name, Number(contrast(front, back).toFixed(2))] as const)
    .filter(([, figure]) => figure < bar);
}

test('contrast is counted as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff00', '#808080')).toBeCloseTo(1, 6);
});

const TEXT_BAR: Readonly<Record<ThemeId, number>> = { light: 4.5, dark: 4.5, projector: 7, contrast: 7 };

describe.each(THEMES)('%s', (theme) => {
  const palette = PALETTES[theme];
  const bar = TEXT_BAR[theme];
  const grounds = Object.entries(groundsOf(palette));

  test(`names on the map stand out from every fill by ${bar}:1`, () => {
    expect(
      below(
        bar,
        [...grounds, ['water', palette.water], ['land', palette.land]].map(([name = '', back = '']) => [
          name,
          palette.label,
          back,
        ]),
      ),
    ).toEqual([]);
  });

  test(`text stands out from what it is written on by ${bar}:1`, () => {
    const { ink, muted, page, panel, raised, accent, accentSoft, onAccent, warn, warnInk } = palette;
    const papers = Object.entries({ page, panel, raised });
    expect(
      below(bar, [
        ...papers.map(([name, paper]) => [`ink on ${name}`, ink, paper] as const),
        ...papers.map(([name, paper]) => [`muted on ${name}`, muted, paper] as const),
        ...papers.map(([name, paper]) => [`accent on ${name}`, accent, paper] as const),
        ['ink on accentSoft', ink, accentSoft],
        ['onAccent on accent', onAccent, accent],
        ['warnInk on warn', warnInk, warn],
      ]),
    ).toEqual([]);
  });

  test('edges of controls stand out by 3:1', () => {
    const { control, page, panel } = palette;
    expect(
      below(3, [
        ['on page', control, page],
        ['on panel', control, panel],
      ]),
    ).toEqual([]);
  });

  test('outlines stand out from their casing by 3:1', () => {
    expect(
      below(
        3,
        Object.entries(palette.outline).map(([id, colour]) => [id, colour, palette.casing]),
      ),
    ).toEqual([]);
  });

  test('the rings of selection and cursor stand out from their casing by 3:1', () => {
    const { selection, accent, casing } = palette;
    expect(
      below(3, [
        ['selection', selection, casing],
        ['accent', accent, casing],
      ]),
    ).toEqual([]);
  });

  test('macro-regions are bordered at 3:1 on every macro-region', () => {
    expect(
      below(
        3,
        MACRO_REGION_IDS.map((id) => [id, palette.macroLine, palette.fill[id]]),
      ),
    ).toEqual([]);
  });

  test('no two fills, and no two outlines, are the same to the eye', () => {
    for (const colours of [Object.values(groundsOf(palette)), Object.values(palette.outline)]) {
      for (const [i, a] of colours.entries())
        for (const b of colours.slice(i + 1)) {
          const distance = Math.hypot(...seen(a, a).map((channel, j) => channel - (seen(b, b)[j] ?? 0)));
          expect([a, b, distance > 12]).toEqual([a, b, true]);
        }
    }
  });
});

describe('tokens', () => {
  const css = tokensCss();
  const blockOf = (theme: ThemeId) => css.split(`:root[data-theme=${theme}]{`)[1]?.split('}')[0] ?? '';
  const tokensOf = (theme: ThemeId) =>
    new Map(
      blockOf(theme)
        .split(';')
        .map((row) => row.split(':') as [string, string]),
    );

  test.each(THEMES)('%s has a block with every strategy’s colour and the browser’s scheme', (theme) => {
    const tokens = tokensOf(theme);
    for (const id of STRATEGY_IDS) {
      const name = (MACRO_REGION_IDS as readonly string[]).includes(id) ? `--fill-${id}` : `--outline-${id}`;
      expect([name, /^#[\da-f]{6}$/.test(tokens.get(name) ?? '')]).toEqual([name, true]);
    }
    expect(tokens.get('color-scheme')).toBe(theme === 'dark' ? 'dark' : 'light');
    expect([...tokens.keys()].toSorted()).toEqual([...tokensOf('light').keys()].toSorted());
    expect(tokens.get('--label')).toBe(PALETTES[theme].label);
  });

  test('the system’s wishes come before a reader’s choice, and so give way to it', () => {
    const dark = css.indexOf('(prefers-color-scheme:dark)');
    const more = css.indexOf('(prefers-contrast:more)');
    expect(dark).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(dark);
    for (const theme of THEMES) expect(css.indexOf(`[data-theme=${theme}]`)).toBeGreaterThan(more);
    expect(css.split('{').length).toBe(css.split('}').length);
  });

  test('a projector’s text is 24 px at least, its targets 44 and its lines 2', () => {
    const size = (name: string, theme: ThemeId = 'projector') =>
      Number(/^([\d.]+)px$/.exec(tokensOf(theme).get(`--${name}-size`) ?? '')?.[1]);
    for (const step of ['text', 'small', 'title']) expect(size(step)).toBeGreaterThanOrEqual(24);
    expect(size('target')).toBeGreaterThanOrEqual(44);
    for (const line of ['hairline', 'stroke']) expect(size(line)).toBeGreaterThanOrEqual(2);
    for (const theme of THEMES) expect(size('target', theme)).toBeGreaterThanOrEqual(24);
    expect(labelSize('projector')).toBeGreaterThanOrEqual(24);
  });
});
