import { strategiesOf } from '../../src/domain/coverage';
import type { Check, Fact, Place, Source } from '../../src/domain/fact';
import { createGeography } from '../../src/domain/geography';
import type { Adcode, Region } from '../../src/domain/region';
import { strategySets } from '../../src/domain/set-algebra';
import type { Membership, Strategy, StrategyId } from '../../src/domain/strategy';
import type { Bilingual } from '../../src/domain/text';
import type { Content, GlossaryEntry } from './content';
import { type SeriesRow, seriesRows } from './series';

/** A membership, and its expansion to prefecture units. */
export interface OpenMembership extends Membership {
  /** Prefectures, and the seven provinces without any, that the listed adcodes stand for. */
  readonly prefectures: readonly Adcode[];
}

export interface OpenStrategy extends Omit<Strategy, 'memberships'> {
  readonly memberships: readonly OpenMembership[];
}

export interface OpenRegion {
  readonly adcode: Adcode;
  readonly id: string;
  readonly level: Region['level'];
  readonly parent: Adcode | null;
  readonly name: Bilingual;
  readonly capital: Bilingual | null;
  readonly area_km2: number | null;
  /** Strategies that cover it, whole or in part, by their default definitions. */
  readonly strategies: readonly StrategyId[];
  /** Those of `strategies` that cover only a part of it. */
  readonly partly: readonly StrategyId[];
}

/** A dated fact. */
export interface OpenEvent {
  readonly id: string;
  readonly date: string;
  readonly kind: Fact['kind'];
  readonly subject: string;
  readonly text: Bilingual;
  readonly places: readonly string[];
  /** Id of the fact, where its citation stands. */
  readonly fact: string;
  readonly checks: readonly string[];
}

/** The whole of atlas.json. */
export interface AtlasDocument {
  /** Version of the format: a change that breaks readers raises the first number. */
  readonly version: string;
  /** Day of the edition. */
  readonly generated: string;
  readonly sources: readonly Source[];
  readonly strategies: readonly OpenStrategy[];
  readonly regions: readonly OpenRegion[];
  readonly facts: readonly Fact[];
  readonly events: readonly OpenEvent[];
  readonly places: readonly Place[];
  readonly series: readonly SeriesRow[];
  readonly checks: readonly Check[];
  readonly glossary: readonly GlossaryEntry[];
}

/**
 * The edition. Its date is the day on which the figures were compiled and is set by hand with the content: a clock
 * would make two builds of the same content differ.
 */
const EDITION = { version: '1.0.0', generated: '2026-11-24' } as const;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function eventsOf(facts: readonly Fact[]): readonly OpenEvent[] {
  return facts
    .flatMap(({ id, date, kind, subject, text, places, checks }) =>
      date === null ? [] : [{ id, date, kind, subject, text, places, fact: id, checks }],
    )
    .toSorted((a, b) => byText(a.date, b.date) || byText(a.id, b.id));
}

/** Puts the content together as one document, with what follows from it: expansions, coverage, events, series. */
export function atlasDocument(content: Content): AtlasDocument {
  const geography = createGeography(content.regions);
  const sets = strategySets(content.strategies, geography);
  const order = (units: ReadonlySet<Adcode>) => geography.prefectures.filter((unit) => units.has(unit));
  return {
    ...EDITION,
    sources: content.sources,
    strategies: content.strategies.map((strategy) => ({
      ...strategy,
      memberships: strategy.memberships.map((membership) => ({
        ...membership,
        prefectures: order(geography.expand(membership.adcodes)),
      })),
    })),
    regions: content.regions.map(({ adcode, id, level, parent, name, capital, areaKm2 }) => {
      const covering = strategiesOf(adcode, sets, geography);
      return {
        adcode,
        id,
        level,
        parent,
        name,
        capital,
        area_km2: areaKm2,
        strategies: covering.map(({ strategy }) => strategy),
        partly: covering.filter(({ coverage }) => coverage === 'partial').map(({ strategy }) => strategy),
      };
    }),
    facts: content.facts,
    events: eventsOf(content.facts),
    places: content.places,
    series: seriesRows(content.figures, content.regions),
    checks: content.checks,
    glossary: content.glossary.map(({ id, term, text }) => ({ id, term, text })),
  };
}
