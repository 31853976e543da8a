// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createStores, noticeProblems, rememberPanel, takeMapElements } from '../../src/app/boot';
import { openPanel } from '../../src/view/transitions';
import type { Panel } from '../../src/view/view-state';
import { storesOf } from './stores';

describe('which panel is passed on', () => {
  const before = (...panels: readonly (Panel | null)[]) => {
    const stores = storesOf();
    rememberPanel(stores);
    for (const panel of panels) stores.view.step(openPanel(panel));
    return stores.ephemeral.getState().panelBefore;
  };

  test('is the one that sharing, embedding or the lessons cover', () => {
    expect(before('balance', 'share', 'embed')).toBe('balance');
    expect(before('balance', 'lessons')).toBe('balance');
    expect(before('balance', 'lessons', 'share')).toBe('lessons');
  });
});

describe('an address that could not be understood', () => {
  const problems = [
    { key: 'region', part: 'atlantis' },
    { key: 'theme', part: '<b>neon</b>' },
  ] as const;
  const noticesOf = ({ ephemeral }: ReturnType<typeof storesOf>) => ephemeral.getState().notices;

  test('is told in one notice that names every part, in both languages', () => {
    const stores = storesOf();
    noticeProblems(stores, problems);
    expect(noticesOf(stores)).toHaveLength(1);
    for (const text of Object.values(noticesOf(stores)[0]?.text ?? {}))
      for (const part of ['region=atlantis', 'theme=<b>neon</b>']) expect(text).toContain(part);
  });

  test('gives way to the next one, and goes when an address is understood', () => {
    const stores = storesOf();
    noticeProblems(stores, problems);
    noticeProblems(stores, [{ key: 'match', part: 'some' }]);
    expect(noticesOf(stores).map(({ text }) => text.en.includes('match=some'))).toEqual([true]);
    stores.ephemeral.notify({ id: 'geodata', text: { en: 'Other', zh: '另' } });
    noticeProblems(stores, []);
    expect(noticesOf(stores).map(({ id }) => id)).toEqual(['geodata']);
  });
});

describe('the stores', () => {
  test('begin with the view of the address, and its problems', () => {
    history.replaceState(null, '', '/?region=liaoning&strategy=gba,utopia&lang=zh');
    const { view, ephemeral } = createStores();
    expect(view.getState()).toMatchObject({
      change: 'arrival',
      view: { region: '210000', include: ['gba'], lang: 'zh' },
    });
    expect(ephemeral.getState().notices.map(({ text }) => text.en)).toEqual([expect.stringContaining('utopia')]);
  });

  test('of a plain address begin at home, without a notice', () => {
    history.replaceState(null, '', '/');
    const { view, ephemeral, browserLanguage } = createStores();
    expect(view.getState().view).toMatchObject({ region: null, include: [], map: null, lang: null });
    expect([ephemeral.getState().notices, browserLanguage]).toEqual([[], 'en']);
  });
});

describe('the page’s map', () => {
  beforeEach(() => document.body.replaceChildren());

  test('is found whole', () => {
    document.body.innerHTML =
      '<div id="map-stage"><div id="map-inset"><svg></svg></div><svg data-map="main"></svg></div>';
    const elements = takeMapElements();
    expect([elements?.stage.id, elements?.svg.dataset.map, elements?.inset.id]).toEqual([
      'map-stage',
      'main',
      'map-inset',
    ]);
  });

  test.each([
    ['all of it', ''],
    ['the drawing', '<div id="map-stage"><div id="map-inset"></div></div>'],
    ['the inset', '<div id="map-stage"><svg data-map="main"></svg></div>'],
    ['the stage', '<svg data-map="main"></svg><div id="map-inset"></div>'],
  ])('lacking %s is none', (_, markup) => {
    document.body.innerHTML = markup;
    expect(takeMapElements()).toBeNull();
  });
});
