import { findRegion, GEOGRAPHY, regionNamed } from '../../content/atlas';
import type { Library } from '../../content/library';
import { coverageOf } from '../../domain/coverage';
import type { Fact, Place } from '../../domain/fact';
import type { Adcode, Region } from '../../domain/region';
import type { StrategySets, UnitSet } from '../../domain/set-algebra';
import { STRATEGY_IDS, type StrategyId } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { chosenSets, filterMembers, isFiltered } from '../../view/filter';
import type { ViewState } from '../../view/view-state';

/** The parts of a view that the text depends on. */
export type ReadingView = Pick<ViewState, 'region' | 'include' | 'exclude' | 'match' | 'definitions'>;

/** What of the atlas the text tells: everything, what concerns the selected region, or what the filter picks. */
export interface ReadingScope {
  readonly view: ReadingView;
  readonly language: Language;
  readonly library: Library;
  readonly region: Region | null;
  readonly filtered: boolean;
  /** Prefecture units that the filter picks; null without a filter. */
  readonly members: UnitSet | null;
  readonly sets: StrategySets;
  readonly strategies: readonly StrategyId[];
  /** The statements shown, in the order of the source. */
  readonly facts: readonly Fact[];
  readonly places: readonly Place[];
}

/** What reaches across borders, or is too wide for its point to say where it lies. */
const WIDE: readonly Place['kinds'][number][] = ['river', 'corridor', 'bridge', 'country', 'area'];

/** The region that a place lies in, or is. */
function regionOfPlace({ adcode, kinds }: Place): Adcode | null {
  if (adcode === null || WIDE.includes(kinds[0])) return null;
  return kinds[0] === 'province' ? GEOGRAPHY.provinceOf(adcode) : adcode;
}

/** Whether a region lies in another or is it. */
const liesIn = (inner: Adcode, outer: Adcode): boolean => inner === outer || GEOGRAPHY.provinceOf(inner) === outer;

/** Works out what a view shows as text. A selected region decides over statements, else the filter does. */
export function readingScope(view: ReadingView, language: Language, library: Library): ReadingScope {
  const region = view.region === null ? null : (findRegion(view.region) ?? null);
  const sets = chosenSets(view);
  const members = filterMembers(view);
  const filtered = isFiltered(view);
  const asked = STRATEGY_IDS.filter(
    (id) => !view.exclude.includes(id) && (view.include.length === 0 || view.include.includes(id)),
  );
  const strategies = asked.filter((id) => region === null || coverageOf(region.adcode, sets[id], GEOGRAPHY) !== 'none');
  const regionByPlace = new Map(library.places.map((place) => [place.id, regionOfPlace(place)]));
  const nearby = (ids: readonly string[], wanted: (adcode: Adcode) => boolean) =>
    ids.some((id) => {
      const at = regionByPlace.get(id) ?? null;
      return at !== null && wanted(at);
    });
  const isMember = (adcode: Adcode) => members !== null && coverageOf(adcode, members, GEOGRAPHY) !== 'none';

  const concernsRegion = (adcode: Adcode) => (fact: Fact) =>
    regionNamed(fact.subject)?.adcode === adcode || nearby(fact.places, (at) => liesIn(at, adcode));
  const concernsFilter = ({ subject, strategies: named, places }: Fact) => {
    if ([subject, ...named].some((id) => (asked as readonly string[]).includes(id))) return true;
    const about = regionNamed(subject);
    return (about !== undefined && isMember(about.adcode)) || nearby(places, isMember);
  };
  const concerns = region === null ? (filtered ? concernsFilter : () => true) : concernsRegion(region.adcode);
  const facts = library.facts.filter(concerns);

  const named = new Set(facts.flatMap((fact) => fact.places));
  const inside = ({ id }: Place) => {
    const at = regionByPlace.get(id) ?? null;
    if (region !== null) return at !== null && liesIn(at, region.adcode);
    return !filtered || named.has(id);
  };
  return {
    view,
    language,
    library,
    region,
    filtered,
    members,
    sets,
    strategies,
    facts,
    places: library.places.filter(inside),
  };
}
