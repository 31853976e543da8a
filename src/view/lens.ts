import { GEOGRAPHY } from '../content/atlas';
import { figureOf, groupFigure, MAINLAND } from '../content/indicator-values';
import { INDICATORS } from '../content/indicators';
import type { Figures } from '../content/library';
import type { ClassedChoice } from '../domain/class-choice';
import { breaksOf, classOf } from '../domain/classification';
import type { Indicator, IndicatorKind, Vintage } from '../domain/indicator';
import type { Adcode } from '../domain/region';
import { type OwnColumn, valuesAt } from '../own-data/dataset';
import { divergingSteps, type RampStep, rampSteps } from '../theme/ramps';
import { keepLast } from './keep-last';
import { indicatorOf, shownVintage, shownYear } from './lens-years';
import type { ViewState } from './view-state';

/** The values that a lens shows in one year, before they are classed. */
export interface LensValues {
  /** Null for the reader's own data. */
  readonly indicator: Indicator | null;
  /** Null for an indicator. */
  readonly column: OwnColumn | null;
  readonly kind: IndicatorKind;
  readonly level: 'province' | 'prefecture';
  /** Null where there are no years. */
  readonly year: number | null;
  /** Null where GDP is not in it. */
  readonly vintage: Vintage | null;
  /** By province or prefecture unit; a unit without data is absent. */
  readonly values: ReadonlyMap<Adcode, number>;
  /** All units that could have a value, in the order of the region list. */
  readonly units: readonly Adcode[];
  /** The middle of a diverging scale: the nation's growth for growth, 0 for data of both signs; else null. */
  readonly middle: number | null;
}

/** One class of a choropleth: values from `from` to below `to`, of which the last class holds its upper end. */
export interface LensClass {
  readonly from: number;
  readonly to: number;
  readonly step: RampStep;
  readonly members: readonly Adcode[];
}

const allUnits = (level: LensValues['level']): readonly Adcode[] =>
  level === 'province' ? GEOGRAPHY.provinces : GEOGRAPHY.prefectures;

function indicatorValues(view: LensFields, figures: Figures, indicator: Indicator): LensValues {
  const vintage = shownVintage(view);
  const year = indicator.dated ? shownYear(view) : null;
  const moment = { year: year ?? 0, vintage };
  const values = GEOGRAPHY.provinces.flatMap((adcode) => {
    const value = figureOf(figures, indicator.id, adcode, moment);
    return value === null ? [] : [[adcode, value] as const];
  });
  return {
    indicator,
    column: null,
    kind: indicator.kind,
    level: 'province',
    year,
    vintage: indicator.vintaged ? vintage : null,
    values: new Map(values),
    units: GEOGRAPHY.provinces,
    middle: indicator.kind === 'change' ? groupFigure(figures, indicator.id, MAINLAND, moment).value : null,
  };
}

function ownValues(view: LensFields, column: OwnColumn): LensValues {
  const year =
    column.years.length === 0 ? null : (column.years.find((y) => y === view.year) ?? column.years.at(-1) ?? null);
  const values = valuesAt(column, year);
  const all = [...values.values()];
  return {
    indicator: null,
    column,
    kind: 'ratio',
    level: column.level,
    year,
    vintage: null,
    values,
    units: allUnits(column.level),
    middle: all.some((value) => value < 0) && all.some((value) => value > 0) ? 0 : null,
  };
}

type LensFields = Pick<ViewState, 'lens' | 'vintage' | 'year'>;

interface LensInputs {
  readonly view: LensFields;
  readonly figures: Figures | null;
  /** The column of the reader's own data that the lens names, where it is there. */
  readonly column: OwnColumn | undefined;
}

/** The values of a view's lens; null for the map of memberships and while the figures are not there. */
export const lensValues: (inputs: LensInputs) => LensValues | null = keepLast(
  ({ view, figures, column }: LensInputs) => [view.lens, view.vintage, view.year, figures, column],
  ({ view, figures, column }) => {
    if (view.lens === 'membership') return null;
    const id = indicatorOf(view.lens);
    if (id === null) return column === undefined ? null : ownValues(view, column);
    return figures === null ? null : indicatorValues(view, figures, INDICATORS[id]);
  },
);

/** The classes of values under a choice, from the lowest up, each with its colour; none where there are no values. */
export function lensClasses({ values, middle, units }: LensValues, choice: ClassedChoice): readonly LensClass[] {
  const sorted = [...values.values()].toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const breaks = breaksOf(sorted, choice);
  const steps = middle === null ? rampSteps('seq', breaks.length + 1) : divergingSteps(breaks, middle);
  return steps.map((step, index) => ({
    from: breaks[index - 1] ?? Math.min(least, breaks[0] ?? least),
    to: breaks[index] ?? Math.max(most, breaks.at(-1) ?? most),
    step,
    members: units.filter((unit) => {
      const value = values.get(unit);
      return value !== undefined && classOf(value, breaks) === index;
    }),
  }));
}

/** Prefecture units of the regions of a lens: what the map paints. */
export function paintedUnits(regions: readonly Adcode[]): readonly Adcode[] {
  return regions.flatMap((region) => [...GEOGRAPHY.prefecturesOf(region)]);
}
