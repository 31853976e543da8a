import fc from 'fast-check';
import { REGIONS } from '../../src/content/atlas';
import strategyRows from '../../src/content/data/strategies.json';
import type { Definitions } from '../../src/domain/definition';
import { createGeography } from '../../src/domain/geography';
import { strategySets, type UnitSet } from '../../src/domain/set-algebra';
import { STRATEGY_IDS, type Strategy } from '../../src/domain/strategy';

export const regions = REGIONS;
export const strategies = strategyRows as unknown as readonly Strategy[];
export const geography = createGeography(regions);
export const sets = strategySets(strategies, geography);

export const sorted = (set: Iterable<string>) => [...set].sort();

/** Any set of prefecture units. */
export const anySet: fc.Arbitrary<UnitSet> = fc.subarray([...geography.prefectures]).map((units) => new Set(units));

/** Any selection of strategies, in any order. */
export const anyStrategies = fc.shuffledSubarray([...STRATEGY_IDS]);

/** Any choice of documented definitions, for any of the strategies. */
export const anyDefinitions: fc.Arbitrary<Definitions> = fc
  .tuple(...strategies.map(({ memberships }) => fc.constantFrom(...memberships.map((m) => m.definition))))
  .chain((chosen) => fc.subarray(strategies.map(({ id }, i) => [id, chosen[i]] as const)))
  .map((entries) => Object.fromEntries(entries) as Definitions);
