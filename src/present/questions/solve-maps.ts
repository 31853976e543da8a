import { GEOGRAPHY } from '../../content/atlas';
import { figureOf } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import { breaksOf, classOf } from '../../domain/classification';
import type { DescribedMap } from './question';
import type { QuestionData } from './scope';

/** Why a map misleads: areas in the color of a total, two vintages in one change, nearly all units in one class. */
export type Fault = 'total' | 'spliced' | 'crowded';

/** From this share of the units on, a class hides their differences. */
const CROWDED = 0.75;
/** A sound map keeps its largest class below this; what lies between is not asked about. */
const SOUND = 0.6;

/** The largest class of a map: how many of its units are in it. */
export function largestClass(
  { reading, classes }: Extract<DescribedMap, { readonly shows: 'figure' }>,
  { figures }: QuestionData,
): { readonly units: number; readonly of: number } {
  const values = GEOGRAPHY.provinces
    .map((province) => figureOf(figures, reading.indicator, province, reading))
    .filter((value) => value !== null);
  if (classes.method === 'symbols') return { units: 0, of: values.length };
  const breaks = breaksOf(values, classes);
  const counts = Array.from(
    { length: breaks.length + 1 },
    (_, index) => values.filter((value) => classOf(value, breaks) === index).length,
  );
  return { units: Math.max(...counts), of: values.length };
}

/** What is wrong with a map; null where that can't be decided. */
export function faultsOf(map: DescribedMap, data: QuestionData): readonly Fault[] | null {
  if (map.shows === 'change') {
    const ends = [map.from, map.to];
    const known = ends.every(({ year, vintage }) => {
      const span = INDICATORS.gdp.years[vintage];
      return span !== null && year >= span.first && year <= span.last;
    });
    if (!known || map.from.year >= map.to.year) return null;
    return map.from.vintage === map.to.vintage ? [] : ['spliced'];
  }
  const { reading, classes } = map;
  const { units, of } = largestClass(map, data);
  // Areas in the color of their size say nothing wrong, and nothing.
  if (of === 0 || reading.indicator === 'area') return null;
  if (classes.method === 'symbols') return INDICATORS[reading.indicator].kind === 'total' ? [] : null;
  const faults: Fault[] = INDICATORS[reading.indicator].kind === 'total' ? ['total'] : [];
  const share = units / of;
  if (share >= CROWDED) faults.push('crowded');
  else if (share > SOUND && faults.length === 0) return null;
  return faults;
}

/** The maps that mislead, by their places; none where one can't be judged. */
export function misleadingMaps(maps: readonly DescribedMap[], data: QuestionData): readonly number[] {
  const faults = maps.map((map) => faultsOf(map, data));
  if (faults.some((found) => found === null)) return [];
  return faults.flatMap((found, index) => (found !== null && found.length > 0 ? [index] : []));
}
