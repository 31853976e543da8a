import { findRegion, GEOGRAPHY, regionOf } from '../../content/atlas';
import type { Library } from '../../content/library';
import type { TermFinder } from '../../content/terms';
import { summarise } from '../../domain/coverage';
import type { Fact } from '../../domain/fact';
import type { Adcode } from '../../domain/region';
import type { StrategySets } from '../../domain/set-algebra';
import { STRATEGY_IDS } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { type ComparedItem, isStrategy } from './compared-item';

/** Whether a statement tells what there is or what is made. */
export type StatementKind = 'resource' | 'industry';

/** What a statement has to be about to be told of an item. */
function subjectsOf({ item, kind, units }: ComparedItem, sets: StrategySets): ReadonlySet<string> {
  if (kind === 'region') return new Set([regionOf(item).id]);
  const within = STRATEGY_IDS.filter((id) => sets[id].size > 0 && [...sets[id]].every((unit) => units.has(unit)));
  const provinces = summarise(units, GEOGRAPHY).full.map((adcode) => regionOf(adcode).id);
  return new Set([...(isStrategy(item) ? [item] : []), ...within, ...provinces]);
}

/**
 * Statements on resources or industries of an item: of a province its own; of a set those about it, the provinces that
 * it covers whole and the strategies within it; of a prefecture those that name it, since none is about it alone.
 */
export function statementsOf(
  item: ComparedItem,
  kind: StatementKind,
  library: Library,
  sets: StrategySets,
): readonly Fact[] {
  const region = item.kind === 'region' ? findRegion(item.item) : undefined;
  const subjects = subjectsOf(item, sets);
  const naming =
    region?.level === 'prefecture' ? new Set(library.factsNaming([region.short.zh, region.name.zh])) : new Set<Fact>();
  return library.facts.filter((fact) => fact.kind === kind && (subjects.has(fact.subject) || naming.has(fact)));
}

/** Provinces that a set covers in part and that the source tells of: statements on the whole are not the set's. */
export function partlyTold({ kind, units }: ComparedItem, library: Library): readonly Adcode[] {
  if (kind === 'region') return [];
  const told = new Set(library.facts.filter((fact) => isOfKind(fact)).map(({ subject }) => subject));
  return summarise(units, GEOGRAPHY)
    .partial.map(({ adcode }) => adcode)
    .filter((adcode) => told.has(regionOf(adcode).id));
}

const isOfKind = ({ kind }: Fact): boolean => kind === 'resource' || kind === 'industry';

/** What stands under several items, with the places of those items. */
interface Shared<T> {
  readonly what: T;
  readonly places: readonly number[];
}

function sharedOf<T>(lists: readonly ReadonlySet<T>[]): readonly Shared<T>[] {
  const all = new Set(lists.flatMap((list) => [...list]));
  return [...all].flatMap((what) => {
    const places = lists.flatMap((list, index) => (list.has(what) ? [index] : []));
    return places.length > 1 ? [{ what, places }] : [];
  });
}

/** Statements that stand under several items, since the items share the land that they are about. */
export function sharedStatements(lists: readonly (readonly Fact[])[]): readonly Shared<Fact>[] {
  return sharedOf(lists.map((list) => new Set(list)));
}

/** Terms of the glossary that different statements of several items use; what the same statement says counts once. */
export function sharedTerms(
  lists: readonly (readonly Fact[])[],
  find: TermFinder,
  language: Language,
): readonly Shared<string>[] {
  const same = new Set(sharedStatements(lists).map(({ what }) => what));
  const termsIn = (facts: readonly Fact[]) =>
    new Set(
      facts
        .filter((fact) => !same.has(fact))
        .flatMap((fact) => find(fact.text[language]).map(({ entry }) => entry.term[language])),
    );
  return sharedOf(lists.map(termsIn));
}
