import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../../src/content/library';
import { placesBox } from '../../../src/map/places/places-box';
import { shownPlaces, showsPlaces } from '../../../src/map/places/shown-places';
import { INITIAL_VIEW, type Panel } from '../../../src/view/view-state';

const library = await LIBRARY.load();
const at = (panel: Panel | null) => ({ ...INITIAL_VIEW, panel });
const ids = (panel: Panel, kinds: Parameters<typeof shownPlaces>[2] = null) =>
  shownPlaces(at(panel), library, kinds).map(({ id }) => id);

describe('the map shows', () => {
  test('no places beside panels that are not about them', () => {
    for (const panel of [null, 'help', 'audit', 'glossary', 'strategy:gba'] as const)
      expect(showsPlaces(at(panel)), String(panel)).toBe(false);
    expect(showsPlaces({ ...INITIAL_VIEW, region: '210000' })).toBe(false);
  });

  test('all places beside their panel, provinces and countries apart', () => {
    expect(showsPlaces(at('places'))).toBe(true);
    const shown = ids('places');
    expect(shown).toEqual(expect.arrayContaining(['harbin', 'hzmb', 'sanjiangyuan']));
    expect(shown).not.toContain('liaoning');
    expect(shown).not.toContain('russia');
  });

  test('only the kinds that are asked for', () => {
    expect(ids('places', ['port'])).toEqual(expect.arrayContaining(['dalian', 'yingkou', 'dandong']));
    expect(ids('places', ['port'])).not.toContain('harbin');
  });

  test('the places of dated things beside the timeline', () => {
    expect(ids('timeline')).toContain('xiertala');
    expect(ids('timeline')).not.toContain('zhalong');
  });

  test('the places of one statement beside it, none beside an unknown one', () => {
    expect(ids('fact:photo-donggang')).toEqual(expect.arrayContaining(['donggang']));
    expect(ids('fact:nothing-of-the-kind')).toEqual([]);
  });
});

describe('framing', () => {
  const place = (id: string) => library.place(id) ?? expect.fail(`no place ${id}`);

  test('holds all points and lines, and keeps a distance from rough points', () => {
    const good = placesBox([place('harbin'), place('shenyang')]);
    expect(good?.bbox).toEqual([123.43, 41.8, 126.64, 45.76]);
    expect(placesBox([place('qixing')])?.zoom).toBeLessThan(good?.zoom ?? 0);
    const [west, , east] = placesBox([place('hzmb')])?.bbox ?? expect.fail('the bridge has a point');
    expect(east - west).toBeGreaterThan(0.2);
  });

  test('looks past a province where something in it is named too', () => {
    expect(placesBox([place('yining-county'), place('xinjiang')])).toEqual(placesBox([place('yining-county')]));
    expect(placesBox([place('xinjiang')])).not.toBeNull();
  });

  test('is impossible without a point', () => {
    expect(placesBox([place('russia')])).toBeNull();
    expect(placesBox([])).toBeNull();
  });
});
