// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { timeChanges, timedAs } from '../../src/app/timing';
import {
  chooseDefinition,
  clearFilter,
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
import { INITIAL_VIEW } from '../../src/view/view-state';
import { storesOf } from './stores';

describe('a change is timed as what the reader asked for', () => {
  test.each<[string, Transition, ReturnType<typeof timedAs>]>([
    ['selecting', selectRegion('210000'), 'atlas:select'],
    ['including', toggleStrategy('gba'), 'atlas:filter'],
    ['excluding', toggleExcluded('gba'), 'atlas:filter'],
    ['matching all', setMatch('all'), 'atlas:filter'],
    ['another definition', chooseDefinition('gba', 'guangdong'), 'atlas:filter'],
    ['another theme', setTheme('dark'), 'atlas:recolour'],
    ['another language', setLanguage('zh'), null],
    ['a panel', openPanel('help'), null],
    ['comparing', toggleCompared('gba'), null],
    ['the camera', moveCamera({ zoom: 5, lat: 30, lng: 110 }), null],
    ['the renderer', setRenderer('svg'), null],
  ])('%s', (_, step, expected) => {
    expect(timedAs(step(INITIAL_VIEW), INITIAL_VIEW)).toBe(expected);
  });

  test('clearing a filter is filtering, and nothing is nothing', () => {
    const filtered = toggleStrategy('gba')(INITIAL_VIEW);
    expect(timedAs(clearFilter(filtered), filtered)).toBe('atlas:filter');
    expect(timedAs(filtered, filtered)).toBeNull();
  });

  test('a selection counts before what comes with it', () => {
    const next = setTheme('dark')(toggleStrategy('gba')(selectRegion('210000')(INITIAL_VIEW)));
    expect(timedAs(next, INITIAL_VIEW)).toBe('atlas:select');
  });
});

describe('measuring', () => {
  afterEach(() => vi.unstubAllGlobals());

  function measured(act: (stores: ReturnType<typeof storesOf>) => void) {
    const measure = vi.spyOn(performance, 'measure').mockImplementation(() => undefined as never);
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    const stores = storesOf();
    timeChanges(stores.view);
    act(stores);
    const before = measure.mock.calls.length;
    for (let frame = frames.shift(); frame !== undefined; frame = frames.shift()) frame(performance.now());
    return { before, measures: measure.mock.calls.map(([name, options]) => ({ name, options })) };
  }

  test('runs from the input to after the frame that shows the answer', () => {
    const input = new Event('click');
    const { before, measures } = measured(({ view }) => {
      window.dispatchEvent(input);
      view.step(selectRegion('210000'));
    });
    expect(before).toBe(0);
    expect(measures).toMatchObject([{ name: 'atlas:select', options: { start: input.timeStamp } }]);
  });

  test('leaves motions and views from elsewhere alone', () => {
    const { measures } = measured(({ view }) => {
      view.motion(moveCamera({ zoom: 5, lat: 30, lng: 110 }));
      view.arrive({ ...INITIAL_VIEW, region: '210000' });
    });
    expect(measures).toEqual([]);
  });
});
