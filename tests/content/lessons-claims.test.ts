import { describe, expect, test } from 'vitest';
import { GEOGRAPHY, REGIONS, regionNamed, regionOf, strategyOf } from '../../src/content/atlas';
import { balanceAt } from '../../src/content/balance';
import figuresFile from '../../src/content/data/figures.json';
import { figureOf, groupFigure, MAINLAND } from '../../src/content/indicator-values';
import { readyLesson } from '../../src/content/lessons/ready';
import type { Figures } from '../../src/content/library';
import { macroPartition } from '../../src/content/partitions';
import type { IndicatorId, Vintage } from '../../src/domain/indicator';
import type { LessonId } from '../../src/domain/lesson';
import { parseAddress } from '../../src/view/address/codec';
import { filterSummary } from '../../src/view/filter';

const figures = figuresFile as unknown as Figures;
const NEW: Vintage = 'after-2023-census';
const OLD: Vintage = 'before-2023-census';

const slugOf = (adcode: string) => regionOf(adcode).id;
const at = (id: IndicatorId, adcode: string, year = 2024, vintage: Vintage = NEW) =>
  figureOf(figures, id, adcode, { year, vintage }) ?? Number.NaN;
const ranked = (id: IndicatorId) => MAINLAND.toSorted((a, b) => at(id, b) - at(id, a)).map(slugOf);
const codeOf = (slug: string) => regionNamed(slug)?.adcode ?? '';
const balance = (vintage: Vintage, year: number) => balanceAt(figures, vintage, year, macroPartition());
const membersIn = (id: LessonId, step: number) =>
  filterSummary(parseAddress(readyLesson(id, 'en').steps[step - 1]?.view ?? '').view);

/** Counts that lessons write as words, with the step whose view shows them. */
const COUNTS: readonly (readonly [id: LessonId, step: number, units: number, en: string, zh: string])[] = [
  ['four-plates', 2, 10, 'ten province-level units', '十个省级行政区'],
  ['four-plates', 3, 6, 'Six provinces', '六个省'],
  ['four-plates', 4, 12, 'Twelve units', '十二个省级行政区'],
  ['two-rivers-two-strategies', 2, 11, 'Which eleven units', '这十一个省市'],
  ['two-rivers-two-strategies', 3, 9, 'Nine provinces and autonomous regions', '九个省区'],
  ['two-rivers-two-strategies', 4, 1, 'Which province', '哪个省'],
  ['two-rivers-two-strategies', 5, 8, 'Eight.', '八个。'],
  ['two-rivers-two-strategies', 9, 6, 'six western members', '六个省区'],
  ['the-northeast', 2, 3, 'three provinces', '三个省'],
];

describe('what lessons say in words', () => {
  test.each(COUNTS)('%s, step %i: %i units on the map', (id, step, units, en, zh) => {
    expect(membersIn(id, step)?.units).toBe(units);
    const [english, chinese] = (['en', 'zh'] as const).map((language) => readyLesson(id, language).steps[step - 1]);
    expect(Object.values(english ?? {}).join(' ')).toContain(en);
    expect(Object.values(chinese ?? {}).join(' ')).toContain(zh);
  });

  test('five of the twelve leagues and cities of Inner Mongolia are in two parts; Liaoning is in the older East', () => {
    expect(membersIn('four-plates', 5)?.partial).toEqual([{ adcode: '150000', covered: 5, total: 12 }]);
    expect(membersIn('four-plates', 9)?.full.map(slugOf)).toEqual(['liaoning']);
    const three = membersIn('four-plates', 2)?.full.filter((adcode) => GEOGRAPHY.prefecturesOf(adcode).length === 1);
    expect(three).toHaveLength(3);
  });

  test('the order of the four parts, and who is in none of them', () => {
    const levels = balance(NEW, 2024)?.levels ?? new Map();
    expect([...levels].toSorted(([, a], [, b]) => b - a).map(([id]) => id)).toEqual([
      'eastern',
      'central',
      'western',
      'northeast',
    ]);
    const covered = new Set(membersIn('four-plates', 1)?.full.map(slugOf));
    expect(
      GEOGRAPHY.provinces
        .map(slugOf)
        .filter((slug) => !covered.has(slug))
        .toSorted(),
    ).toEqual(['hong-kong', 'macao', 'taiwan']);
  });

  test('Inner Mongolia makes a third of the land of the Yellow River group', () => {
    const yellow = strategyOf('yellow-river').memberships[0]?.adcodes ?? [];
    const area = groupFigure(figures, 'area', yellow, { year: 2024, vintage: NEW }).value ?? Number.NaN;
    expect(at('area', codeOf('inner-mongolia')) / area).toBeCloseTo(1 / 3, 2);
  });

  test('sectors of the Northeast: farming highest in Heilongjiang, services largest in all four', () => {
    const four = ['liaoning', 'jilin', 'heilongjiang', 'inner-mongolia'].map(codeOf);
    expect(slugOf(four.toSorted((a, b) => at('primary-share', b) - at('primary-share', a))[0] ?? '')).toBe(
      'heilongjiang',
    );
    for (const adcode of four)
      expect(at('tertiary-share', adcode)).toBeGreaterThan(
        Math.max(at('primary-share', adcode), at('secondary-share', adcode)),
      );
  });

  test('output per person of the Northeast grew, more slowly than the nation’s', () => {
    const three = ['liaoning', 'jilin', 'heilongjiang'].map(codeOf);
    const growth = (members: readonly string[]) => {
      const [from = 0, to = 0] = [2000, 2023].map(
        (year) => groupFigure(figures, 'gdp-per-person', members, { year, vintage: OLD }).value ?? Number.NaN,
      );
      return to / from;
    };
    expect(growth(three)).toBeGreaterThan(1);
    expect(growth(three)).toBeLessThan(growth(MAINLAND));
  });

  test('who leads and who comes last', () => {
    expect(ranked('gdp')[0]).toBe('guangdong');
    expect(ranked('gdp-per-person')[0]).toBe('beijing');
    const ends = [2000, 2023].map((year) => balance(OLD, year));
    expect(ends.map((found) => [slugOf(found?.richest ?? ''), slugOf(found?.poorest ?? '')])).toEqual([
      ['shanghai', 'guizhou'],
      ['beijing', 'gansu'],
    ]);
    const place = (id: IndicatorId, slug: string) => ranked(id).indexOf(slug);
    for (const slug of ['beijing', 'shanghai', 'tianjin'])
      expect(place('gdp-per-person', slug)).toBeLessThan(place('gdp', slug));
    for (const slug of ['henan', 'sichuan', 'hebei'])
      expect(place('gdp-per-person', slug)).toBeGreaterThan(place('gdp', slug));
    for (const slug of ['beijing', 'shanghai'])
      expect(at('gdp-per-person', codeOf(slug)) / at('gdp-per-person', codeOf('hebei'))).toBeGreaterThan(3);
  });

  test('the gap was widest in 2003 and within the groups it is largest in the East', () => {
    const years = Array.from({ length: 24 }, (_, i) => 2000 + i);
    const widest = years.toSorted(
      (a, b) => (balance(OLD, b)?.measures.theil_t ?? 0) - (balance(OLD, a)?.measures.theil_t ?? 0),
    );
    expect(widest[0]).toBe(2003);
    const within = [...(balance(NEW, 2024)?.t.groups ?? [])].toSorted(([, a], [, b]) => b.within - a.within);
    expect(within[0]?.[0]).toBe('eastern');
  });

  test('two measures can disagree about the direction of a year', () => {
    const change = (measure: 'theil_t' | 'max_min') =>
      Math.sign((balance(NEW, 2017)?.measures[measure] ?? 0) - (balance(NEW, 2016)?.measures[measure] ?? 0));
    expect(change('theil_t')).not.toBe(change('max_min'));
  });

  test('the cities of the bay: order by people, Hong Kong fifth; area and density', () => {
    const bay = strategyOf('gba').memberships.find((membership) => membership.default)?.adcodes ?? [];
    const rows = REGIONS.filter(({ adcode }) => bay.includes(adcode));
    const byPeople = rows.toSorted((a, b) => (b.census2020 ?? 0) - (a.census2020 ?? 0)).map(({ id }) => id);
    expect(byPeople.slice(0, 5)).toEqual(['guangzhou', 'shenzhen', 'dongguan', 'foshan', 'hong-kong']);
    const byCrowd = rows.toSorted(
      (a, b) => (b.census2020 ?? 0) / (b.areaKm2 ?? 1) - (a.census2020 ?? 0) / (a.areaKm2 ?? 1),
    );
    expect([byCrowd[0]?.id, byCrowd.at(-1)?.id]).toEqual(['macao', 'zhaoqing']);
  });
});
