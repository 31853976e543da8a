import { describe, expect, test } from 'vitest';
import { GEOGRAPHY } from '../../src/content/atlas';
import { balanceAt, balanceSeries, catchingUp } from '../../src/content/balance';
import figuresFile from '../../src/content/data/figures.json';
import { MAINLAND } from '../../src/content/indicator-values';
import type { Figures } from '../../src/content/library';
import { againstRest, MACRO_OF, macroPartition, withoutFigures } from '../../src/content/partitions';
import { VINTAGES } from '../../src/domain/indicator';
import type { GroupId, Partition } from '../../src/domain/partition';

const figures = figuresFile as unknown as Figures;
const macro = macroPartition();

const setOf = (...provinces: readonly string[]) => new Set(provinces.flatMap((id) => GEOGRAPHY.prefecturesOf(id)));

function balanceOf(vintage: (typeof VINTAGES)[number], year: number, partition: Partition = macro) {
  const balance = balanceAt(figures, vintage, year, partition);
  if (balance === null) throw new Error(`No balance of ${year}`);
  return balance;
}

/** Computed apart from this code, from the published tables, in other forms and with 40 digits. */
const KNOWN = [
  {
    vintage: 'before-2023-census',
    year: 2000,
    measures: [0.12151216750237, 0.11056455081419, 0.26067347444844, 0.55017363051475, 10.907322396576],
    t: [0.077847065577278, 0.043665101925092],
    l: [0.078424784470256, 0.032139766343933],
    sigma: 0.52012256511007,
    levels: [0.62425727548392, 1.1158511616783, 0.69783575723934, 1.5119940996151],
    ends: ['310000', '520000'],
  },
  {
    vintage: 'before-2023-census',
    year: 2023,
    measures: [0.062853868250343, 0.059660924479594, 0.19604909470346, 0.37297087551719, 4.159366691639],
    t: [0.029427362707951, 0.033426505542392],
    l: [0.029260838019687, 0.030400086459907],
    sigma: 0.36099737279332,
    levels: [0.79290157690136, 0.70014901832578, 0.8361512744588, 1.2955766842282],
    ends: ['110000', '620000'],
  },
  {
    vintage: 'after-2023-census',
    year: 2006,
    measures: [0.12028351776596, 0.11137298158397, 0.26325237864879, 0.53686970438968, 8.8727323467487],
    t: [0.07749438606654, 0.04278913169942],
    l: [0.07729437094679, 0.034078610637179],
    sigma: 0.50646487380392,
    levels: [0.62813140030307, 0.91661256243973, 0.70951872614396, 1.5172087493586],
    ends: ['310000', '520000'],
  },
  {
    vintage: 'after-2023-census',
    year: 2024,
    measures: [0.066121407754015, 0.06179877299755, 0.19868627509338, 0.38676761814105, 4.2953285599897],
    t: [0.03025239119639, 0.035869016557626],
    l: [0.030074533384656, 0.031724239612894],
    sigma: 0.37012682045065,
    levels: [0.78971584594234, 0.70071593412037, 0.83144487629067, 1.2994972846667],
    ends: ['110000', '620000'],
  },
] as const;

describe('the balance of a year', () => {
  test.each(KNOWN)('equals an independent computation to 1e-9: $vintage $year', (known) => {
    const balance = balanceOf(known.vintage, known.year);
    const { measures } = balance;
    const found = [
      [measures.theil_t, measures.theil_l, measures.gini, measures.cv, measures.max_min],
      [balance.t.between, balance.t.within],
      [balance.l.between, balance.l.within],
      [balance.sigma],
      (['western', 'northeast', 'central', 'eastern'] as const).map((id) => balance.levels.get(id) ?? 0),
    ];
    const stated = [known.measures, known.t, known.l, [known.sigma], known.levels];
    for (const [i, row] of stated.entries())
      for (const [k, value] of row.entries()) expect(Math.abs((found[i]?.[k] ?? 0) - value)).toBeLessThan(1e-9);
    expect([balance.richest, balance.poorest]).toEqual(known.ends);
  });

  test('so does a strategy against the rest', () => {
    const { t, l, levels } = balanceOf(
      'after-2023-census',
      2024,
      againstRest('x', setOf('110000', '120000', '130000')),
    );
    expect(t.between).toBeCloseTo(0.00046853867464581, 12);
    expect(t.within).toBeCloseTo(0.065652869079369, 12);
    expect(l.between).toBeCloseTo(0.0004542798232848, 12);
    expect(levels.get('inside')).toBeCloseTo(1.10715219267, 11);
    expect(levels.get('outside')).toBeCloseTo(0.99097447472364, 11);
  });

  test('splits exactly in every year, vintage and partition, and its parts add up', () => {
    const partitions = [macro, macroPartition('macro-regions-inner-mongolia'), againstRest('x', setOf('440000'))];
    for (const vintage of VINTAGES)
      for (const partition of partitions)
        for (const { t, l, measures, contributions, shares } of balanceSeries(figures, vintage, partition)) {
          expect(Math.abs(t.between + t.within - measures.theil_t)).toBeLessThan(1e-12);
          expect(Math.abs(l.between + l.within - measures.theil_l)).toBeLessThan(1e-12);
          const terms = [...contributions.values()].reduce((sum, term) => sum + term, 0);
          expect(Math.abs(terms - measures.theil_t)).toBeLessThan(1e-12);
          for (const [group, members] of partition.groups) {
            const { between = 0, within = 0 } = t.groups.get(group) ?? {};
            const ofMembers = members.reduce((sum, adcode) => sum + (contributions.get(adcode) ?? 0), 0);
            expect(Math.abs(between + within - ofMembers)).toBeLessThan(1e-12);
          }
          const people = [...shares.values()].reduce((sum, share) => sum + share.people, 0);
          expect(people).toBeCloseTo(1, 12);
        }
  });

  test('exists exactly where all 31 provinces have GDP and residents, and is none elsewhere', () => {
    const years = VINTAGES.map((vintage) => balanceSeries(figures, vintage, macro).map(({ year }) => year));
    expect(years.map((all) => [all[0], all.at(-1), all.length])).toEqual([
      [2000, 2023, 24],
      [2006, 2024, 19],
    ]);
    expect(balanceAt(figures, 'before-2023-census', 1999, macro)).toBeNull();
    expect(balanceAt(figures, 'after-2023-census', 2005, macro)).toBeNull();
    const { '540000': _, ...others } = figures.gdp['after-2023-census'];
    const holed: Figures = { ...figures, gdp: { ...figures.gdp, 'after-2023-census': others } };
    expect(balanceAt(holed, 'after-2023-census', 2020, macro)).toBeNull();
    expect(balanceSeries(holed, 'after-2023-census', macro)).toEqual([]);
  });
});

describe('beta convergence', () => {
  test.each([
    ['after-2023-census', 2006, 2024, -0.019405328995856, 0.0034318062144587, -0.0264241607917, 29.03570022],
    ['before-2023-census', 2000, 2023, -0.018088000950547, 0.0030283871978585, -0.0242817482155, 29.63844691],
  ] as const)('equals an independent regression: %s', (vintage, from, to, slope, error, low, halfLife) => {
    const beta = catchingUp(figures, vintage, from, to)?.beta;
    expect(beta?.slope).toBeCloseTo(slope, 12);
    expect(beta?.slopeError).toBeCloseTo(error, 12);
    expect(beta?.interval[0]).toBeCloseTo(low, 9);
    expect(beta?.halfLife).toBeCloseTo(halfLife, 6);
  });
});

describe('partitions', () => {
  const sizes = ({ groups }: Partition) => [...groups].map(([id, members]): [GroupId, number] => [id, members.length]);
  const all = ({ groups }: Partition) => [...groups.values()].flat().toSorted();

  test('the macro-regions share out the 31 provinces as official statistics do', () => {
    expect(sizes(macro)).toEqual([
      ['western', 12],
      ['northeast', 3],
      ['central', 6],
      ['eastern', 10],
    ]);
    expect(all(macro)).toEqual(MAINLAND.toSorted());
    expect([MACRO_OF.get('150000'), MACRO_OF.get('210000'), MACRO_OF.get('810000')]).toEqual([
      'western',
      'northeast',
      undefined,
    ]);
  });

  test('Inner Mongolia can be moved to the Northeast whole', () => {
    const moved = macroPartition('macro-regions-inner-mongolia');
    expect(sizes(moved).map(([, size]) => size)).toEqual([11, 4, 6, 10]);
    expect(moved.groups.get('northeast')).toContain('150000');
    expect(all(moved)).toEqual(MAINLAND.toSorted());
  });

  test('provinces that a set covers in part are a group of their own, in no other', () => {
    const [oneCity = ''] = GEOGRAPHY.prefecturesOf('440000');
    const partition = againstRest('x', new Set([...setOf('110000', '810000'), oneCity]));
    expect(partition.groups.get('inside')).toEqual(['110000']);
    expect(partition.groups.get('in-part')).toEqual(['440000']);
    expect(all(partition)).toEqual(MAINLAND.toSorted());
    expect([...againstRest('x', setOf('110000')).groups.keys()]).toEqual(['inside', 'outside']);
    expect([...againstRest('x', new Set<string>()).groups.keys()]).toEqual(['outside']);
  });

  test('Hong Kong, Macao and Taiwan are told to be missing, not counted as 0', () => {
    expect(withoutFigures(setOf('110000', '820000', '810000')).toSorted()).toEqual(['810000', '820000']);
    expect(withoutFigures(setOf('110000'))).toEqual([]);
  });
});
