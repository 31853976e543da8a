import { describe, expect, test } from 'vitest';
import { createSceneMemo, sameGround, sceneOf } from '../../src/map/scene';
import {
  chooseDefinition,
  moveCamera,
  openPanel,
  selectRegion,
  setLanguage,
  setMatch,
  setRenderer,
  setTheme,
  type Transition,
  toggleCompared,
  toggleExcluded,
  toggleStrategy,
} from '../../src/view/transitions';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';

const viewOf = (...steps: Transition[]) => steps.reduce<ViewState>((view, step) => step(view), INITIAL_VIEW);

describe('the memory of a scene', () => {
  test('hands out the same scene while nothing that is drawn changes', () => {
    const steps = [setTheme('dark'), setLanguage('zh'), moveCamera({ zoom: 5, lat: 30, lng: 110 }), setRenderer('svg')];
    let view = viewOf(toggleStrategy('gba'));
    const memo = createSceneMemo();
    const same = memo(view, false);
    expect(same).toEqual(sceneOf(view, false));
    for (const step of [...steps, toggleCompared('gba')]) {
      view = step(view);
      expect(memo(view, false)).toBe(same);
    }
  });

  test.each<[string, Transition]>([
    ['the selection', selectRegion('210000')],
    ['a strategy', toggleStrategy('western')],
    ['an exclusion', toggleExcluded('western')],
    ['the match', setMatch('all')],
    ['a definition', chooseDefinition('northeast', 'provinces')],
    ['the panel', openPanel('strategy:yangtze-belt')],
  ])('%s that changes makes a scene of the new view', (_, step) => {
    const memo = createSceneMemo();
    const before = viewOf(toggleStrategy('yellow-river'), toggleStrategy('gba'));
    memo(before, false);
    expect(memo(step(before), false)).toEqual(sceneOf(step(before), false));
    expect(memo(step(before), true)).toEqual(sceneOf(step(before), true));
    expect(memo(before, true)).toEqual(sceneOf(before, true));
  });

  test('a selection keeps the ground, so that nothing but the ring is drawn anew', () => {
    const memo = createSceneMemo();
    const before = memo(viewOf(), false);
    const after = memo(viewOf(selectRegion('210000')), false);
    expect([after.selected, sameGround(before, after)]).toEqual(['210000', true]);
    expect(after.paint).toBe(before.paint);
    expect(sameGround(before, memo(viewOf(toggleStrategy('gba')), false))).toBe(false);
    expect(sameGround(null, before)).toBe(false);
  });

  test('places that come and go keep the ground too', () => {
    const memo = createSceneMemo();
    const before = memo(viewOf(), false);
    const after = memo(viewOf(openPanel('places')), false);
    expect([before.places, after.places, sameGround(before, after)]).toEqual([false, true, true]);
    expect(memo(viewOf(), false).places).toBe(false);
  });
});
