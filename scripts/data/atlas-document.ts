import { momentsOf } from '../../src/content/moments';
import { strategiesOf } from '../../src/domain/coverage';
import type { Check, Fact, GlossaryEntry, Place, Source } from '../../src/domain/fact';
import { createGeography } from '../../src/domain/geography';
import type { MomentKind } from '../../src/domain/moment-kind';
import type { Adcode, Region } from '../../src/domain/region';
import { strategySets } from '../../src/domain/set-algebra';
import type { Membership, Strategy, StrategyId } from '../../src/domain/strategy';
import type { Bilingual } from '../../src/domain/text';
import type { Content } from './content';
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

/** A dated occasion. */
export interface OpenEvent {
  readonly id: string;
  readonly date: string;
  readonly occasion: MomentKind;
  readonly kind: Fact['kind'];
  readonly subject: string;
  readonly text: Bilingual;
  readonly inferred: boolean;
  readonly places: readonly string[];
  /** Id of the fact, where its citation stands. */
  readonly fact: string;
  /** Ids of the dated facts that belong to it: what a meeting asked for, who was there. */
  readonly statements: readonly string[];
  readonly checks: readonly string[];
}

export type OpenTerm = Omit<GlossaryEntry, 'match'>;

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
  readonly glossary: readonly OpenTerm[];
}

/**
 * The edition. Its date is the day on which the figures were compiled and is set by hand with the content: a clock
 * would make two builds of the same content differ.
 */
const EDITION = { version: '1.2.0', generated: '2026-11-25' } as const;

/** The occasions of the timeline; what was said at one belongs to it. */
function eventsOf(facts: readonly Fact[]): readonly OpenEvent[] {
  return momentsOf({ facts, placesOf: () => [] }).map(({ fact, date, kind: occasion, statements }) => {
    const { id, kind, subject, text, inferred, places, checks } = fact;
    const said = statements.map((statement) => statement.id);
    return { id, date, occasion, kind, subject, text, inferred, places, fact: id, statements: said, checks };
  });
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
    glossary: content.glossary.map(({ id, term, text, basis }) => ({ id, term, text, basis })),
  };
}
