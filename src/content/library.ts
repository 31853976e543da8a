import type { Check, Fact, GlossaryEntry, Place, Source, Subject } from '../domain/fact';
import type { Vintage } from '../domain/indicator';
import type { Adcode } from '../domain/region';

export type ResourceState<T> =
  | { readonly phase: 'idle' | 'loading' }
  | { readonly phase: 'ready'; readonly value: T }
  | { readonly phase: 'failed'; readonly error: unknown };

/** Something that is loaded when it is first needed, once for all who need it. */
export interface Resource<T> {
  readonly state: () => ResourceState<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads it, or hands out what is loaded or under way; after a failure it tries again. */
  readonly load: () => Promise<T>;
}

/** Makes a resource of a function that loads. A failure is kept to be shown, and forgotten by the next `load`. */
export function createResource<T>(fetch: () => Promise<T>): Resource<T> {
  let state: ResourceState<T> = { phase: 'idle' };
  let pending: Promise<T> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: ResourceState<T>) => {
    state = next;
    for (const listener of listeners) listener();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      if (pending !== null) return pending;
      become({ phase: 'loading' });
      pending = fetch();
      pending.then(
        (value) => become({ phase: 'ready', value }),
        (error: unknown) => {
          pending = null;
          become({ phase: 'failed', error });
        },
      );
      return pending;
    },
  };
}

/** The statements of the source with their checks and places, to be looked up. */
export interface Library {
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  readonly places: readonly Place[];
  readonly fact: (id: string) => Fact | undefined;
  readonly factsAbout: (subject: Subject) => readonly Fact[];
  /** Statements that name a place with one of these Chinese names. */
  readonly factsNaming: (names: readonly string[]) => readonly Fact[];
  readonly checksOf: (fact: Fact) => readonly Check[];
  readonly place: (id: string) => Place | undefined;
  readonly placesOf: (fact: Fact) => readonly Place[];
  /** Statements that name a place, by its id. */
  readonly factsAt: (place: string) => readonly Fact[];
}

const firstPage = ({ cite }: Fact): number => Number(/\d+/.exec(cite.pages)?.[0] ?? Number.POSITIVE_INFINITY);

/** Arranges facts, in the order of the source's chapters, with checks and places for look-up. */
function createLibrary(factRows: readonly Fact[], checkRows: readonly Check[], placeRows: readonly Place[]): Library {
  const facts = factRows.toSorted((a, b) => firstPage(a) - firstPage(b) || 0);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const checks = new Map(checkRows.map((check) => [check.id, check]));
  const places = new Map(placeRows.map((place) => [place.id, place]));
  const known = <V>(map: ReadonlyMap<string, V>, ids: readonly string[]) =>
    ids.map((id) => map.get(id)).filter((value) => value !== undefined);
  return {
    facts,
    checks: checkRows,
    places: placeRows,
    fact: (id) => byId.get(id),
    factsAbout: (subject) => facts.filter((fact) => fact.subject === subject),
    factsNaming: (names) =>
      facts.filter((fact) => known(places, fact.places).some((place) => names.includes(place.name.zh))),
    checksOf: (fact) => known(checks, fact.checks),
    place: (id) => places.get(id),
    placesOf: (fact) => known(places, fact.places),
    factsAt: (place) => facts.filter((fact) => fact.places.includes(place)),
  };
}

/** One figure a year, from a first year on; null where there is none. */
export interface YearlySeries {
  readonly from: number;
  readonly values: readonly (number | null)[];
}

/** Value added of the three sectors, one figure a year, 100 million yuan at current prices. */
export interface SectorSeries {
  readonly from: YearlySeries['from'];
  readonly primary: YearlySeries['values'];
  readonly secondary: YearlySeries['values'];
  readonly tertiary: YearlySeries['values'];
}

/** Public statistics of the provinces by adcode; Hong Kong, Macao and Taiwan are not in them. */
export interface Figures {
  /** Units of 100 million yuan at current prices. */
  readonly gdp: Readonly<Record<Vintage, Readonly<Record<Adcode, YearlySeries>>>>;
  /** Units of 10,000 residents at the end of the year. */
  readonly population: Readonly<Record<Adcode, YearlySeries>>;
  /** They exist on the basis after the 2023 census only. */
  readonly sectors: Readonly<Record<Adcode, SectorSeries>>;
}

/** The newest figure of a series with its year; null where there is none. */
export function latestOf(series: YearlySeries | undefined): { readonly year: number; readonly value: number } | null {
  const index = series?.values.findLastIndex((value) => value !== null) ?? -1;
  const value = series?.values[index] ?? null;
  return series === undefined || value === null ? null : { year: series.from + index, value };
}

const FACT_FILES = import.meta.glob<readonly Fact[]>('./data/facts-*.json', { import: 'default' });

export const LIBRARY: Resource<Library> = createResource(async () => {
  const [facts, { default: checks }, { default: places }] = await Promise.all([
    Promise.all(Object.values(FACT_FILES).map((load) => load())),
    import('./data/checks.json'),
    import('./data/places.json'),
  ]);
  return createLibrary(facts.flat(), checks as unknown as readonly Check[], places as unknown as readonly Place[]);
});

export const FIGURES: Resource<Figures> = createResource(async () => {
  const { default: figures } = await import('./data/figures.json');
  return figures as unknown as Figures;
});

export const SOURCES: Resource<readonly Source[]> = createResource(async () => {
  const { default: sources } = await import('./data/sources.json');
  return sources as unknown as readonly Source[];
});

/** The terms with their explanations. */
export const GLOSSARY: Resource<readonly GlossaryEntry[]> = createResource(async () => {
  const { default: glossary } = await import('./data/glossary.json');
  return glossary as unknown as readonly GlossaryEntry[];
});
