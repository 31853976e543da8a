// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isPresentedFromStart, leavePresenting, rememberStart, startPresenting } from '../../src/app/present';
import { openPanel, pointAtRegion, setLanguage } from '../../src/view/transitions';
import { INITIAL_VIEW } from '../../src/view/view-state';
import { storesOf } from './stores';

afterEach(() => sessionStorage.clear());

describe('presenting', () => {
  test('shows the view in the projector theme, and leaving brings back the view before', () => {
    const stores = storesOf({ region: '210000', theme: 'dark', panel: 'timeline' });
    startPresenting(stores);
    const { view } = stores.view.getState();
    expect(view).toMatchObject({ region: '210000', theme: 'projector', panel: 'timeline' });
    expect(stores.ephemeral.getState().presenting).toBe(true);
    stores.view.step(pointAtRegion('220000'), setLanguage('zh'));
    leavePresenting(stores);
    expect(stores.ephemeral.getState().presenting).toBe(false);
    expect(stores.view.getState().view).toEqual({
      ...INITIAL_VIEW,
      region: '210000',
      theme: 'dark',
      panel: 'timeline',
      lang: 'zh',
    });
  });

  test('a lesson that a link has begun is left for its view, without it', () => {
    const stores = storesOf({ region: '210000', theme: 'projector', lesson: 'four-plates', step: 2 });
    rememberStart(true);
    stores.ephemeral.setState({ presenting: true });
    leavePresenting(stores);
    expect(stores.view.getState().view).toEqual({ ...INITIAL_VIEW, region: '210000' });
  });

  test('a panel that passes gives way to what it covers, and is there again after', () => {
    const stores = storesOf({ region: '210000', panel: 'share' });
    startPresenting(stores);
    expect(stores.view.getState().view.panel).toBeNull();
    leavePresenting(stores);
    expect(stores.view.getState().view.panel).toBe('share');
  });

  test('a reload goes on presenting in any theme: with a window for the class the presenter’s has its own', () => {
    const view = { ...INITIAL_VIEW, theme: 'light', lesson: 'four-plates', step: 2 } as const;
    class PerformanceNavigationTiming {
      readonly type = 'reload';
    }
    vi.stubGlobal('PerformanceNavigationTiming', PerformanceNavigationTiming);
    const navigation = vi.spyOn(performance, 'getEntriesByType');
    navigation.mockReturnValue([new PerformanceNavigationTiming() as unknown as PerformanceEntry]);
    expect(isPresentedFromStart(view)).toBe(false);
    startPresenting(storesOf());
    expect(isPresentedFromStart(view)).toBe(true);
    expect(isPresentedFromStart({ ...view, embed: true })).toBe(false);
    navigation.mockReturnValue([]);
    expect(isPresentedFromStart(view)).toBe(false);
    navigation.mockReturnValue([new PerformanceNavigationTiming() as unknown as PerformanceEntry]);
    rememberStart(false);
    expect(isPresentedFromStart(view)).toBe(false);
    rememberStart(true);
    expect(isPresentedFromStart(view)).toBe(true);
    vi.unstubAllGlobals();
  });

  test('a round of questions that has begun goes along', () => {
    const stores = storesOf({ panel: 'lessons' });
    startPresenting(stores, true);
    expect(stores.view.getState().view.panel).toBe('lessons');
    leavePresenting(stores);
    stores.view.step(openPanel('share'));
    startPresenting(stores, true);
    expect(stores.view.getState().view.panel).toBeNull();
  });

  test('a reload goes on presenting; a lesson’s link in the projector theme begins with it; the theme alone does not', () => {
    expect(isPresentedFromStart({ ...INITIAL_VIEW, theme: 'projector' })).toBe(false);
    expect(isPresentedFromStart({ ...INITIAL_VIEW, theme: 'projector', lesson: 'four-plates', step: 1 })).toBe(true);
    expect(isPresentedFromStart({ ...INITIAL_VIEW, lesson: 'four-plates', step: 1 })).toBe(false);
    startPresenting(storesOf());
    expect(isPresentedFromStart({ ...INITIAL_VIEW, theme: 'projector' })).toBe(true);
    expect(isPresentedFromStart({ ...INITIAL_VIEW, theme: 'projector', embed: true })).toBe(false);
  });
});
