import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLASS_COUNTS } from '../../src/domain/class-choice';
import { PALETTES, rampColour, THEMES, type ThemeId, tinted } from '../../src/theme/palette';
import { divergingSteps, RAMP_STEPS, type RampKind, rampSteps } from '../../src/theme/ramps';
import { tokensCss } from '../../src/theme/tokens';
import { contrast, difference, labOf, SIGHTS } from './colour-science';

/**
 * Just noticed side by side is a difference of about 1. Classes are also compared across the map and with a small swatch
 * in the legend: five times as much is taken as the least that can be told there.
 */
const TOLD_APART = 5;
const TEXT_BAR: Readonly<Record<ThemeId, number>> = { light: 4.5, dark: 4.5, projector: 7, contrast: 7 };

describe('the measure of colours', () => {
  // Pairs 1, 7, 17 and 25 of Sharma, Wu and Dalal 2005, table 1.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('finds %j and %j to differ by %d', (one, other, expected) => {
    expect(difference(one, other)).toBeCloseTo(expected, 4);
    expect(difference(other, one)).toBeCloseTo(expected, 4);
  });

  test('greys stay grey to every sight, and red and green come nearer to those who confuse them', () => {
    for (const sight of SIGHTS) expect(difference(labOf('#808080', sight), labOf('#808080'))).toBeLessThan(0.5);
    const apart = (sight: (typeof SIGHTS)[number]) => difference(labOf('#c02020', sight), labOf('#208020', sight));
    expect(apart('deutan')).toBeLessThan(apart('usual') / 3);
  });
});

/** Every series of classes that a lens can show, with its colours. */
function seriesOf(theme: ThemeId) {
  const colours = (steps: ReturnType<typeof rampSteps>) => steps.map((step) => rampColour(PALETTES[theme], step));
  const breaks = (below: number, above: number) =>
    [...Array(below).keys()].map((i) => i - below).concat([...Array(above).keys()].map((i) => i + 1));
  return [
    ...CLASS_COUNTS.flatMap((n) =>
      (['seq', 'div'] as const).map((kind) => [`${n} classes, ${kind}`, colours(rampSteps(kind, n))] as const),
    ),
    ...[0, 1, 2, 3, 4].flatMap((below) =>
      [0, 1, 2, 3, 4].map(
        (above) => [`${below} | ${above}`, colours(divergingSteps(breaks(below, above), 0))] as const,
      ),
    ),
    ['2 | 2 without a middle', colours(divergingSteps([-1, 0, 1], 0))] as const,
  ];
}

describe.each(THEMES)('%s', (theme) => {
  const palette = PALETTES[theme];
  const ramp = (kind: RampKind) => palette.ramps[kind];
  const grounds = [
    ...RAMP_STEPS.map((step) => [step, rampColour(palette, step)] as const),
    ['no data', palette.noData],
  ] as const;

  test.each(SIGHTS)('neighbouring classes are told apart by %s sight', (sight) => {
    const faint = seriesOf(theme).flatMap(([name, colours]) =>
      colours.slice(1).flatMap((colour, i) => {
        const apart = difference(labOf(colour, sight), labOf(colours[i] ?? '', sight));
        return apart < TOLD_APART ? [[name, i, apart]] : [];
      }),
    );
    expect(faint).toEqual([]);
  });

  test.each(SIGHTS)('what has no data is no class, by %s sight', (sight) => {
    const near = RAMP_STEPS.filter(
      (step) => difference(labOf(rampColour(palette, step), sight), labOf(palette.noData, sight)) < TOLD_APART,
    );
    expect(near).toEqual([]);
  });

  test.each(SIGHTS)('the middle of what diverges is not what a filter fades, by %s sight', (sight) => {
    const middle = labOf(rampColour(palette, 'div-4'), sight);
    expect(difference(middle, labOf(palette.faded, sight))).toBeGreaterThanOrEqual(TOLD_APART);
  });

  test.each(SIGHTS)('more is always darker, or in the dark lighter, by %s sight', (sight) => {
    const lightness = ramp('seq').map((colour) => labOf(colour, sight)[0]);
    const steps = lightness.slice(1).map((value, i) => Math.sign(value - (lightness[i] ?? value)));
    expect(new Set(steps)).toEqual(new Set([theme === 'dark' ? 1 : -1]));
  });

  test('what diverges does so evenly, from a neutral middle', () => {
    const lightness = ramp('div').map((colour) => labOf(colour)[0]);
    for (const away of [1, 2, 3, 4])
      expect(Math.abs((lightness[4 - away] ?? 0) - (lightness[4 + away] ?? 0))).toBeLessThan(7);
    const [, a, b] = labOf(ramp('div')[4] ?? '');
    expect(Math.hypot(a, b)).toBeLessThan(6);
    for (const side of [lightness.slice(4), lightness.slice(0, 5).toReversed()])
      expect(
        side.slice(1).every((value, i) => (theme === 'dark' ? value > (side[i] ?? 0) : value < (side[i] ?? 0))),
      ).toBe(true);
  });

  test.each(SIGHTS)('the two sides of what diverges are told apart by %s sight', (sight) => {
    for (const away of [1, 2, 3, 4]) {
      const [low = '', high = ''] = [ramp('div')[4 - away], ramp('div')[4 + away]];
      expect(difference(labOf(low, sight), labOf(high, sight))).toBeGreaterThan(2 * TOLD_APART);
    }
  });

  test('borders stand out by 3:1 from every class and from what has no data, as does its hatch', () => {
    expect(grounds.filter(([, ground]) => contrast(palette.lensLine, ground) < 3)).toEqual([]);
    expect(contrast(palette.noDataHatch, palette.noData)).toBeGreaterThanOrEqual(3);
    // Between circles half of the border's colour lies on the calm ground.
    expect(contrast(tinted(palette.uncovered, palette.lensLine, 0.5), palette.uncovered)).toBeGreaterThanOrEqual(3);
  });

  test(`names on their halo reach ${TEXT_BAR[theme]}:1 on every class`, () => {
    const alpha = palette.halo.length === 9 ? Number.parseInt(palette.halo.slice(7), 16) / 255 : 1;
    const faint = grounds.filter(
      ([, ground]) => contrast(palette.label, tinted(ground, palette.halo.slice(0, 7), alpha)) < TEXT_BAR[theme],
    );
    expect(faint).toEqual([]);
  });
});

test('every step has a token in every theme, and a class that fills with it', () => {
  const css = readFileSync('src/map/lens.css', 'utf8');
  for (const step of RAMP_STEPS) {
    expect(css).toMatch(new RegExp(`\\.fill-${step} \\{\\s+fill: var\\(--${step}\\);`));
    for (const theme of THEMES) expect(tokensCss()).toContain(`--${step}:${rampColour(PALETTES[theme], step)}`);
  }
});
