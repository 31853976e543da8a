import { strategyOf } from '../../content/atlas';
import type { StrategyId } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { HANDOUT } from '../../i18n/messages/handout';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { LENS_CHOICE } from '../../i18n/messages/lens-choice';
import { LENS_LEGEND } from '../../i18n/messages/lens-legend';
import { MAP_TEXTS } from '../../i18n/messages/map';
import type { Sign } from '../../map/picture/swatch';
import { symbolRadius } from '../../map/symbols/symbol-radius';
import { legendEntries } from '../../panels/legend/legend-entries';
import { classRange } from '../../ui/class-range';
import { isFiltered } from '../../view/filter';
import { type LensValues, lensClasses } from '../../view/lens';
import { formatLensValue, lensName, lensUnit } from '../../view/lens-words';
import type { ViewState } from '../../view/view-state';

/** A sign of the map and what it stands for. */
export interface LegendRow {
  readonly sign: Sign;
  readonly text: string;
}

/** A legend in words: what paper says of a map's colours, patterns, outlines and circles. */
export interface LegendText {
  readonly title: string;
  readonly rows: readonly LegendRow[];
  /** Unit, vintage, and what else one has to know to read the map. */
  readonly notes: readonly string[];
}

function membershipLegend(view: ViewState, language: Language, grey: boolean): LegendText {
  const text = MAP_TEXTS[language];
  const short = (id: StrategyId) => strategyOf(id).short[language];
  const { macroRegions, overlaps, outlines, regionalOnly, uncovered, faded } = legendEntries(view);
  const area = (fill: Extract<Sign, { kind: 'area' }>['fill'], words: string): LegendRow => ({
    sign: { kind: 'area', fill },
    text: words,
  });
  return {
    title: text.legend,
    rows: [
      ...macroRegions.map((id) => area(id, short(id))),
      ...overlaps.map(
        ([first, second]): LegendRow => ({
          sign: { kind: 'both', first, second },
          text: text.both(short(first), short(second)),
        }),
      ),
      ...outlines.map((strategy): LegendRow => ({ sign: { kind: 'outline', strategy }, text: short(strategy) })),
      ...(regionalOnly ? [area('regional-only', text.regionalOnly)] : []),
      ...(uncovered ? [area('uncovered', text.uncovered)] : []),
      ...(faded ? [area('faded', text.faded)] : []),
    ],
    notes: outlines.length < 2 ? [] : [grey ? HANDOUT[language].sharedDashes : text.shared],
  };
}

/** A round number (1, 2 or 5 times a power of ten) no larger than a value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}

/** Circles for three round values, as large as the map's. */
function circleRows(values: LensValues, language: Language, largestRadius: number): readonly LegendRow[] {
  const most = Math.max(...values.values.values());
  if (!(most > 0)) return [];
  const largest = roundBelow(most);
  return [largest, roundBelow(largest / 4), roundBelow(largest / 20)].map((value) => ({
    sign: { kind: 'circle', radius: symbolRadius(value / most, largestRadius) },
    text: formatLensValue(language, values, value, 'bare'),
  }));
}

function lensLegend(view: ViewState, values: LensValues, language: Language, largestRadius: number): LegendText {
  const text = LENS_LEGEND[language];
  const own = HANDOUT[language];
  const circles = view.classes.method === 'symbols';
  const classes = view.classes.method === 'symbols' ? [] : lensClasses(values, view.classes);
  const without = values.units.length - values.values.size;
  const unit = lensUnit(language, values);
  const { middle, vintage } = values;
  const rows: readonly LegendRow[] = circles
    ? circleRows(values, language, largestRadius)
    : classes.map(({ step, members }, index) => ({
        sign: { kind: 'area', fill: step },
        text: own.classed(classRange(language, values, classes, index), members.length),
      }));
  return {
    title: text.inYear(lensName(language, values), values.year),
    rows: [
      ...rows,
      ...(without > 0 ? [{ sign: { kind: 'area', fill: 'no-data' } as const, text: text.noData(without) }] : []),
      ...(isFiltered(view)
        ? [{ sign: { kind: 'area', fill: 'faded' } as const, text: MAP_TEXTS[language].faded }]
        : []),
    ],
    notes: [
      ...(unit === '' ? [] : [own.unit(unit)]),
      ...(vintage === null
        ? []
        : [LENS_CHOICE[language].vintageName(INDICATOR_MESSAGES[language].vintages[vintage].short)]),
      ...(circles ? [text.symbols] : classes.length === 0 ? [] : [own.classesNote]),
      ...(circles || middle === null
        ? []
        : [middle === 0 ? text.zero : text.middle(formatLensValue(language, values, middle))]),
    ],
  };
}

/**
 * What the map of a view has to explain.
 *
 * @param values of the view's lens; null: memberships
 * @param largestRadius of the map's circles, in pixels
 */
export function legendText(
  view: ViewState,
  values: LensValues | null,
  language: Language,
  grey: boolean,
  largestRadius: number,
): LegendText {
  return values === null ? membershipLegend(view, language, grey) : lensLegend(view, values, language, largestRadius);
}
