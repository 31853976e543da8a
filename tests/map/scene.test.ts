import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GEOGRAPHY, regionNamed, STRATEGIES } from '../../src/content/atlas';
import { STRATEGY_IDS, type StrategyId } from '../../src/domain/strategy';
import { MOST_TURNS } from '../../src/map/gl/style';
import { outlineTurns, REGIONAL_STRATEGY_IDS, sceneOf, unitOf } from '../../src/map/scene';
import {
  chooseDefinition,
  openPanel,
  setMatch,
  type Transition,
  toggleExcluded,
  toggleStrategy,
} from '../../src/view/transitions';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';
import { REGIONS_AT } from './geo-files';

const viewOf = (...steps: Transition[]) => steps.reduce<ViewState>((view, step) => step(view), INITIAL_VIEW);
const sceneAfter = (...steps: Transition[]) => sceneOf(viewOf(...steps), false);
const adcode = (slug: string) => {
  const region = regionNamed(slug);
  if (region === undefined) throw new Error(`No region ${slug}`);
  return region.adcode;
};
const EASTERN_LEAGUES = ['hulunbuir', 'hinggan', 'tongliao', 'chifeng', 'xilingol'].map(adcode).toSorted();
const prefecturesIn = (units: readonly string[], province: string) =>
  units.filter((unit) => unit !== adcode(province) && GEOGRAPHY.provinceOf(unit) === adcode(province));
/** Provinces of which the prefectures can be chosen in place of the whole. */
const splitIn = (units: readonly string[]) =>
  GEOGRAPHY.provinces.filter((province) => !units.includes(province)).toSorted();

describe('units', () => {
  test('at home every province, and no prefecture, can be chosen', () => {
    expect(sceneAfter().units).toHaveLength(34);
    expect(splitIn(sceneAfter().units)).toEqual([]);
  });

  test('close by, every prefecture and the seven provinces without', () => {
    const { units } = sceneOf(INITIAL_VIEW, true);
    expect(units).toHaveLength(366);
    for (const slug of ['beijing', 'hong-kong', 'taiwan', 'shenzhen']) expect(units).toContain(adcode(slug));
  });

  test('the Bay Area splits Guangdong, and nothing else', () => {
    const { units } = sceneAfter(toggleStrategy('gba'));
    expect(splitIn(units)).toEqual([adcode('guangdong')]);
    expect(prefecturesIn(units, 'guangdong')).toHaveLength(21);
  });

  test('the Bay Area as all of Guangdong splits nothing', () => {
    const { units } = sceneAfter(toggleStrategy('gba'), chooseDefinition('gba', 'guangdong'));
    expect(splitIn(units)).toEqual([]);
  });

  test('an excluded strategy splits what it covers in part, as an included one does', () => {
    expect(splitIn(sceneAfter(toggleExcluded('gba')).units)).toEqual([adcode('guangdong')]);
  });

  test('the West with three autonomous prefectures splits Jilin, Hubei and Hunan', () => {
    const { units } = sceneAfter(toggleStrategy('western'), chooseDefinition('western', 'twelve-plus-three'));
    expect(splitIn(units)).toEqual(['jilin', 'hubei', 'hunan'].map(adcode).toSorted());
  });

  test('a prefecture stands for itself where it is drawn, else for its province', () => {
    expect(unitOf(adcode('shenzhen'), sceneAfter())).toBe(adcode('guangdong'));
    expect(unitOf(adcode('shenzhen'), sceneAfter(toggleStrategy('gba')))).toBe(adcode('shenzhen'));
    expect(unitOf(adcode('macao'), sceneOf(INITIAL_VIEW, true))).toBe(adcode('macao'));
  });

  test('whatever the filter, each prefecture lies in exactly one unit', () => {
    const anySteps = fc.array(
      fc.constantFrom(...STRATEGY_IDS.flatMap((id) => [toggleStrategy(id), toggleExcluded(id)])),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(anySteps, fc.boolean(), (steps, close) => {
        const { units } = sceneOf(viewOf(...steps), close);
        expect(units.flatMap((unit) => GEOGRAPHY.prefecturesOf(unit)).toSorted()).toEqual(
          GEOGRAPHY.prefectures.toSorted(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('paint', () => {
  const paintIn =
    (scene = sceneAfter()) =>
    (slug: string) =>
      scene.paint.get(adcode(slug));

  test('at home each unit has its macro-region’s colour, and nothing is faded', () => {
    const paint = paintIn();
    expect(paint('chengdu')).toEqual({ fill: 'western', stripe: null, faded: false });
    expect(paint('shenyang')).toEqual({ fill: 'northeast', stripe: null, faded: false });
    expect(paint('wuhan')).toEqual({ fill: 'central', stripe: null, faded: false });
    expect(paint('shanghai')).toEqual({ fill: 'eastern', stripe: null, faded: false });
    expect([...sceneAfter().paint.values()].filter(({ faded }) => faded)).toEqual([]);
  });

  test('only the five eastern leagues and cities of Inner Mongolia are in two macro-regions', () => {
    const striped = [...sceneAfter().paint].filter(([, { stripe }]) => stripe !== null);
    expect(striped.map(([unit]) => unit).toSorted()).toEqual(EASTERN_LEAGUES);
    for (const [, paint] of striped) expect(paint).toEqual({ fill: 'western', stripe: 'northeast', faded: false });
  });

  test('Hong Kong and Macao are in a regional strategy only, Taiwan in none', () => {
    const paint = paintIn();
    expect(paint('hong-kong')?.fill).toBe('regional-only');
    expect(paint('macao')?.fill).toBe('regional-only');
    expect(paint('taiwan')?.fill).toBe('uncovered');
  });

  test('the older three-belt East hatches Liaoning', () => {
    const paint = paintIn(sceneAfter(chooseDefinition('eastern', 'three-belt')));
    expect(paint('shenyang')).toEqual({ fill: 'northeast', stripe: 'eastern', faded: false });
  });

  test('in all of West and Northeast only the five are not faded', () => {
    const scene = sceneAfter(toggleStrategy('western'), toggleStrategy('northeast'), setMatch('all'));
    const lit = [...scene.paint].filter(([, { faded }]) => !faded).map(([unit]) => unit);
    expect(lit.toSorted()).toEqual(EASTERN_LEAGUES);
    expect(splitIn(scene.units)).toEqual([adcode('inner-mongolia')]);
  });

  test('what is outside of the filter is faded, Taiwan under any filter', () => {
    const paint = paintIn(sceneAfter(toggleStrategy('gba')));
    expect(['shenzhen', 'macao'].map((slug) => paint(slug)?.faded)).toEqual([false, false]);
    expect(['shaoguan', 'beijing', 'taiwan'].map((slug) => paint(slug)?.faded)).toEqual([true, true, true]);
    expect(paintIn(sceneAfter(toggleExcluded('gba')))('taiwan')?.faded).toBe(true);
  });
});

describe('outlines and rivers', () => {
  const outlined = (...steps: Transition[]) => sceneAfter(...steps).outlines.map(({ strategy }) => strategy);

  test('at home all five regional strategies are outlined, in the background', () => {
    expect(outlined()).toEqual(['jing-jin-ji', 'yangtze-belt', 'gba', 'yangtze-delta', 'yellow-river']);
    expect(sceneAfter().outlinesProminent).toBe(false);
  });

  test('a filter brings forward the outlines of its regional strategies and drops the others', () => {
    expect(outlined(toggleStrategy('yellow-river'), toggleStrategy('central'))).toEqual(['yellow-river']);
    expect(sceneAfter(toggleStrategy('yellow-river')).outlinesProminent).toBe(true);
    expect(outlined(toggleStrategy('central'))).toEqual([]);
    expect(outlined(toggleExcluded('gba'))).toEqual([]);
  });

  test('an open strategy panel is a subject too', () => {
    const scene = sceneAfter(openPanel('strategy:yangtze-belt'));
    expect(scene.outlines.map(({ key }) => key)).toEqual(['yangtze-belt:eleven']);
    expect([scene.outlinesProminent, scene.riverStrategies]).toEqual([true, ['yangtze-belt']]);
  });

  test('the rivers of a strategy are strong only while it is a subject', () => {
    expect(sceneAfter().riverStrategies).toEqual([]);
    expect(sceneAfter(toggleStrategy('gba')).riverStrategies).toEqual([]);
    expect(sceneAfter(toggleStrategy('yellow-river')).riverStrategies).toEqual(['yellow-river']);
  });

  test('outline and macro-region borders run as the chosen definition has it', () => {
    const scene = sceneAfter(chooseDefinition('yangtze-delta', 'core-27'), chooseDefinition('northeast', 'provinces'));
    expect(scene.outlines.map(({ key }) => key)).toContain('yangtze-delta:core-27');
    expect(scene.macroKeys).toEqual(['western:twelve', 'northeast:provinces', 'central:six', 'eastern:ten']);
  });

  test('the geodata has a run for every outline under every definition', () => {
    const keys = STRATEGIES.flatMap(({ id, memberships }) =>
      memberships.map(({ definition }) => `${id}:${definition}`),
    );
    for (const topology of Object.values(REGIONS_AT)) {
      const bounds = new Set(topology.objects.outlines.geometries.flatMap(({ properties }) => properties.bounds));
      expect([...bounds].toSorted()).toEqual(keys.toSorted());
    }
  });

  test('outlines along one border take turns, each once', () => {
    const { outlines } = sceneAfter();
    const turns = outlineTurns(['yellow-river:nine-provinces', 'eastern:ten', 'jing-jin-ji:three'], outlines);
    expect(turns.map(({ strategy, turn, of }) => [strategy, turn, of])).toEqual([
      ['jing-jin-ji', 0, 2],
      ['yellow-river', 1, 2],
    ]);
    expect(outlineTurns(['gba:guangdong'], outlines)).toEqual([]);
  });

  test('the style has turns for as many outlines as ever share a border, and no more', () => {
    const definitionsOf = (id: StrategyId) => STRATEGIES.find((strategy) => strategy.id === id)?.memberships ?? [];
    const choices = REGIONAL_STRATEGY_IDS.reduce<readonly Transition[][]>(
      (sofar, id) =>
        sofar.flatMap((steps) =>
          definitionsOf(id).map(({ definition }) => [...steps, chooseDefinition(id, definition)]),
        ),
      [[]],
    );
    const shared = choices.flatMap((steps) => {
      const { outlines } = sceneAfter(...steps);
      return Object.values(REGIONS_AT).flatMap(({ objects }) =>
        objects.outlines.geometries.map(({ properties }) => outlineTurns(properties.bounds, outlines).length),
      );
    });
    expect(MOST_TURNS).toBe(Math.max(...shared));
  });
});
