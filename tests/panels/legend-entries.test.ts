import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STRATEGY_IDS } from '../../src/domain/strategy';
import { sceneOf } from '../../src/map/scene';
import { legendEntries } from '../../src/panels/legend/legend-entries';
import { chooseDefinition, openPanel, setMatch, toggleExcluded, toggleStrategy } from '../../src/view/transitions';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';

const legendOf = (view: Partial<ViewState> = {}) => legendEntries({ ...INITIAL_VIEW, ...view });

test('at home it explains all four macro-regions, five outlines, the one overlap and what is left', () => {
  expect(legendOf()).toEqual({
    macroRegions: ['western', 'northeast', 'central', 'eastern'],
    overlaps: [['western', 'northeast']],
    outlines: ['jing-jin-ji', 'yangtze-belt', 'gba', 'yangtze-delta', 'yellow-river'],
    regionalOnly: true,
    uncovered: true,
    faded: false,
  });
});

describe('what is not on the map is not explained', () => {
  test('in the Bay Area: the East with Hong Kong and Macao, faded elsewhere', () => {
    expect(legendOf({ include: ['gba'] })).toEqual({
      macroRegions: ['eastern'],
      overlaps: [],
      outlines: ['gba'],
      regionalOnly: true,
      uncovered: false,
      faded: true,
    });
  });

  test('in all of West and Northeast: their overlap', () => {
    const legend = legendOf({ include: ['western', 'northeast'], match: 'all' });
    expect(legend.overlaps).toEqual([['western', 'northeast']]);
    expect([legend.outlines, legend.regionalOnly, legend.uncovered, legend.faded]).toEqual([[], false, false, true]);
  });

  test('in a filter that finds nothing: that all is faded', () => {
    const legend = legendOf({ include: ['central', 'eastern'], match: 'all' });
    expect(legend).toEqual({
      macroRegions: [],
      overlaps: [],
      outlines: [],
      regionalOnly: false,
      uncovered: false,
      faded: true,
    });
  });
});

test('another definition brings its own overlaps', () => {
  const threeBelt = legendOf({ definitions: { eastern: 'three-belt' } }).overlaps;
  expect(threeBelt).toContainEqual(['northeast', 'eastern']);
  const wide = legendOf({ definitions: { western: 'twelve-plus-three' } }).overlaps;
  expect(wide).toContainEqual(['western', 'central']);
  expect(legendOf({ definitions: { northeast: 'provinces' } }).overlaps).toEqual([]);
});

test('whatever the view, the legend explains each colour on the map and no other', () => {
  const anySteps = fc.array(
    fc.constantFrom(
      ...STRATEGY_IDS.flatMap((id) => [toggleStrategy(id), toggleExcluded(id), openPanel(`strategy:${id}`)]),
      setMatch('all'),
      chooseDefinition('northeast', 'whole-inner-mongolia'),
      chooseDefinition('gba', 'guangdong'),
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(anySteps, (steps) => {
      const view = steps.reduce<ViewState>((v, step) => step(v), INITIAL_VIEW);
      const { paint, outlines } = sceneOf(view, false);
      const legend = legendEntries(view);
      const lit = [...paint.values()].filter(({ faded }) => !faded);
      const colours = [
        ...legend.macroRegions,
        ...(legend.regionalOnly ? ['regional-only'] : []),
        ...(legend.uncovered ? ['uncovered'] : []),
      ];
      expect(new Set(colours)).toEqual(new Set(lit.map(({ fill }) => fill)));
      expect(new Set(legend.overlaps.map((pair) => pair.join()))).toEqual(
        new Set(lit.filter(({ stripe }) => stripe !== null).map(({ fill, stripe }) => `${fill},${stripe}`)),
      );
      expect(legend.outlines).toEqual(outlines.map(({ strategy }) => strategy));
      if (paint.size > lit.length) expect(legend.faded).toBe(true);
    }),
    { numRuns: 60 },
  );
});
