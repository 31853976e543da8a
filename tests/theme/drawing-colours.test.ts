import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_OPACITY } from '../../src/present/drawing/ink-shape';
import { PALETTES, rampColour, THEMES, type ThemeId, tinted } from '../../src/theme/palette';
import { RAMP_STEPS } from '../../src/theme/ramps';
import { tokensCss } from '../../src/theme/tokens';
import { contrast, difference, labOf, SIGHTS } from './colour-science';

/** Least difference by which two marks far apart on a map are told apart. */
const TOLD_APART = 10;
const TEXT_BAR: Readonly<Record<ThemeId, number>> = { light: 4.5, dark: 4.5, projector: 7, contrast: 7 };

describe.each(THEMES)('%s', (theme) => {
  const palette = PALETTES[theme];
  const { panel, page, raised, water, land, uncovered, regionalOnly, faded, noData, fill, drawing, casing } = palette;
  const grounds = Object.entries({ panel, page, raised, water, land, uncovered, regionalOnly, faded, noData, ...fill });

  test('what is drawn stands out by 3:1 from panels, water, every fill, and the casing that parts it from all else', () => {
    const faint = drawing.flatMap((colour, i) =>
      [...grounds, ['casing', casing] as const]
        .filter(([, ground]) => contrast(colour, ground) < 3)
        .map(([name, ground]) => [i, name, contrast(colour, ground)]),
    );
    expect(faint).toEqual([]);
  });

  test('its casing or itself stands out by 3:1 from every class of a lens', () => {
    const faint = RAMP_STEPS.flatMap((step) =>
      drawing.filter((colour) => {
        const ground = rampColour(palette, step);
        return Math.max(contrast(colour, ground), contrast(casing, ground)) < 3;
      }),
    );
    expect(faint).toEqual([]);
  });

  test.each(SIGHTS)('no two colours are taken for each other by %s sight', (sight) => {
    const near = drawing.flatMap((colour, i) =>
      drawing.slice(i + 1).filter((other) => difference(labOf(colour, sight), labOf(other, sight)) < TOLD_APART),
    );
    expect(near).toEqual([]);
  });

  test(`text under a highlighter still reads at ${TEXT_BAR[theme]}:1, and the band is seen`, () => {
    for (const colour of drawing) {
      const band = tinted(panel, colour, HIGHLIGHT_OPACITY);
      expect(contrast(tinted(palette.ink, colour, HIGHLIGHT_OPACITY), band)).toBeGreaterThanOrEqual(TEXT_BAR[theme]);
      expect(difference(labOf(band), labOf(panel))).toBeGreaterThan(TOLD_APART);
    }
  });

  test('each has its token', () => {
    for (const [i, colour] of drawing.entries()) expect(tokensCss()).toContain(`--drawing-${i}:${colour}`);
  });
});
