import { findRegion, REGIONS, STRATEGIES } from '../../content/atlas';
import type { DocumentKind } from '../../content/search-documents';
import type { Check } from '../../domain/fact';
import type { Adcode, Region } from '../../domain/region';
import type { Strategy, StrategyId } from '../../domain/strategy';
import type { Bilingual } from '../../domain/text';
import { type PlainText, plainText } from './plain-text';
import { STRATEGY_ALIASES } from './strategy-aliases';

type NamedTarget =
  | { readonly kind: 'region'; readonly adcode: Adcode }
  | { readonly kind: 'strategy'; readonly id: StrategyId };

interface RecordTarget {
  readonly kind: 'fact' | 'place' | 'term' | 'check';
  readonly id: string;
}

/** What a search can lead to. */
export type Target = NamedTarget | RecordTarget;

/**
 * How sure an answer is, the surest first: its very name, part of its name, the query as it stands in its text, the
 * words of the query in any form and order, words but for a slip.
 */
export const TIERS = ['exact', 'name', 'phrase', 'text', 'slip'] as const;
export type Tier = (typeof TIERS)[number];

/** A name and how much less it counts than the name on show. */
interface Key {
  readonly text: PlainText;
  readonly handicap: number;
}

/** Something that can be found by its names alone: a region or a strategy. */
export interface NamedEntry {
  readonly target: NamedTarget;
  readonly kind: 'province' | 'prefecture' | 'strategy';
  readonly label: Bilingual;
  /** The name in the other language, and the province of a prefecture. */
  readonly secondary: Bilingual;
  readonly keys: readonly Key[];
}

/** Something that was found by the words of its text. */
export interface TextEntry {
  readonly target: RecordTarget;
  readonly kind: DocumentKind;
  readonly tier: Tier;
  /** Its name, where it has one. */
  readonly name: Bilingual | null;
  readonly text: Bilingual | null;
  /** What it is about and where it stands in the source. */
  readonly note: Bilingual;
  /** The check that forbids to take the figure as it stands; null for nearly all. */
  readonly grave: Check | null;
  /** Figures, dates and findings by which it can be found. */
  readonly further: readonly Bilingual[];
  /** The words that matched, as the index holds them. */
  readonly words: ReadonlySet<string>;
}

export type Entry = NamedEntry | TextEntry;

export const isText = (entry: Entry): entry is TextEntry => 'tier' in entry;

const SLUG_OF_TWO = /^[a-z]+-[a-z]+$/;

function keysOf(names: readonly (readonly [handicap: number, ...texts: string[]])[]): readonly Key[] {
  return names.flatMap(([handicap, ...texts]) => texts.map((text) => ({ text: plainText(text), handicap })));
}

function regionEntry({ adcode, level, parent, name, short, aliases }: Region): NamedEntry {
  const province = parent === null ? undefined : findRegion(parent)?.short;
  const further = (own: string, where: string | undefined) => (where === undefined ? own : `${own} · ${where}`);
  return {
    target: { kind: 'region', adcode },
    kind: level,
    label: short,
    secondary: { en: further(name.zh, province?.en), zh: further(name.en, province?.zh) },
    keys: keysOf([
      [level === 'province' ? 0 : 0.5, short.en, short.zh],
      [1, name.en, name.zh],
      // Slugs with a province in them would answer to the province's name.
      [2, ...aliases.filter((alias) => !SLUG_OF_TWO.test(alias)), adcode],
    ]),
  };
}

function strategyEntry({ id, short, name }: Strategy): NamedEntry {
  return {
    target: { kind: 'strategy', id },
    kind: 'strategy',
    label: short,
    secondary: { en: short.zh, zh: short.en },
    keys: keysOf([
      [0, short.en, short.zh],
      [1, name.en, name.zh],
      [2, ...STRATEGY_ALIASES[id], id],
    ]),
  };
}

let named: readonly NamedEntry[] | null = null;

/** Strategies and regions, prepared at the first search. */
export function namedEntries(): readonly NamedEntry[] {
  named ??= [...STRATEGIES.map(strategyEntry), ...REGIONS.map(regionEntry)];
  return named;
}
