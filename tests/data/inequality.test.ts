import { expect, test } from 'vitest';
import figuresFile from '../../src/content/data/figures.json';
import type { Figures } from '../../src/content/library';
import { macroPartition } from '../../src/content/partitions';
import type { GroupId } from '../../src/domain/partition';
import { textOf } from './built';
import { parseTable } from './rfc4180';

const figures = figuresFile as unknown as Figures;
const ROWS = parseTable(textOf('inequality.csv'));
const valueOf = (...key: readonly string[]) =>
  Number(
    ROWS.find((row) => [row.vintage, row.year, row.measure, row.partition, row.component].join() === key.join())?.value,
  );

test('its columns are those of the contract, its rows all years with data on all provinces', () => {
  expect(Object.keys(ROWS[0] ?? {})).toEqual(['vintage', 'year', 'measure', 'partition', 'component', 'value']);
  const years = (vintage: string) => [...new Set(ROWS.filter((r) => r.vintage === vintage).map(({ year }) => year))];
  expect([years('before-2023-census')[0], years('before-2023-census').at(-1)]).toEqual(['2000', '2023']);
  expect([years('after-2023-census')[0], years('after-2023-census').at(-1)]).toEqual(['2006', '2024']);
  // Five measures undivided, and two in three parts each.
  expect(ROWS.length).toBe((24 + 19) * (5 + 2 * 3));
});

/**
 * Computed with 40 decimals from the figure files by sums written out in full, rounded to 15: T, L, Gini, coefficient of
 * variation and highest over lowest; T between and within macro-regions; L between and within.
 */
const EXACT: Readonly<Record<string, readonly number[]>> = {
  'before-2023-census 2000': [
    0.121512167502371, 0.11056455081419, 0.260673474448441, 0.550173630514752, 10.90732239657606, 0.077847065577278,
    0.043665101925092, 0.078424784470256, 0.032139766343933,
  ],
  'before-2023-census 2023': [
    0.062853868250343, 0.059660924479594, 0.196049094703461, 0.372970875517194, 4.159366691639033, 0.029427362707951,
    0.033426505542392, 0.029260838019687, 0.030400086459907,
  ],
  'after-2023-census 2006': [
    0.12028351776596, 0.111372981583969, 0.263252378648791, 0.536869704389679, 8.872732346748741, 0.07749438606654,
    0.04278913169942, 0.07729437094679, 0.034078610637179,
  ],
  'after-2023-census 2024': [
    0.066121407754015, 0.06179877299755, 0.198686275093381, 0.386767618141048, 4.295328559989697, 0.03025239119639,
    0.035869016557626, 0.030074533384656, 0.031724239612894,
  ],
};
const KEYS = [
  ...['theil_t', 'theil_l', 'gini', 'cv', 'max_min'].map((measure) => [measure, 'none', 'total']),
  ...['theil_t', 'theil_l'].flatMap((m) => ['between', 'within'].map((part) => [m, 'macro-regions', part])),
];

test.each(Object.entries(EXACT))('%s is what exact arithmetic gives', (moment, values) => {
  expect(values.length).toBe(KEYS.length);
  for (const [i, key] of KEYS.entries())
    expect(Math.abs(valueOf(...moment.split(' '), ...key) - (values[i] ?? Number.NaN)), key.join()).toBeLessThan(1e-12);
});

interface Province {
  readonly product: number;
  readonly people: number;
  readonly group: GroupId | undefined;
}

function provinces(vintage: 'before-2023-census' | 'after-2023-census', year: number): readonly Province[] {
  const groups = [...macroPartition().groups];
  return Object.entries(figures.gdp[vintage]).map(([adcode, series]) => {
    const people = figures.population[adcode];
    return {
      product: series.values[year - series.from] ?? Number.NaN,
      people: people?.values[year - people.from] ?? Number.NaN,
      group: groups.find(([, members]) => members.includes(adcode))?.[0],
    };
  });
}

/** Another way to the same figures: double sums over pairs and moments, where the atlas uses shares and a Lorenz curve. */
function longForm(all: readonly Province[]) {
  const sum = (value: (p: Province) => number, of = all) => of.reduce((total, p) => total + value(p), 0);
  const people = sum((p) => p.people);
  const mean = sum((p) => p.product) / people;
  const level = (p: Province) => p.product / p.people / mean;
  const groups = [...new Set(all.map(({ group }) => group))].map((group) => {
    const own = all.filter((p) => p.group === group);
    const population = sum((p) => p.people, own);
    return { share: population / people, level: sum((p) => p.product, own) / population / mean };
  });
  const between = {
    theil_t: groups.reduce((total, group) => total + group.share * group.level * Math.log(group.level), 0),
    theil_l: groups.reduce((total, group) => total - group.share * Math.log(group.level), 0),
  };
  const total = {
    theil_t: sum((p) => (p.people / people) * level(p) * Math.log(level(p))),
    theil_l: -sum((p) => (p.people / people) * Math.log(level(p))),
    gini: sum((a) => sum((b) => a.people * b.people * Math.abs(level(a) - level(b)))) / (2 * people ** 2),
    cv: Math.sqrt(sum((p) => (p.people / people) * level(p) ** 2) - 1),
    max_min: Math.max(...all.map(level)) / Math.min(...all.map(level)),
  };
  return new Map([
    ...Object.entries(total).flatMap(([measure, value]): [string, number][] => [
      [`${measure} none total`, value],
      [`${measure} macro-regions total`, value],
    ]),
    ...(['theil_t', 'theil_l'] as const).flatMap((measure): [string, number][] => [
      [`${measure} macro-regions between`, between[measure]],
      [`${measure} macro-regions within`, total[measure] - between[measure]],
    ]),
  ]);
}

test('every row equals an independent computation to 1e-9', () => {
  const apart = ROWS.map((row) => {
    const vintage = row.vintage === 'before-2023-census' ? 'before-2023-census' : 'after-2023-census';
    const other = longForm(provinces(vintage, Number(row.year)));
    const wanted = other.get(`${row.measure} ${row.partition} ${row.component}`) ?? Number.NaN;
    return { row, apart: Math.abs(Number(row.value) - wanted) };
  });
  expect(apart.filter((one) => !(one.apart < 1e-9))).toEqual([]);
});

test('between and within make the whole, to 1e-12', () => {
  for (const { vintage = '', year = '', measure = '', component } of ROWS) {
    if (component !== 'between') continue;
    const part = (name: string) => valueOf(vintage, year, measure, 'macro-regions', name);
    expect(Math.abs(part('between') + part('within') - part('total'))).toBeLessThan(1e-12);
    expect(part('total')).toBe(valueOf(vintage, year, measure, 'none', 'total'));
  }
});
