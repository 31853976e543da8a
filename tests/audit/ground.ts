import type { Ground } from '../../src/audit/ground';
import { REGIONS, STRATEGIES } from '../../src/content/atlas';
import figures from '../../src/content/data/figures.json';
import type { Figures } from '../../src/content/library';
import type { Fact } from '../../src/domain/fact';
import { FACTS } from '../content/facts-rows';

/** The content as it is, to be audited. */
export const GROUND: Ground = {
  facts: FACTS,
  figures: figures as unknown as Figures,
  regions: REGIONS,
  strategies: STRATEGIES,
};

/** The same content with some statements changed. */
export function seeded(change: (fact: Fact) => Fact): Ground {
  return { ...GROUND, facts: FACTS.map(change) };
}

/** The same content with one statement changed. */
export function seededAt(id: string, change: (fact: Fact) => Partial<Fact>): Ground {
  if (!FACTS.some((fact) => fact.id === id)) throw new Error(`No fact has the id ${id}`);
  return seeded((fact) => (fact.id === id ? { ...fact, ...change(fact) } : fact));
}

/** The same content with the figure of one statement changed. */
export function withValue(id: string, change: (value: number) => number): Ground {
  return seededAt(id, ({ value }) => {
    if (value === null) throw new Error(`Fact ${id} has no value`);
    return { value: change(value) };
  });
}
