import type { Moment } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import { CLASS_METHODS, type ClassCount } from '../../domain/class-choice';
import { CURRENT_VINTAGE, INDICATOR_IDS, type IndicatorId } from '../../domain/indicator';
import type { DescribedMap, QuestionOf } from './question';
import type { Random } from './random';
import { readingOf } from './reading';
import type { QuestionScope } from './scope';

const COUNTS: readonly ClassCount[] = [4, 5, 6];
const SOUND_MAPS = 2;

/** Areas are left out: to color an area by its size says nothing wrong, and nothing. */
const TOTALS = INDICATOR_IDS.filter((id) => INDICATORS[id].kind === 'total' && id !== 'area');
const OTHERS = INDICATOR_IDS.filter((id) => INDICATORS[id].kind !== 'total');

/** The series of GDP, each from a year on in which all units have figures. */
const SERIES = [
  { vintage: CURRENT_VINTAGE, first: 2006, last: 2024 },
  { vintage: 'before-2023-census', first: 1995, last: 2023 },
] as const;
/** Changes run from one of so many first years to one of so many last ones. */
const FIRST_YEARS = 12;
const LAST_YEARS = 3;

const isTotal = (id: IndicatorId | null): id is IndicatorId => id !== null && TOTALS.includes(id);

const classes = (random: Random) => ({
  method: random.pick(CLASS_METHODS) ?? 'quantile',
  count: random.pick(COUNTS) ?? 5,
});

/** A total in classes of colour. */
function totalMap(random: Random, { indicator, year, vintage }: QuestionScope): DescribedMap {
  const id = isTotal(indicator) ? indicator : (random.pick(TOTALS) ?? 'gdp');
  return { shows: 'figure', reading: readingOf(id, year, vintage), classes: classes(random) };
}

/** A change whose two years come from different vintages. */
function splicedMap(random: Random): DescribedMap {
  const [after, before] = SERIES;
  return {
    shows: 'change',
    from: { year: before.first + random.below(FIRST_YEARS), vintage: before.vintage },
    to: { year: after.last - random.below(LAST_YEARS), vintage: after.vintage },
  };
}

/** Few extremes stretch equal classes so far that nearly all units fall into one: residents per square kilometer. */
function crowdedMap(random: Random, { year }: QuestionScope): DescribedMap {
  const count = random.pick(COUNTS) ?? 5;
  return {
    shows: 'figure',
    reading: readingOf('density', year, CURRENT_VINTAGE),
    classes: { method: 'equal', count },
  };
}

/** A map with nothing to be said against it. */
function soundMap(random: Random, { year, vintage }: QuestionScope): DescribedMap {
  const drawn = random.below(4);
  if (drawn === 0) {
    const reading = readingOf(random.pick(TOTALS) ?? 'gdp', year, vintage);
    return { shows: 'figure', reading, classes: { method: 'symbols' } };
  }
  if (drawn === 1) {
    const series = random.pick(SERIES) ?? SERIES[0];
    const moment = (year: number): Moment => ({ year, vintage: series.vintage });
    const from = moment(series.first + random.below(FIRST_YEARS));
    return { shows: 'change', from, to: moment(series.last - random.below(LAST_YEARS)) };
  }
  const reading = readingOf(random.pick(OTHERS) ?? 'gdp-per-person', year, vintage);
  return { shows: 'figure', reading, classes: { method: 'quantile', count: random.pick(COUNTS) ?? 5 } };
}

/** Three described maps of which one misleads: it colors areas by a total, splices two vintages, or hides the differences. */
export function makeMisleads(random: Random, scope: QuestionScope): QuestionOf<'misleads'> | null {
  const drawn = random.below(5);
  const misleading = drawn < 3 ? totalMap(random, scope) : drawn === 3 ? splicedMap(random) : crowdedMap(random, scope);
  const sound = Array.from({ length: SOUND_MAPS }, () => soundMap(random, scope));
  const maps = random.shuffled([misleading, ...sound]);
  if (new Set(maps.map((map) => JSON.stringify(map))).size < maps.length) return null;
  return { kind: 'misleads', maps, answer: { form: 'map', index: maps.indexOf(misleading) } };
}
