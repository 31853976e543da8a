import { createGeography, type Geography } from '../domain/geography';
import type { Adcode, Region } from '../domain/region';
import type { Strategy, StrategyId } from '../domain/strategy';
import regionRows from './data/regions.json';
import strategyRows from './data/strategies.json';
import { type RegionRow, regionOfRow } from './region-rows';

/** All province-level units, then all prefectures. */
export const REGIONS: readonly Region[] = (regionRows as readonly RegionRow[]).map(regionOfRow);

/** The nine strategies in the order of the source. */
export const STRATEGIES = strategyRows as unknown as readonly Strategy[];

export const GEOGRAPHY: Geography = createGeography(REGIONS);

const byAdcode = new Map(REGIONS.map((region) => [region.adcode, region]));
const bySlug = new Map(REGIONS.map((region) => [region.id, region]));
const byStrategy = new Map(STRATEGIES.map((strategy) => [strategy.id, strategy]));

/** The region with an adcode, or undefined. */
export function findRegion(adcode: Adcode): Region | undefined {
  return byAdcode.get(adcode);
}

/** The region that a slug or a six-digit adcode names, whatever its case, or undefined. */
export function regionNamed(word: string): Region | undefined {
  return byAdcode.get(word) ?? bySlug.get(word.toLowerCase());
}

/** The region with an adcode that is known to exist. Throws on an unknown one. */
export function regionOf(adcode: Adcode): Region {
  const region = byAdcode.get(adcode);
  if (region === undefined) throw new Error(`No region has the adcode ${adcode}`);
  return region;
}

/** A strategy by its id. */
export function strategyOf(id: StrategyId): Strategy {
  const strategy = byStrategy.get(id);
  if (strategy === undefined) throw new Error(`No strategy has the id ${id}`);
  return strategy;
}
