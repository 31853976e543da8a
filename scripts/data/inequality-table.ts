import { balanceSeries } from '../../src/content/balance';
import type { Figures } from '../../src/content/library';
import { macroPartition } from '../../src/content/partitions';
import { VINTAGES, type Vintage } from '../../src/domain/indicator';
import { INEQUALITY_MEASURES, type InequalityMeasure } from '../../src/domain/inequality';
import { REQUIRED, type Table, table } from './table';
import { VINTAGES as VINTAGE_WORDS, words } from './vocabulary';

const PARTITIONS = ['none', 'macro-regions'] as const;
const COMPONENTS = ['total', 'between', 'within'] as const;

interface InequalityRow {
  readonly vintage: Vintage;
  readonly year: number;
  readonly measure: InequalityMeasure;
  readonly partition: (typeof PARTITIONS)[number];
  readonly component: (typeof COMPONENTS)[number];
  readonly value: number;
}

/** Every measure of every year, undivided; and Theil's T and L, which alone split exactly, by macro-region. */
function inequalityRows(figures: Figures): readonly InequalityRow[] {
  return VINTAGES.flatMap((vintage) =>
    balanceSeries(figures, vintage, macroPartition()).flatMap(({ year, measures, t, l }) => [
      ...INEQUALITY_MEASURES.map((measure) => ({
        vintage,
        year,
        measure,
        partition: 'none' as const,
        component: 'total' as const,
        value: measures[measure],
      })),
      ...(
        [
          ['theil_t', t],
          ['theil_l', l],
        ] as const
      ).flatMap(([measure, split]) =>
        COMPONENTS.map((component) => ({
          vintage,
          year,
          measure,
          partition: 'macro-regions' as const,
          component,
          value: split[component],
        })),
      ),
    ]),
  );
}

/** Inequality of GDP per person between the 31 mainland provinces. */
export function inequalityTable(figures: Figures): Table {
  return table(
    {
      name: 'inequality',
      title: 'Inequality between provinces',
      description:
        "Inequality of gross regional product per resident (nominal, year-end residents) between the 31 provincial-level units of the mainland, each weighted by its residents, in every year with data on all of them. theil_t: sum of (Yi/Y) ln[(Yi/Y)/(Ni/N)] (Theil 1967); theil_l: mean log deviation, sum of (Ni/N) ln[(Ni/N)/(Yi/Y)]; gini: 1 less twice the area under the Lorenz curve; cv: weighted coefficient of variation (Williamson 1965); max_min: highest over lowest, unweighted. Theil's indices split exactly between and within groups (Shorrocks 1980). The macro-regions are those of official statistics: western 12, northeast 3 provinces, central 6, eastern 10. Vintages are never joined.",
      primaryKey: ['vintage', 'year', 'measure', 'partition', 'component'],
    },
    inequalityRows(figures),
    (c) => [
      c.text('vintage', 'Side of the revision', (r) => r.vintage, { ...REQUIRED, enum: words(VINTAGE_WORDS) }),
      c.text('year', 'Year', (r) => String(r.year), { ...REQUIRED, pattern: '^\\d{4}$' }),
      c.text('measure', 'Measure', (r) => r.measure, { ...REQUIRED, enum: INEQUALITY_MEASURES }),
      c.text('partition', 'Groups that the index is split by', (r) => r.partition, { ...REQUIRED, enum: PARTITIONS }),
      c.text('component', 'The whole, or the part between or within the groups', (r) => r.component, {
        ...REQUIRED,
        enum: COMPONENTS,
      }),
      c.number('value', 'Index', (r) => r.value, REQUIRED),
    ],
  );
}
