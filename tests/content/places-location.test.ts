import { expect, test } from 'vitest';
import { prefectureAt } from '../../scripts/content/prefecture-at';
import { REGIONS_AT } from '../map/geo-files';
import { PLACES } from './facts-rows';

test('places lie in the divisions that they say, by the boundaries of the atlas', () => {
  const located = PLACES.map((place) => [place.id, prefectureAt(place, REGIONS_AT.hi)]);
  expect(PLACES.map(({ id, adcode }) => [id, adcode])).toEqual(located);
});

test('places that are known for their division lie in it', () => {
  const adcodeOf = (id: string) => PLACES.find((place) => place.id === id)?.adcode;
  expect(adcodeOf('dalian')).toBe('210200');
  expect(adcodeOf('qixing')).toBe('230800');
  expect(adcodeOf('hongkong')).toBe('810000');
  expect(adcodeOf('russia')).toBeNull();
  expect(adcodeOf('liaoning')).toBeNull();
});
