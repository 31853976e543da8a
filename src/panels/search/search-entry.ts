import { findRegion, REGIONS, STRATEGIES } from '../../content/atlas';
import type { Fact } from '../../domain/fact';
import type { Adcode, Region } from '../../domain/region';
import type { Strategy, StrategyId } from '../../domain/strategy';
import type { Bilingual } from '../../domain/text';
import { type PlainText, plainText } from './plain-text';
import { STRATEGY_ALIASES } from './strategy-aliases';

/** What a search can lead to. */
export type Target =
  | { readonly kind: 'region'; readonly adcode: Adcode }
  | { readonly kind: 'strategy'; readonly id: StrategyId }
  | { readonly kind: 'fact'; readonly id: string };

/** A name and how much less it counts than the name on show. */
interface Key {
  readonly text: PlainText;
  readonly handicap: number;
}

/** Something that can be found by its names. */
export interface NamedEntry {
  readonly target: Exclude<Target, { kind: 'fact' }>;
  readonly kind: 'province' | 'prefecture' | 'strategy';
  readonly label: Bilingual;
  /** The name in the other language, and the province of a prefecture. */
  readonly secondary: Bilingual;
  readonly keys: readonly Key[];
}

/** A fact that can be found by the words of its text. */
export interface FactEntry {
  readonly target: { readonly kind: 'fact'; readonly id: string };
  readonly kind: 'fact';
  readonly label: Bilingual;
  readonly secondary: Bilingual;
  /** The words of the English text, the id and the period. */
  readonly words: readonly string[];
  /** The Chinese text run together. */
  readonly chinese: string;
}

export type Entry = NamedEntry | FactEntry;

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

/** Prepares facts for the search. */
export function factEntries(facts: readonly Fact[]): readonly FactEntry[] {
  return facts.map(({ id, text, period, cite }) => ({
    target: { kind: 'fact', id },
    kind: 'fact',
    label: text,
    secondary: { en: cite.pages, zh: cite.pages },
    words: plainText(`${text.en} ${id} ${period ?? ''}`).words,
    chinese: plainText(text.zh).compact,
  }));
}
