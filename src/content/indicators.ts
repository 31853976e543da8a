import {
  CURRENT_VINTAGE,
  INDICATOR_IDS,
  type Indicator,
  type IndicatorId,
  type Measure,
  type Quantity,
  VINTAGES,
  type Vintage,
  type YearSpan,
} from '../domain/indicator';

/** Years in which a quantity is published. */
const PUBLISHED: Readonly<Record<Quantity, Readonly<Record<Vintage, YearSpan | null>>>> = {
  gdp: { 'before-2023-census': { first: 1992, last: 2023 }, 'after-2023-census': { first: 2006, last: 2024 } },
  'gdp-primary': revisedOnly(),
  'gdp-secondary': revisedOnly(),
  'gdp-tertiary': revisedOnly(),
  population: always({ first: 2000, last: 2024 }),
  area: always({ first: 2024, last: 2024 }),
  'census-2020': always({ first: 2020, last: 2020 }),
};

function revisedOnly(): Readonly<Record<Vintage, YearSpan | null>> {
  return { 'before-2023-census': null, 'after-2023-census': { first: 2019, last: 2024 } };
}

function always(span: YearSpan): Readonly<Record<Vintage, YearSpan>> {
  return { 'before-2023-census': span, 'after-2023-census': span };
}

const SOURCES: Readonly<Record<Quantity, Readonly<Record<Vintage, string>>>> = {
  gdp: { 'before-2023-census': 'nbs-gdp-before-2023-census', 'after-2023-census': 'nbs-gdp-after-2023-census' },
  'gdp-primary': bothOf('nbs-sectors'),
  'gdp-secondary': bothOf('nbs-sectors'),
  'gdp-tertiary': bothOf('nbs-sectors'),
  population: bothOf('nbs-population'),
  area: bothOf('official-areas'),
  'census-2020': bothOf('census-2020'),
};

function bothOf(source: string): Readonly<Record<Vintage, string>> {
  return { 'before-2023-census': source, 'after-2023-census': source };
}

interface Definition {
  readonly kind: Indicator['kind'];
  readonly unit: Indicator['unit'];
  readonly measure: Measure;
}

const total = (of: Quantity, unit: Indicator['unit']): Definition => ({
  kind: 'total',
  unit,
  measure: { of, by: null, scale: 1 },
});

const ratio = (of: Quantity, by: Measure['by'], scale: number, unit: Indicator['unit']): Definition => ({
  kind: 'ratio',
  unit,
  measure: { of, by, scale },
});

const DEFINITIONS: Readonly<Record<IndicatorId, Definition>> = {
  // 100 million yuan over 10,000 persons are 10,000 yuan a person.
  'gdp-per-person': ratio('gdp', 'population', 10_000, 'yuan'),
  gdp: total('gdp', '100 million yuan'),
  'gdp-share': { ...ratio('gdp', 'nation', 100, 'percent'), kind: 'total' },
  // The change to the year before in percent is the ratio of both, less 100.
  'gdp-growth': { ...ratio('gdp', 'year-before', 100, 'percent'), kind: 'change' },
  'gdp-primary': total('gdp-primary', '100 million yuan'),
  'gdp-secondary': total('gdp-secondary', '100 million yuan'),
  'gdp-tertiary': total('gdp-tertiary', '100 million yuan'),
  'primary-share': ratio('gdp-primary', 'gdp', 100, 'percent'),
  'secondary-share': ratio('gdp-secondary', 'gdp', 100, 'percent'),
  'tertiary-share': ratio('gdp-tertiary', 'gdp', 100, 'percent'),
  population: total('population', '10,000 persons'),
  density: ratio('population', 'area', 10_000, 'persons per km2'),
  area: total('area', 'km2'),
  'census-2020': total('census-2020', 'persons'),
};

const isQuantity = (base: Measure['by']): base is Quantity =>
  base !== null && base !== 'nation' && base !== 'year-before';

const quantitiesOf = ({ of, by }: Measure): readonly Quantity[] => (isQuantity(by) ? [of, by] : [of]);

/** Years in which all of a measure's quantities are published; the area is the same in every year. */
function yearsOf(measure: Measure, vintage: Vintage): YearSpan | null {
  const dated = quantitiesOf(measure).filter((quantity, i) => quantity !== 'area' || i === 0);
  const spans = dated.map((quantity) => PUBLISHED[quantity][vintage]);
  if (spans.some((span) => span === null)) return null;
  const known = spans.filter((span) => span !== null);
  const first = Math.max(...known.map((span) => span.first)) + (measure.by === 'year-before' ? 1 : 0);
  return { first, last: Math.min(...known.map((span) => span.last)) };
}

function indicator(id: IndicatorId): Indicator {
  const { kind, unit, measure } = DEFINITIONS[id];
  const byVintage = <T>(make: (vintage: Vintage) => T): Readonly<Record<Vintage, T>> => ({
    'before-2023-census': make('before-2023-census'),
    'after-2023-census': make('after-2023-census'),
  });
  return {
    id,
    kind,
    unit,
    measure,
    years: byVintage((vintage) => yearsOf(measure, vintage)),
    vintaged: quantitiesOf(measure).some((quantity) => quantity.startsWith('gdp')),
    dated: measure.of !== 'area',
    sources: byVintage((vintage) => [...new Set(quantitiesOf(measure).map((quantity) => SOURCES[quantity][vintage]))]),
  };
}

/** Every indicator by its id. */
export const INDICATORS = Object.fromEntries(INDICATOR_IDS.map((id) => [id, indicator(id)])) as Readonly<
  Record<IndicatorId, Indicator>
>;

/** Whether a word is the id of an indicator. */
export function isIndicatorId(word: string): word is IndicatorId {
  return (INDICATOR_IDS as readonly string[]).includes(word);
}

/** The vintages in which an indicator exists; the current one first, which alone stands for what has no vintage. */
export function vintagesOf({ years, vintaged }: Indicator): readonly Vintage[] {
  return VINTAGES.toReversed().filter(
    (vintage) => years[vintage] !== null && (vintaged || vintage === CURRENT_VINTAGE),
  );
}
