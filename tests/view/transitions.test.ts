import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STRATEGY_IDS } from '../../src/domain/strategy';
import { createViewStore } from '../../src/view/store';
import {
  chooseDefinition,
  clearFilter,
  moveCamera,
  openPanel,
  pointAtRegion,
  selectRegion,
  setClasses,
  setLanguage,
  setLens,
  setMatch,
  setRenderer,
  setTheme,
  setVintage,
  setYear,
  type Transition,
  toggleCompared,
  toggleExcluded,
  toggleStrategy,
} from '../../src/view/transitions';
import { activePanel, INITIAL_VIEW, inSourceOrder, type ViewState } from '../../src/view/view-state';

const after = (...steps: Transition[]) => steps.reduce<ViewState>((view, step) => step(view), INITIAL_VIEW);

describe('strategies', () => {
  test('toggling adds in the order of the source and takes out again', () => {
    expect(after(toggleStrategy('gba'), toggleStrategy('western')).include).toEqual(['western', 'gba']);
    expect(after(toggleStrategy('gba'), toggleStrategy('gba')).include).toEqual([]);
  });

  test('excluding takes out of the included and back', () => {
    const excluded = after(toggleStrategy('gba'), toggleExcluded('gba'));
    expect(excluded).toMatchObject({ include: [], exclude: ['gba'] });
    expect(toggleExcluded('gba')(excluded).exclude).toEqual([]);
    expect(toggleStrategy('gba')(excluded)).toMatchObject({ include: [], exclude: [] });
  });

  test('no run of toggles has a strategy in twice, on both sides, or out of order', () => {
    const step = fc
      .tuple(fc.constantFrom(toggleStrategy, toggleExcluded), fc.constantFrom(...STRATEGY_IDS))
      .map(([transition, id]) => transition(id));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { include, exclude } = after(...steps);
        expect(include).toEqual(inSourceOrder(include));
        expect(exclude).toEqual(inSourceOrder(exclude));
        expect(include.filter((id) => exclude.includes(id))).toEqual([]);
      }),
    );
  });

  test('clearing leaves nothing of the filter but the chosen definitions', () => {
    const cleared = after(
      toggleStrategy('gba'),
      toggleExcluded('eastern'),
      setMatch('all'),
      chooseDefinition('gba', 'guangdong'),
      clearFilter,
    );
    expect(cleared).toEqual({ ...INITIAL_VIEW, definitions: { gba: 'guangdong' } });
  });

  test('a definition is chosen and goes back to the default', () => {
    const chosen = after(chooseDefinition('gba', 'guangdong'), chooseDefinition('northeast', 'provinces'));
    expect(chosen.definitions).toEqual({ gba: 'guangdong', northeast: 'provinces' });
    expect(chooseDefinition('gba', null)(chosen).definitions).toEqual({ northeast: 'provinces' });
  });
});

describe('selection and panels', () => {
  test('the details follow the selection', () => {
    expect(activePanel(INITIAL_VIEW)).toBe('overview');
    expect(activePanel(after(selectRegion('210000')))).toBe('region');
    expect(activePanel(after(openPanel('sources'), selectRegion('210000')))).toBe('region');
    expect(activePanel(after(selectRegion('210000'), selectRegion(null)))).toBe('overview');
  });

  test('pointing at a region leaves panels that tell of the selection where they are, others give way to the region', () => {
    for (const panel of ['measures', 'timeline', 'places', 'reading'] as const) {
      const view = after(openPanel(panel), pointAtRegion('210000'));
      expect([view.region, activePanel(view)]).toEqual(['210000', panel]);
      expect(activePanel(after(openPanel(panel), selectRegion('210000')))).toBe('region');
    }
    for (const panel of ['audit', 'glossary', 'sources', 'help', 'strategy:gba', 'fact:im-1947'] as const)
      expect(activePanel(after(openPanel(panel), pointAtRegion('210000')))).toBe('region');
    expect(activePanel(after(pointAtRegion('210000'), pointAtRegion(null)))).toBe('overview');
  });

  test('a chosen panel is kept as null where the selection asks for it anyway', () => {
    expect(after(openPanel('overview')).panel).toBeNull();
    expect(after(selectRegion('210000'), openPanel('region')).panel).toBeNull();
    expect(after(selectRegion('210000'), openPanel('overview')).panel).toBe('overview');
    expect(after(openPanel('strategy:gba'), openPanel(null)).panel).toBeNull();
  });
});

test('a comparison holds four and takes a fifth only when one has gone', () => {
  const full = after(...['gba', '210000', '220000', 'western'].map((item) => toggleCompared(item)));
  expect(full.compare).toHaveLength(4);
  expect(toggleCompared('central')(full)).toBe(full);
  expect(toggleCompared('central')(toggleCompared('gba')(full)).compare).toEqual([
    '210000',
    '220000',
    'western',
    'central',
  ]);
});

test('the camera is kept as the address can hold it', () => {
  expect(after(moveCamera({ zoom: 5.123456, lat: 41.123456789, lng: 200 })).map).toEqual({
    zoom: 5.12,
    lat: 41.12,
    lng: 142,
  });
  expect(after(moveCamera({ zoom: 5, lat: 41, lng: 100 }), moveCamera(null)).map).toBeNull();
});

test('language, theme and renderer are set', () => {
  expect(after(setLanguage('zh'), setTheme('projector'), setRenderer('svg'))).toMatchObject({
    lang: 'zh',
    theme: 'projector',
    renderer: 'svg',
  });
  expect(after(setTheme('dark'), setTheme(null)).theme).toBeNull();
});

describe('the store', () => {
  test('several transitions are one step', () => {
    const store = createViewStore(INITIAL_VIEW);
    const changes: string[] = [];
    store.subscribe(({ change }) => changes.push(change));
    store.step(toggleStrategy('gba'), openPanel('strategy:gba'));
    expect(changes).toEqual(['step']);
    expect(store.getState().view).toMatchObject({ include: ['gba'], panel: 'strategy:gba' });
  });

  test('a motion and an arrival are told apart from a step; what changes nothing is silent', () => {
    const store = createViewStore(INITIAL_VIEW);
    const changes: string[] = [];
    store.subscribe(({ change }) => changes.push(change));
    store.motion(moveCamera({ zoom: 5, lat: 35, lng: 105 }));
    store.arrive({ ...INITIAL_VIEW, region: '210000' });
    store.step((view) => view);
    expect(changes).toEqual(['motion', 'arrival']);
  });
});

describe('lens and year', () => {
  test('a lens keeps the year where it has it, else shows its latest', () => {
    expect(after(setLens('gdp'), setYear(2010), setLens('population')).year).toBe(2010);
    expect(after(setLens('gdp'), setYear(2010), setLens('gdp-primary')).year).toBeNull();
    expect(after(setLens('gdp'), setYear(2010), setLens('area')).year).toBeNull();
  });

  test('years end where their vintage ends; no year crosses into the other vintage', () => {
    expect(after(setLens('gdp'), setYear(1995))).toMatchObject({ vintage: null, year: 2006 });
    const before = after(setLens('gdp'), setVintage('before-2023-census'), setYear(1995));
    expect(before).toMatchObject({ vintage: 'before-2023-census', year: 1995 });
    expect(setYear(2024)(before)).toMatchObject({ vintage: 'before-2023-census', year: null });
    expect(setVintage('after-2023-census')(before)).toMatchObject({ vintage: null, year: 2006 });
  });

  test('an indicator without GDP knows no vintage', () => {
    expect(after(setLens('population'), setVintage('before-2023-census')).vintage).toBeNull();
    expect(after(setVintage('before-2023-census'), setLens('density')).vintage).toBeNull();
  });

  test('classes stay with another lens', () => {
    expect(after(setClasses({ method: 'jenks', count: 4 }), setLens('gdp')).classes).toEqual({
      method: 'jenks',
      count: 4,
    });
  });
});
