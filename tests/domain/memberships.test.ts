import { describe, expect, it } from 'vitest';
import { strategiesOf, summarise } from '../../src/domain/coverage';
import { type Definitions, defaultDefinitions } from '../../src/domain/definition';
import { combine, intersection, type StrategyFilter, strategySets, union } from '../../src/domain/set-algebra';
import { MACRO_REGION_IDS } from '../../src/domain/strategy';
import { geography, sets, sorted, strategies } from './fixture';

const NINE_CITIES = ['440100', '440300', '440400', '440600', '440700', '441200', '441300', '441900', '442000'];
const EASTERN_FIVE = ['150400', '150500', '150700', '152200', '152500'];

const ask = (filter: Partial<StrategyFilter>, definitions: Definitions = {}) =>
  combine({ include: [], exclude: [], match: 'any', ...filter }, strategySets(strategies, geography, definitions));
const count = (filter: Partial<StrategyFilter>, definitions: Definitions = {}) =>
  summarise(ask(filter, definitions), geography);

describe('known answers', () => {
  it('finds Sichuan, all of it, in both river strategies', () => {
    const shared = ask({ include: ['yangtze-belt', 'yellow-river'], match: 'all' });
    expect(sorted(shared)).toEqual(sorted(geography.prefecturesOf('510000')));
    expect(summarise(shared, geography)).toEqual({
      units: 1,
      partly: 0,
      prefectures: 21,
      full: ['510000'],
      partial: [],
    });
  });

  it('finds five units of Inner Mongolia in both West and Northeast', () => {
    expect(sorted(ask({ include: ['western', 'northeast'], match: 'all' }))).toEqual(EASTERN_FIVE);
    expect(count({ include: ['western', 'northeast'], match: 'all' }).partial).toEqual([
      { adcode: '150000', covered: 5, total: 12 },
    ]);
  });

  it('leaves Anhui of the Delta when the East is taken out', () => {
    expect(count({ include: ['yangtze-delta'], exclude: ['eastern'] }).full).toEqual(['340000']);
    expect(count({ include: ['yangtze-delta'], exclude: ['eastern'] }).units).toBe(1);
  });

  it('finds nine cities of Guangdong in both the Bay Area and the East', () => {
    const shared = ask({ include: ['gba', 'eastern'], match: 'all' });
    expect(sorted(shared)).toEqual(NINE_CITIES);
    expect(summarise(shared, geography)).toMatchObject({
      units: 1,
      partly: 1,
      full: [],
      partial: [{ adcode: '440000', covered: 9, total: 21 }],
    });
  });

  it('counts 12 units, one partly, in the Bay Area or the Yellow River strategy', () => {
    const { full, ...rest } = count({ include: ['gba', 'yellow-river'] });
    expect(rest).toMatchObject({ units: 12, partly: 1, partial: [{ adcode: '440000', covered: 9, total: 21 }] });
    expect(full.join(' ')).toBe('140000 150000 370000 410000 510000 610000 620000 630000 640000 810000 820000');
  });

  it('counts 11 units in Northeast, Jing-Jin-Ji or Delta, one of them partly', () => {
    expect(count({ include: ['northeast', 'jing-jin-ji', 'yangtze-delta'] })).toMatchObject({ units: 11, partly: 1 });
  });

  it('keeps seven units of Inner Mongolia in the West without the Northeast', () => {
    expect(count({ include: ['western'], exclude: ['northeast'] })).toMatchObject({
      units: 12,
      partly: 1,
      partial: [{ adcode: '150000', covered: 7, total: 12 }],
    });
  });

  it('leaves Hong Kong, Macao and no part of the mainland outside of the macro-regions', () => {
    expect(sorted(ask({ exclude: [...MACRO_REGION_IDS] }))).toEqual(['810000', '820000']);
  });

  it('finds nothing in both Central and Eastern', () => {
    expect(count({ include: ['central', 'eastern'], match: 'all' })).toEqual({
      units: 0,
      partly: 0,
      prefectures: 0,
      full: [],
      partial: [],
    });
  });
});

describe('macro-regions', () => {
  const statistics = strategySets(strategies, geography, { northeast: 'provinces' });
  const mainland = geography.expand(geography.provinces.filter((adcode) => adcode < '700000'));

  it('partition the 31 mainland units under the definitions of official statistics', () => {
    const parts = MACRO_REGION_IDS.map((id) => statistics[id]);
    expect(union(...parts)).toEqual(mainland);
    expect(parts.reduce((total, part) => total + part.size, 0)).toBe(mainland.size);
    expect(parts.map((part) => summarise(part, geography).units)).toEqual([12, 3, 6, 10]);
    expect(parts.every((part) => summarise(part, geography).partly === 0)).toBe(true);
  });

  it('overlap in Inner Mongolia under the default definitions', () => {
    expect(sorted(intersection(sets.western, sets.northeast))).toEqual(EASTERN_FIVE);
  });
});

describe('Hong Kong, Macao and Taiwan', () => {
  it.each(['810000', '820000'])('places %s in the Greater Bay Area only', (adcode) => {
    expect(strategiesOf(adcode, sets, geography)).toEqual([{ strategy: 'gba', coverage: 'full' }]);
  });

  it('places Taiwan in no strategy under any definition', () => {
    for (const { memberships } of strategies)
      for (const { adcodes } of memberships) expect(geography.expand(adcodes).has('710000')).toBe(false);
  });
});

describe('definitions', () => {
  it('has a default for each strategy', () => {
    expect(defaultDefinitions(strategies)).toEqual({
      western: 'twelve',
      northeast: 'provinces-and-leagues',
      central: 'six',
      eastern: 'ten',
      'jing-jin-ji': 'three',
      'yangtze-belt': 'eleven',
      gba: 'nine-plus-two',
      'yangtze-delta': 'four-provinces',
      'yellow-river': 'nine-provinces',
    });
    expect(strategySets(strategies, geography, defaultDefinitions(strategies))).toEqual(sets);
  });

  it.each([
    ['western', 'twelve', 12, 0],
    ['western', 'twelve-plus-three', 15, 3],
    ['northeast', 'provinces-and-leagues', 4, 1],
    ['northeast', 'provinces', 3, 0],
    ['northeast', 'whole-inner-mongolia', 4, 0],
    ['northeast', 'four-leagues', 4, 1],
    ['central', 'six', 6, 0],
    ['eastern', 'ten', 10, 0],
    ['eastern', 'three-belt', 11, 0],
    ['jing-jin-ji', 'three', 3, 0],
    ['yangtze-belt', 'eleven', 11, 0],
    ['gba', 'nine-plus-two', 3, 1],
    ['gba', 'guangdong', 3, 0],
    ['yangtze-delta', 'four-provinces', 4, 0],
    ['yangtze-delta', 'core-27', 4, 3],
    ['yellow-river', 'nine-provinces', 9, 0],
  ] as const)('%s:%s touches %i provinces, %i partly', (strategy, definition, units, partly) => {
    expect(count({ include: [strategy] }, { [strategy]: definition })).toMatchObject({ units, partly });
  });

  it('changes answers: the Northeast without Xilingol, and Liaoning in the three-belt East', () => {
    const four = ask({ include: ['northeast', 'western'], match: 'all' }, { northeast: 'four-leagues' });
    expect(sorted(four)).toEqual(EASTERN_FIVE.filter((adcode) => adcode !== '152500'));
    const shared = count({ include: ['northeast', 'eastern'], match: 'all' }, { eastern: 'three-belt' });
    expect(shared.full).toEqual(['210000']);
  });
});
