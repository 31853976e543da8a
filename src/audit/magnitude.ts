import type { Fact } from '../domain/fact';
import { accountsOf } from './accounts';
import { type Family, type Finding, outcome, outOf } from './family';
import { factOf, type Ground, inYear, regionAbout, valueOf } from './ground';
import { rounded, yuanOf } from './printed-number';
import { NATION, NATIONAL_OUTPUT } from './published-figures';

/** What part of a year's output a period can be: the first quarter is weak in the north, the others stronger. */
const PART = { quarter: { low: 0.15, high: 0.3 }, year: { low: 0.85, high: 1.15 } } as const;

/** What a full year brings by public statistics, all vintages, in billions of yuan. */
function yearlyOutput({ figures }: Ground, adcode: string, year: number): readonly number[] {
  return Object.values(figures.gdp)
    .map((provinces) => inYear(provinces[adcode], year) / 10)
    .filter((value) => !Number.isNaN(value));
}

/** Output against the public series of its year, and against the nation. */
function outputFindings(ground: Ground, fact: Fact): readonly Finding[] {
  const adcode = regionAbout(ground, fact)?.adcode;
  const billions = yuanOf(fact);
  const [, year, quarter] = /^(\d{4})( Q[1-4])?$/.exec(fact.period ?? '') ?? [];
  if (adcode === undefined || billions === null || year === undefined) return [];
  const yearly = yearlyOutput(ground, adcode, Number(year));
  const part = quarter === undefined ? PART.year : PART.quarter;
  return [
    ...outOf('magnitude', [fact], billions, 0, NATIONAL_OUTPUT[Number(year)] ?? Number.POSITIVE_INFINITY),
    ...(yearly.length === 0
      ? []
      : outOf('magnitude', [fact], billions, part.low * Math.min(...yearly), part.high * Math.max(...yearly))),
  ];
}

const GRAIN = 'ne-grain-2023';
const GRAIN_SHARE = 'ne-grain-share-2023';

/** Grain in 2023 as a part of national output: as printed, and as units of 10,000 tons. */
function grain(ground: Ground) {
  const stated = valueOf(ground, GRAIN);
  const asPrinted = stated / NATION.grain2023;
  return { stated, asPrinted, repaired: stated / 100, repairedShare: (asPrinted / 100) * 100 };
}

/** Amounts against the nation and against public series of the same year: what a wrong unit cannot pass. */
export const MAGNITUDE: Family = {
  id: 'magnitude',
  find: (ground) => [
    ...accountsOf(ground).flatMap(({ level }) => (level.gdp === undefined ? [] : outputFindings(ground, level.gdp))),
    ...(factOf(ground, GRAIN) === undefined
      ? []
      : outOf(
          'magnitude',
          [{ id: GRAIN }],
          grain(ground).stated,
          (valueOf(ground, GRAIN_SHARE) / 100) * NATION.grain2023,
          NATION.grain2023,
        )),
  ],
  checks: [
    (ground) => {
      const { stated, asPrinted, repaired, repairedShare } = grain(ground);
      const holds = asPrinted <= 1 && asPrinted * 100 >= valueOf(ground, GRAIN_SHARE);
      return outcome(
        'A02',
        holds ? 'ok' : 'wrong',
        [stated],
        [rounded(asPrinted, holds ? 3 : 1), rounded(repaired, 3), rounded(repairedShare, 1)],
      );
    },
  ],
};
