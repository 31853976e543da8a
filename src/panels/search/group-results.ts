import type { DocumentKind } from '../../content/search-documents';
import { findNamed } from './find-named';
import { plainText } from './plain-text';
import { type Entry, type NamedEntry, TIERS, type Tier } from './search-entry';
import type { FindTexts } from './text-search';

export type GroupKind = 'named' | DocumentKind;

/** Results under one heading. */
export interface ResultGroup {
  readonly kind: GroupKind;
  readonly entries: readonly Entry[];
  /** How sure its best result is. */
  readonly tier: Tier;
}

/** The groups in the order in which they stand where they answer equally well, and how many results each shows at first. */
const GROUPS: Readonly<Record<GroupKind, number>> = {
  named: 6,
  place: 3,
  term: 3,
  measure: 3,
  event: 3,
  statement: 5,
  check: 3,
};

/** How many names with a slip are worth showing beside what holds no slip. */
const MOST_LIKE = 2;

/**
 * What a query finds, in groups: strategies and regions by name, everything else by its words as soon as there is an
 * index. The surest answers stand first: what bears the very name, then what bears part of it, then what mentions it.
 */
export function findGroups(
  query: string,
  named: readonly NamedEntry[],
  findTexts: FindTexts | null,
): readonly ResultGroup[] {
  if (plainText(query).compact === '') return [];
  const names = findNamed(query, named);
  const found = findTexts?.(query) ?? [];
  // Beside what holds the very words, names that are only like them are hardly meant.
  const sure = names.tier === 'slip' && found.some(({ tier }) => tier !== 'slip');
  const likely = sure ? { ...names, entries: names.entries.slice(0, MOST_LIKE) } : names;
  const groups = (Object.keys(GROUPS) as GroupKind[]).map((kind): ResultGroup => {
    if (kind === 'named') return { kind, ...likely };
    const entries = found.filter((entry) => entry.kind === kind);
    return { kind, entries, tier: entries[0]?.tier ?? 'slip' };
  });
  return groups
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
}

/** A line of the list: a result, or the offer to show all of its group. */
export type Row =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'all'; readonly group: GroupKind; readonly count: number };

/** The lines of a group: the first few results and an offer of the others, or all of them. */
export function rowsOf({ kind, entries }: ResultGroup, whole: boolean): readonly Row[] {
  const row = (entry: Entry): Row => ({ kind: 'entry', entry });
  // One more result takes no more room than the offer of it.
  const most = GROUPS[kind] + 1;
  if (whole || entries.length <= most) return entries.map(row);
  return [...entries.slice(0, GROUPS[kind]).map(row), { kind: 'all', group: kind, count: entries.length }];
}
