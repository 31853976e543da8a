import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import figuresFile from '../../src/content/data/figures.json';
import type { Figures } from '../../src/content/library';
import { macroPartition } from '../../src/content/partitions';
import type { GroupId } from '../../src/domain/partition';
import { ATLAS, textOf } from './built';
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

/** Computed with 40 decimals from the figure files by sums written out in full, rounded to 15. */
const EXACT: Readonly<Record<string, readonly number[]>> = {
  'before-2023-census 2000': [
    0.121512167502371, 0.11056455081419, 0.260673474448441, 0.550173630514752, 10.90732239657606, 0.077847065577278,
    0.043665101925092,
  ],
  'before-2023-census 2023': [
    0.062853868250343, 0.059660924479594, 0.196049094703461, 0.372970875517194, 4.159366691639033, 0.029427362707951,
    0.033426505542392,
  ],
  'after-2023-census 2006': [
    0.12028351776596, 0.111372981583969, 0.263252378648791, 0.536869704389679, 8.87273234674874, 0.07749438606654,
    0.04278913169942,
  ],
  'after-2023-census 2024': [
    0.066121407754015, 0.06179877299755, 0.198686275093381, 0.386767618141048, 4.295328559989697, 0.03025239119639,
    0.035869016557626,
  ],
};

test.each(Object.entries(EXACT))(
  '%s is what exact arithmetic gives',
  (moment, [t, l, gini, cv, maxMin, between, within]) => {
    const [vintage = '', year = ''] = moment.split(' ');
    const total = (measure: string) => valueOf(vintage, year, measure, 'none', 'total');
    for (const [measure, value] of [
      ['theil_t', t],
      ['theil_l', l],
      ['gini', gini],
      ['cv', cv],
      ['max_min', maxMin],
    ] as const)
      expect(Math.abs(total(measure) - (value ?? Number.NaN))).toBeLessThan(1e-12);
    expect(
      Math.abs(valueOf(vintage, year, 'theil_t', 'macro-regions', 'between') - (between ?? Number.NaN)),
    ).toBeLessThan(1e-12);
    expect(
      Math.abs(valueOf(vintage, year, 'theil_t', 'macro-regions', 'within') - (within ?? Number.NaN)),
    ).toBeLessThan(1e-12);
  },
);

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
  const theil = sum((p) => (p.people / people) * level(p) * Math.log(level(p)));
  const between = [...new Set(all.map(({ group }) => group))].reduce((total, group) => {
    const own = all.filter((p) => p.group === group);
    const relative = sum((p) => p.product, own) / sum((p) => p.people, own) / mean;
    return total + (sum((p) => p.people, own) / people) * relative * Math.log(relative);
  }, 0);
  return {
    theil_t: theil,
    theil_l: -sum((p) => (p.people / people) * Math.log(level(p))),
    gini: sum((a) => sum((b) => a.people * b.people * Math.abs(level(a) - level(b)))) / (2 * people ** 2),
    cv: Math.sqrt(sum((p) => (p.people / people) * level(p) ** 2) - 1),
    max_min: Math.max(...all.map(level)) / Math.min(...all.map(level)),
    between,
  };
}

test('every row equals an independent computation to 1e-9', () => {
  const worst = { row: '', apart: 0 };
  for (const row of ROWS) {
    const vintage = row.vintage === 'before-2023-census' ? 'before-2023-census' : 'after-2023-census';
    const other = longForm(provinces(vintage, Number(row.year)));
    const total = other[row.measure as 'theil_t'];
    if (row.component !== 'total' && row.measure !== 'theil_t') continue;
    const wanted =
      row.component === 'between' ? other.between : row.component === 'within' ? total - other.between : total;
    const apart = Math.abs(Number(row.value) - wanted);
    if (apart > worst.apart) Object.assign(worst, { row: JSON.stringify(row), apart });
  }
  expect(worst.apart, worst.row).toBeLessThan(1e-9);
});

test('between and within make the whole, to 1e-12', () => {
  for (const { vintage = '', year = '', measure = '', component } of ROWS) {
    if (component !== 'between') continue;
    const part = (name: string) => valueOf(vintage, year, measure, 'macro-regions', name);
    expect(Math.abs(part('between') + part('within') - part('total'))).toBeLessThan(1e-12);
    expect(part('total')).toBe(valueOf(vintage, year, measure, 'none', 'total'));
  }
});

describe('the published figures are those that were compiled, cell for cell', () => {
  /** Hashes of `adcode,year,value` lines of the compiled tables, sorted: a changed, lost or added cell changes them. */
  test.each([
    ['gdp', 'before-2023-census', 992, 'b1cbae284064a55e632ed23338d30ff020d42cb842d83b255f7bd29a0a6258f8'],
    ['gdp', 'after-2023-census', 589, '1d327890084da8c9a73a0b7520921f45abd3e6c5528a79449fa92d319b1afb32'],
    ['population', null, 775, 'be418e4d66d9397d552d4e13bc2094d722e985bfa200fcb31633fa666a4d8218'],
    ['gdp-primary', 'after-2023-census', 186, 'a85dcdf6b3e3a71a989e8c633b38c7f3a012b9c91d2afe0fa38a3b29ee7fc68c'],
    ['gdp-secondary', 'after-2023-census', 186, '74c4e4132628d8f3d47f040222ae977a7160fc582aa047f1a931e8c16deab816'],
    ['gdp-tertiary', 'after-2023-census', 186, 'd354ca43bfc7b874e45bc38eda3531c6405fdbe4fccab05b0d4eb76f5a41b13c'],
  ])('%s %s', (indicator, vintage, count, hash) => {
    const lines = ATLAS.series
      .filter((row) => row.indicator === indicator && row.vintage === vintage)
      .map(({ adcode, period, value }) => `${adcode},${period},${value}`)
      .sort();
    expect(lines.length).toBe(count);
    expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(hash);
  });

  test.each([
    ['area', 'a34818e4a50ac73bd8405850da3178c0e1991b8d493ad256071e412cdd72c045'],
    ['census-2020', 'dfc1c5016fe2d909e03fb746dec5c14b7dc90bc2321a3b7ec92ec939590709e6'],
  ])('%s of the 34 provinces', (indicator, hash) => {
    const lines = ATLAS.series
      .filter((row) => row.indicator === indicator && row.adcode.endsWith('0000'))
      .map(({ adcode, value }) => `${adcode},${value}`)
      .sort();
    expect(lines.length).toBe(34);
    expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(hash);
  });
});
