import { describe, expect, test } from 'vitest';
import { GEOGRAPHY } from '../../src/content/atlas';
import type { LensPaint } from '../../src/map/lens-paint';
import { createSceneMemo, namesOnTop, sameGround, sameLines, sceneOf } from '../../src/map/scene';
import type { RampStep } from '../../src/theme/ramps';
import { chooseDefinition, openPanel, selectRegion, type Transition, toggleStrategy } from '../../src/view/transitions';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';
import { provinceLens } from './lenses';

const viewOf = (...steps: Transition[]) => steps.reduce<ViewState>((view, step) => step(view), INITIAL_VIEW);
const sceneUnder = (lens: LensPaint, ...steps: Transition[]) => sceneOf(viewOf(...steps), false, lens);

const [LIAONING, SHENYANG, SHENZHEN, SHAOGUAN, HONG_KONG] = ['210000', '210100', '440300', '440200', '810000'];
const LENS = provinceLens({ [LIAONING]: 'seq-2', '440000': 'seq-8' });

describe('a scene under a lens', () => {
  test('fills all prefectures of a province with its class, and hatches nothing', () => {
    const { paint, lens } = sceneUnder(LENS);
    expect(lens).toBe(true);
    expect(paint.get(SHENYANG)).toEqual({ fill: 'seq-2', stripe: null, faded: false });
    expect(paint.get(SHENZHEN)?.fill).toBe('seq-8');
    // In two macro-regions, and hatched without a lens.
    expect(sceneOf(viewOf(), false).paint.get('150700')?.stripe).toBe('northeast');
    expect([...paint.values()].every(({ stripe }) => stripe === null)).toBe(true);
  });

  test('says of every unit without a figure that there is none', () => {
    const { paint } = sceneUnder(LENS);
    expect(paint.get(HONG_KONG)?.fill).toBe('no-data');
    expect([...paint.values()].filter(({ fill }) => fill !== 'no-data')).toHaveLength(14 + 21);
  });

  test('fades what the filter leaves out, data or not', () => {
    const { paint, units } = sceneUnder(LENS, toggleStrategy('gba'));
    expect(paint.get(SHENZHEN)).toEqual({ fill: 'seq-8', stripe: null, faded: false });
    expect(paint.get(HONG_KONG)).toEqual({ fill: 'no-data', stripe: null, faded: false });
    expect([paint.get(SHAOGUAN)?.faded, paint.get(SHENYANG)?.faded]).toEqual([true, true]);
    expect(units).toContain(SHENZHEN);
  });

  test('fades all but the units that the reader points at', () => {
    const { paint } = sceneUnder({ ...LENS, lit: new Set([SHENYANG]) });
    expect([...paint].filter(([, { faded }]) => !faded).map(([unit]) => unit)).toEqual([SHENYANG]);
    const filtered = sceneUnder({ ...LENS, lit: new Set([SHENYANG]) }, toggleStrategy('gba'));
    expect([...filtered.paint.values()].every(({ faded }) => faded)).toBe(true);
  });

  test('draws outlines of what is in the middle, and no others', () => {
    const strategies = (...steps: Transition[]) => sceneUnder(LENS, ...steps).outlines.map(({ strategy }) => strategy);
    expect(strategies()).toEqual([]);
    expect(strategies(toggleStrategy('yangtze-delta'))).toEqual(['yangtze-delta']);
    expect(strategies(openPanel('strategy:gba'))).toEqual(['gba']);
    expect(sceneUnder(LENS, chooseDefinition('gba', 'guangdong'), toggleStrategy('gba')).outlines[0]?.key).toBe(
      'gba:guangdong',
    );
  });

  test('of prefectures’ own figures offers all prefectures', () => {
    expect(sceneUnder(LENS).units).toHaveLength(34);
    expect(sceneUnder({ ...LENS, split: true }).units).toHaveLength(366);
  });

  test('with circles has calm ground, also where the share is nothing, and tells what has no data', () => {
    const symbols = new Map([
      [LIAONING, 1],
      [SHENZHEN, 0],
    ]);
    const scene = sceneUnder({ fills: new Map(), split: false, symbols, lit: null });
    expect(scene.symbols).toBe(symbols);
    const fills = [SHENYANG, SHENZHEN, SHAOGUAN, HONG_KONG].map((unit) => scene.paint.get(unit)?.fill);
    expect(fills).toEqual(['uncovered', 'uncovered', 'no-data', 'no-data']);
    expect([namesOnTop(scene), namesOnTop(sceneUnder(LENS)), namesOnTop(null)]).toEqual([true, false, false]);
  });

  test('without one is the map of memberships', () => {
    expect(sceneOf(viewOf(), false, null)).toEqual(sceneOf(viewOf(), false));
    expect(sceneOf(viewOf(), false)).toMatchObject({ lens: false, symbols: null });
  });
});

describe('the memory of a scene under a lens', () => {
  const year = (step: RampStep) => provinceLens({ [LIAONING]: step });

  test('keeps all but the paint from year to year', () => {
    const memo = createSceneMemo();
    const [before, after] = [memo(viewOf(), false, year('seq-1')), memo(viewOf(), false, year('seq-3'))];
    expect([after.units === before.units, after.outlines === before.outlines]).toEqual([true, true]);
    expect([sameLines(before, after), sameGround(before, after)]).toEqual([true, false]);
    expect(after).toEqual(sceneOf(viewOf(), false, year('seq-3')));
  });

  test('hands out the same scene for the same lens, and another with other lines for none', () => {
    const memo = createSceneMemo();
    const lens = year('seq-1');
    const scene = memo(viewOf(), false, lens);
    expect(memo(viewOf(), false, lens)).toBe(scene);
    const without = memo(viewOf(), false, null);
    expect(without).toEqual(sceneOf(viewOf(), false));
    expect(sameLines(scene, without)).toBe(false);
  });

  test.each<[string, LensPaint, Transition]>([
    ['a filter', year('seq-1'), toggleStrategy('gba')],
    ['a selection, with another year', year('seq-5'), selectRegion('440000')],
    ['a panel with places', year('seq-5'), openPanel('places')],
    ['prefectures’ own figures', { ...year('seq-1'), split: true }, (view) => view],
    ['circles', { ...year('seq-1'), symbols: new Map([['440000', 1]]) }, (view) => view],
  ])('%s makes the scene that it would be without memory', (_, lens, step) => {
    const memo = createSceneMemo();
    memo(viewOf(), false, year('seq-1'));
    expect(memo(viewOf(step), false, lens)).toEqual(sceneOf(viewOf(step), false, lens));
    expect(GEOGRAPHY.prefectures.length).toBe(memo(viewOf(step), false, lens).paint.size);
  });
});
