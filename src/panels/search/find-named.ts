import { nameScore, PREFIX, SLIP } from './name-score';
import { type PlainText, plainText } from './plain-text';
import type { NamedEntry, Tier } from './search-entry';

/** Beside a sure answer only the nearest slips are worth showing: Shaanxi for Shanxi, but not all that is like it. */
const MOST_TWINS = 2;
/** A list of more is not read. */
const MOST = 40;

/** Strategies and regions that answer to a query, best first, with how sure the best is. */
export interface NamedFound {
  readonly entries: readonly NamedEntry[];
  readonly tier: Tier;
}

/** Finds strategies and regions by their names, in both languages and in pinyin, with a slip or two. */
export function findNamed(query: string, named: readonly NamedEntry[]): NamedFound {
  const plain = plainText(query);
  const scored = named
    .map((entry) => ({ entry, score: bestKey(plain, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const sure = best > PREFIX - 10;
  const meant = scored.filter(({ score }) => !sure || score > SLIP);
  const twins = scored.filter(({ score }) => sure && score <= SLIP && score > SLIP - 5);
  return {
    entries: [...meant, ...twins.slice(0, MOST_TWINS)].slice(0, MOST).map(({ entry }) => entry),
    tier: best > PREFIX ? 'exact' : best > SLIP ? 'name' : 'slip',
  };
}

function bestKey(query: PlainText, { keys }: NamedEntry): number {
  return Math.max(
    ...keys.map(({ text, handicap }) => {
      const score = nameScore(query, text);
      return score === 0 ? 0 : score - handicap;
    }),
  );
}
