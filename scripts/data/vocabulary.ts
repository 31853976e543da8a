import type {
  Check,
  CheckBasis,
  Comparison,
  FactKind,
  FactStatus,
  Force,
  GlossaryEntry,
  Place,
  PlaceKind,
} from '../../src/domain/fact';
import type { Vintage } from '../../src/domain/indicator';
import type { MomentKind } from '../../src/domain/moment-kind';
import type { RegionLevel } from '../../src/domain/region';
import type { MembershipOrigin, StrategyGroup } from '../../src/domain/strategy';

/*
 * The words that stand for something, with their meanings, for schema and tables. Each list is complete by its type:
 * a word added to the domain has to be explained here.
 */

export const LEVELS: Readonly<Record<RegionLevel, string>> = {
  province: 'a province, autonomous region, municipality or special administrative region',
  prefecture:
    'a prefecture-level city, prefecture, autonomous prefecture, league, or a county-level unit under no prefecture',
};

export const GROUPS: Readonly<Record<StrategyGroup, string>> = {
  'macro-region': 'one of the four macro-regions',
  regional: 'one of the five regional strategies',
};

export const ORIGINS: Readonly<Record<MembershipOrigin, string>> = {
  source: 'the source says so',
  'general-knowledge': 'not in the source: general knowledge',
};

export const FACT_KINDS: Readonly<Record<FactKind, string>> = {
  'strategy-aim': 'an aim or task of a strategy',
  context: 'background',
  indicator: 'a figure',
  place: 'a statement about a place',
  resource: 'natural or cultural resources',
  industry: 'industries and products',
  photo: 'the caption of a picture',
  event: 'something that happened',
  measure: 'something done or to be done',
  'person-role': 'a person and an office',
};

export const FACT_STATUSES: Readonly<Record<FactStatus, string>> = {
  states: 'the source states it',
  claim: 'the source claims it: a judgment or a rank',
  'plan-aim': 'the source reports what a plan sets out to do',
  'speaker-aim': 'the source reports what a speaker asks for',
  caption: 'a caption says so',
  imprint: 'the imprint says so',
};

export const FORCES: Readonly<Record<Force, string>> = {
  claim: 'it says that something is so already',
  aim: 'it asks for something or promises it (should, will, important)',
  order: 'it binds (must, imperative, required)',
};

export const COMPARISONS: Readonly<Record<Comparison, string>> = {
  'year-on-year': 'the same period of the year before',
  'national-average': 'the nation as a whole',
  'national-total': "a share of the nation's total",
  'other-provinces': 'the other provinces',
  'earlier-years': 'earlier years',
  world: 'the world',
};

export const PLACE_KINDS: Readonly<Record<PlaceKind, string>> = {
  city: 'a city',
  county: 'a county, town or village',
  port: 'a port',
  zone: 'a zone, new area or district',
  farm: 'a farm',
  reserve: 'a nature reserve or park',
  mountain: 'a mountain or range',
  lake: 'a lake',
  river: 'a river',
  site: 'a historical or scenic site, or a station',
  bridge: 'a bridge',
  corridor: 'a corridor or belt through several cities',
  area: 'a natural or economic area without sharp edges',
  province: 'a province',
  country: 'a country',
};

export const BASES: Readonly<Record<GlossaryEntry['basis'], string>> = {
  'looked-up': 'looked up in public text',
  'general-knowledge': 'general knowledge, not looked up',
};

export const OCCASIONS: Readonly<Record<MomentKind, string>> = {
  event: 'something that happened',
  visit: 'a visit, a meeting or a speech',
  caption: 'a picture was taken',
};

export const ACCURACIES: Readonly<Record<Place['accuracy'], string>> = {
  high: 'within about 0.1 degrees',
  approx: 'within 0.1 to 0.3 degrees',
  area: 'a label point of an area',
  none: 'no point is recorded',
};

export const VERDICTS: Readonly<Record<Check['verdict'], string>> = {
  ok: 'it holds',
  note: 'it needs a remark',
  wrong: 'it cannot be right as printed',
};

export const CHECK_BASES: Readonly<Record<CheckBasis, string>> = {
  computed: 'arithmetic on the figures, or on them and public statistics',
  compared: 'passages of the source held against each other',
  'looked-up': 'looked up in public text',
  'general-knowledge': 'general knowledge, not looked up',
};

export const SEVERITIES: Readonly<Record<Check['severity'], string>> = {
  low: 'of little consequence',
  medium: 'matters to careful readers',
  high: 'misleads',
  critical: 'misleads badly',
};

export const VINTAGES: Readonly<Record<Vintage, string>> = {
  'before-2023-census': 'after the economic census of 2018, before the revision that followed the census of 2023',
  'after-2023-census': 'after the revision that followed the economic census of 2023',
};

/** Six digits; a province ends in four zeros. */
export const ADCODE = '^[1-8]\\d{5}$';

/** The words of a list. */
export function words(vocabulary: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(vocabulary);
}
