import type { Strategy } from '../../src/domain/strategy';

/** One definition of a strategy's area, resolved to prefectures. */
export interface Definition {
  /** `strategy:definition`, e.g. `gba:nine-plus-two`. */
  readonly id: string;
  readonly prefectures: ReadonlySet<string>;
  /** Whole provinces that the list names as such. */
  readonly provinces: ReadonlySet<string>;
}

export const provinceOf = (adcode: string): string => `${adcode.slice(0, 2)}0000`;

/** Resolves every definition of every strategy; a province's code stands for all its prefectures. */
export function resolveDefinitions(strategies: readonly Strategy[], prefectures: readonly string[]): Definition[] {
  return strategies.flatMap(({ id, memberships }) =>
    memberships.map(({ definition, adcodes }): Definition => {
      const named = new Set(adcodes);
      const members = prefectures.filter((adcode) => named.has(adcode) || named.has(provinceOf(adcode)));
      for (const adcode of named) {
        if (!members.some((member) => member === adcode || provinceOf(member) === adcode))
          throw new Error(`${id}:${definition} names ${adcode}, which the geodata do not have.`);
      }
      return {
        id: `${id}:${definition}`,
        prefectures: new Set(members),
        provinces: new Set([...named].filter((adcode) => adcode.endsWith('0000'))),
      };
    }),
  );
}
