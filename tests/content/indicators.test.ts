import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GEOGRAPHY, REGIONS, STRATEGIES } from '../../src/content/atlas';
import figuresFile from '../../src/content/data/figures.json';
import { figureOf, groupFigure, MAINLAND, membersOf, seriesOf, yearsBetween } from '../../src/content/indicator-values';
import { INDICATORS, vintagesOf } from '../../src/content/indicators';
import type { Figures } from '../../src/content/library';
import { againstRest, MACRO_OF, macroPartition } from '../../src/content/partitions';
import { INDICATOR_IDS, VINTAGES } from '../../src/domain/indicator';
import { MACRO_PARTITIONS } from '../../src/domain/partition';

const figures = figuresFile as unknown as Figures;
const AFTER = 'after-2023-census';
const BEFORE = 'before-2023-census';

describe('definitions', () => {
  test.each(INDICATOR_IDS)('%s: every mainland province has data in each of its years, and none around them', (id) => {
    const { years, dated } = INDICATORS[id];
    for (const vintage of vintagesOf(INDICATORS[id])) {
      const span = years[vintage];
      if (span === null) throw new Error(`${id} has no years in ${vintage}`);
      const count = (year: number) =>
        MAINLAND.filter((adcode) => figureOf(figures, id, adcode, { year, vintage }) !== null).length;
      expect(new Set(yearsBetween(span).map(count))).toEqual(new Set([31]));
      if (dated && id !== 'census-2020') expect([count(span.first - 1), count(span.last + 1)]).toEqual([0, 0]);
    }
  });

  test('sectors exist after the revision only, and every vintage has sources', () => {
    expect(vintagesOf(INDICATORS['gdp-primary'])).toEqual([AFTER]);
    expect(vintagesOf(INDICATORS.gdp)).toEqual([AFTER, BEFORE]);
    expect(vintagesOf(INDICATORS.population)).toEqual([AFTER]);
    expect(INDICATORS['gdp-per-person'].sources[BEFORE]).toEqual(['nbs-gdp-before-2023-census', 'nbs-population']);
  });
});

describe('figures', () => {
  test.each([
    ['gdp', '210000', 2024, AFTER, 32_540.8],
    ['gdp', '210000', 2023, BEFORE, 30_209.4],
    ['gdp-per-person', '210000', 2023, BEFORE, (30_209.4 / 4182) * 10_000],
    ['density', '310000', 2024, AFTER, 3911.36],
    ['tertiary-share', '110000', 2024, AFTER, (42_410.2 / (112.2 + 7147.8 + 42_410.2)) * 100],
    ['gdp-growth', '110000', 1993, BEFORE, (888.9 / 710.2) * 100 - 100],
  ] as const)('%s of %s in %i, %s', (id, adcode, year, vintage, value) => {
    expect(figureOf(figures, id, adcode, { year, vintage })).toBeCloseTo(value, 2);
  });

  test('missing is missing: Hong Kong, Macao, Taiwan and early years are null, never 0', () => {
    for (const adcode of ['710000', '810000', '820000'])
      for (const id of ['gdp', 'population', 'gdp-per-person', 'primary-share'] as const)
        expect(figureOf(figures, id, adcode, { year: 2023, vintage: AFTER })).toBeNull();
    expect(figureOf(figures, 'gdp-per-person', '210000', { year: 1999, vintage: BEFORE })).toBeNull();
    expect(figureOf(figures, 'gdp', '210000', { year: 2005, vintage: AFTER })).toBeNull();
  });

  test('growth never crosses from one vintage into the other', () => {
    expect(figureOf(figures, 'gdp-growth', '210000', { year: 2006, vintage: AFTER })).toBeNull();
    expect(seriesOf(figures, 'gdp-growth', ['210000'], AFTER)[0]?.year).toBe(2007);
    expect(seriesOf(figures, 'gdp-growth', ['210000'], BEFORE).at(-1)?.year).toBe(2023);
  });
});

describe('groups', () => {
  const someMainland = fc.uniqueArray(fc.constantFrom(...MAINLAND), { minLength: 1 });
  const year = fc.integer({ min: 2006, max: 2023 });

  test('GDP per person of a set is its GDP over its residents, and lies between its members', () => {
    fc.assert(
      fc.property(someMainland, year, fc.constantFrom(...VINTAGES), (members, when, vintage) => {
        let product = 0;
        let people = 0;
        for (const adcode of members) {
          const [gdp, residents] = [figures.gdp[vintage][adcode], figures.population[adcode]];
          product += gdp?.values[when - gdp.from] ?? Number.NaN;
          people += residents?.values[when - residents.from] ?? Number.NaN;
        }
        const moment = { year: when, vintage };
        const { value, counted, missing } = groupFigure(figures, 'gdp-per-person', members, moment);
        expect(Math.abs((value ?? 0) / ((product / people) * 10_000) - 1)).toBeLessThan(1e-9);
        expect([counted.length, missing.length]).toEqual([members.length, 0]);
        const own = members.map((adcode) => figureOf(figures, 'gdp-per-person', adcode, moment) ?? Number.NaN);
        expect(value).toBeGreaterThanOrEqual(Math.min(...own) - 1e-6);
        expect(value).toBeLessThanOrEqual(Math.max(...own) + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  test('a ratio of a set lies between its members, whatever their order', () => {
    const ratios = INDICATOR_IDS.filter((id) => INDICATORS[id].kind !== 'total');
    fc.assert(
      fc.property(
        someMainland,
        fc.integer({ min: 2019, max: 2024 }),
        fc.constantFrom(...ratios),
        (members, when, id) => {
          const moment = { year: when, vintage: AFTER } as const;
          const value = groupFigure(figures, id, members, moment).value ?? Number.NaN;
          const own = members.map((adcode) => figureOf(figures, id, adcode, moment) ?? Number.NaN);
          expect(value).toBeGreaterThanOrEqual(Math.min(...own) - 1e-6);
          expect(value).toBeLessThanOrEqual(Math.max(...own) + 1e-6);
          const turned = groupFigure(figures, id, members.toReversed(), moment);
          expect(Math.abs((turned.value ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
          expect(turned.counted.toSorted()).toEqual(members.toSorted());
        },
      ),
      { numRuns: 300 },
    );
  });

  test('totals of two halves add up to the whole; shares of the nation to 100', () => {
    fc.assert(
      fc.property(someMainland, year, (members, when) => {
        const moment = { year: when, vintage: AFTER } as const;
        const rest = MAINLAND.filter((adcode) => !members.includes(adcode));
        for (const [id, whole] of [
          ['gdp', groupFigure(figures, 'gdp', MAINLAND, moment).value ?? 0],
          ['gdp-share', 100],
        ] as const) {
          const sum = [members, rest].reduce(
            (total, part) => total + (groupFigure(figures, id, part, moment).value ?? 0),
            0,
          );
          expect(Math.abs(sum / whole - 1)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test('a member without data is in neither the sum nor its base, and is named', () => {
    const moment = { year: 2024, vintage: AFTER } as const;
    const alone = groupFigure(figures, 'gdp-per-person', ['440000'], moment);
    const withHongKong = groupFigure(figures, 'gdp-per-person', ['440000', '810000'], moment);
    expect(withHongKong.value).toBe(alone.value);
    expect(withHongKong.missing).toEqual(['810000']);
    expect(groupFigure(figures, 'gdp', ['810000', '710000'], moment)).toEqual({
      value: null,
      counted: [],
      missing: ['810000', '710000'],
    });
    expect(groupFigure(figures, 'gdp', [], moment).value).toBeNull();
  });

  test('the members of a set cover it exactly, in whole provinces where they can', () => {
    for (const { memberships } of STRATEGIES)
      for (const { adcodes } of memberships) {
        const set = GEOGRAPHY.expand(adcodes);
        const members = membersOf(set);
        expect(GEOGRAPHY.expand(members)).toEqual(set);
        expect(
          members.filter((a) => members.includes(GEOGRAPHY.provinceOf(a)) && GEOGRAPHY.provinceOf(a) !== a),
        ).toEqual([]);
      }
    expect(membersOf(GEOGRAPHY.expand(REGIONS.map(({ adcode }) => adcode)))).toEqual(GEOGRAPHY.provinces);
  });
});

describe('partitions', () => {
  const flat = (groups: ReadonlyMap<unknown, readonly string[]>) => [...groups.values()].flat().toSorted();

  test.each(MACRO_PARTITIONS)('%s has each mainland province once', (id) => {
    expect(flat(macroPartition(id).groups)).toEqual(MAINLAND.toSorted());
  });

  test('official statistics count 12, 3, 6 and 10', () => {
    expect([...macroPartition().groups.values()].map(({ length }) => length)).toEqual([12, 3, 6, 10]);
    expect(MACRO_OF.get('150000')).toBe('western');
    expect(macroPartition('macro-regions-inner-mongolia').groups.get('northeast')).toContain('150000');
  });

  test('any strategy against the rest has each province once; what it covers in part is a group of its own', () => {
    for (const { id, memberships } of STRATEGIES)
      for (const { adcodes } of memberships)
        expect(flat(againstRest(id, GEOGRAPHY.expand(adcodes)).groups)).toEqual(MAINLAND.toSorted());
    const northeast =
      STRATEGIES.find(({ id }) => id === 'northeast')?.memberships.find((m) => m.default)?.adcodes ?? [];
    expect(againstRest('northeast', GEOGRAPHY.expand(northeast)).groups.get('in-part')).toEqual(['150000']);
  });
});
