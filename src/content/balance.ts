import { type BetaConvergence, betaConvergence, type StartAndEnd, sigmaOf } from '../domain/convergence';
import { CURRENT_VINTAGE, type Vintage } from '../domain/indicator';
import {
  coefficientOfVariation,
  gini,
  type InequalityMeasure,
  maxMin,
  theilL,
  theilT,
  theilTContributions,
  type WeightedUnit,
} from '../domain/inequality';
import type { GroupId, Partition } from '../domain/partition';
import type { Adcode } from '../domain/region';
import { type TheilSplit, theilLSplit, theilTSplit } from '../domain/theil-split';
import { groupFigure, MAINLAND, quantityOf, yearsBetween } from './indicator-values';
import { INDICATORS } from './indicators';
import type { Figures } from './library';

const INDICES: Readonly<Record<InequalityMeasure, (units: readonly WeightedUnit[]) => number>> = {
  theil_t: theilT,
  theil_l: theilL,
  gini,
  cv: coefficientOfVariation,
  max_min: maxMin,
};

/** How unequal GDP per person was between the 31 mainland provinces in one year, each weighing as many as live there. */
export interface Balance {
  readonly year: number;
  readonly measures: Readonly<Record<InequalityMeasure, number>>;
  /** Theil's T and L, split between the groups of a partition and within them. */
  readonly t: TheilSplit<GroupId>;
  readonly l: TheilSplit<GroupId>;
  /** Each province's term of Theil's T. */
  readonly contributions: ReadonlyMap<Adcode, number>;
  /** Standard deviation of logarithms, provinces unweighted. */
  readonly sigma: number;
  readonly richest: Adcode;
  readonly poorest: Adcode;
  /** GDP per person of each group, total over total, as a multiple of the nation's. */
  readonly levels: ReadonlyMap<GroupId, number>;
  /** Shares of each group in residents and in GDP. */
  readonly shares: ReadonlyMap<GroupId, { readonly people: number; readonly product: number }>;
}

/** GDP per person (yuan, unrounded) and residents (10,000) of every mainland province; null where one lacks either. */
function unitsOf(figures: Figures, vintage: Vintage, year: number): ReadonlyMap<Adcode, WeightedUnit> | null {
  const units = new Map<Adcode, WeightedUnit>();
  for (const adcode of MAINLAND) {
    const product = quantityOf(figures, 'gdp', adcode, { year, vintage });
    const weight = quantityOf(figures, 'population', adcode, { year, vintage });
    if (product === null || weight === null) return null;
    units.set(adcode, { value: (product / weight) * 10_000, weight });
  }
  return units;
}

/** The balance of a year; null where a province has no data. */
export function balanceAt(figures: Figures, vintage: Vintage, year: number, { groups }: Partition): Balance | null {
  const units = unitsOf(figures, vintage, year);
  if (units === null) return null;
  const all = [...units.values()];
  const unitsIn = (members: readonly Adcode[]) => members.flatMap((adcode) => units.get(adcode) ?? []);
  const grouped = new Map([...groups].map(([id, members]) => [id, unitsIn(members)] as const));
  const ordered = [...units].toSorted(([, a], [, b]) => b.value - a.value);
  const [richest] = ordered[0] ?? [''];
  const [poorest] = ordered.at(-1) ?? [''];
  const moment = { year, vintage };
  const level = (members: readonly Adcode[]) => groupFigure(figures, 'gdp-per-person', members, moment).value ?? 0;
  const shareOf = (id: 'gdp' | 'population', members: readonly Adcode[]) =>
    (groupFigure(figures, id, members, moment).value ?? 0) / (groupFigure(figures, id, MAINLAND, moment).value ?? 1);
  return {
    year,
    measures: {
      theil_t: INDICES.theil_t(all),
      theil_l: INDICES.theil_l(all),
      gini: INDICES.gini(all),
      cv: INDICES.cv(all),
      max_min: INDICES.max_min(all),
    },
    t: theilTSplit(grouped),
    l: theilLSplit(grouped),
    contributions: theilTContributions(units),
    sigma: sigmaOf(all.map(({ value }) => value)),
    richest,
    poorest,
    levels: new Map([...groups].map(([id, members]) => [id, level(members) / level(MAINLAND)])),
    shares: new Map(
      [...groups].map(([id, members]) => [
        id,
        { people: shareOf('population', members), product: shareOf('gdp', members) },
      ]),
    ),
  };
}

/** The balance of every year in which a vintage has data on all provinces, ascending. */
export function balanceSeries(figures: Figures, vintage: Vintage, partition: Partition): readonly Balance[] {
  return yearsBetween(INDICATORS['gdp-per-person'].years[vintage]).flatMap(
    (year) => balanceAt(figures, vintage, year, partition) ?? [],
  );
}

/** A province's GDP per person at both ends of a period. */
export interface ProvinceGrowth extends StartAndEnd {
  readonly adcode: Adcode;
}

/** Whether provinces that started poorer grew faster between two years of a vintage; null where data are missing. */
export function catchingUp(
  figures: Figures,
  vintage: Vintage,
  from: number,
  to: number,
): { readonly provinces: readonly ProvinceGrowth[]; readonly beta: BetaConvergence | null } | null {
  const [start, end] = [unitsOf(figures, vintage, from), unitsOf(figures, vintage, to)];
  if (start === null || end === null || to <= from) return null;
  const provinces = MAINLAND.map((adcode) => ({
    adcode,
    start: start.get(adcode)?.value ?? Number.NaN,
    end: end.get(adcode)?.value ?? Number.NaN,
  }));
  return { provinces, beta: betaConvergence(provinces, to - from) };
}

/** The vintage that is not shown. */
export function otherVintage(vintage: Vintage): Vintage {
  return vintage === CURRENT_VINTAGE ? 'before-2023-census' : CURRENT_VINTAGE;
}
