import type { Geography } from './geography';
import type { Adcode } from './region';
import type { StrategySets, UnitSet } from './set-algebra';
import { STRATEGY_IDS, type StrategyId } from './strategy';

/** How much of a region a set of units covers. */
export type Coverage = 'full' | 'partial' | 'none';

/** A province of which some, but not all, prefecture units are in a set. */
export interface PartlyCovered {
  readonly adcode: Adcode;
  /** Prefecture units in the set. */
  readonly covered: number;
  /** Prefecture units of the province. */
  readonly total: number;
}

/** A set of units, counted by province: '11 units, 2 partly'. */
export interface CoverageSummary {
  /** Provinces touched, whole or in part. */
  readonly units: number;
  /** Provinces of them that are covered in part only. */
  readonly partly: number;
  /** Prefecture units in the set. */
  readonly prefectures: number;
  readonly full: readonly Adcode[];
  readonly partial: readonly PartlyCovered[];
}

/** A strategy that covers a region, and whether it covers all of it. */
export interface StrategyCoverage {
  readonly strategy: StrategyId;
  readonly coverage: Exclude<Coverage, 'none'>;
}

/** How much of a province, or of a prefecture, a set covers. */
export function coverageOf(adcode: Adcode, set: UnitSet, geography: Geography): Coverage {
  const units = geography.prefecturesOf(adcode);
  const covered = countIn(units, set);
  return covered === 0 ? 'none' : covered === units.length ? 'full' : 'partial';
}

/** Counts a set by province, in the order of the geography. */
export function summarise(set: UnitSet, geography: Geography): CoverageSummary {
  const full: Adcode[] = [];
  const partial: PartlyCovered[] = [];
  for (const adcode of geography.provinces) {
    const units = geography.prefecturesOf(adcode);
    const covered = countIn(units, set);
    if (covered === units.length) full.push(adcode);
    else if (covered > 0) partial.push({ adcode, covered, total: units.length });
  }
  return { units: full.length + partial.length, partly: partial.length, prefectures: set.size, full, partial };
}

/** The strategies that cover a province or prefecture, in the order of the source. */
export function strategiesOf(adcode: Adcode, sets: StrategySets, geography: Geography): readonly StrategyCoverage[] {
  return STRATEGY_IDS.flatMap((strategy) => {
    const coverage = coverageOf(adcode, sets[strategy], geography);
    return coverage === 'none' ? [] : [{ strategy, coverage }];
  });
}

function countIn(units: readonly Adcode[], set: UnitSet): number {
  return units.filter((unit) => set.has(unit)).length;
}
