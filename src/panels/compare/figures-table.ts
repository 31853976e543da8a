import type { TableData } from '../../charts/table-data';
import { INDICATORS } from '../../content/indicators';
import type { Vintage } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { inShownUnit, shownUnit } from '../../i18n/indicator-format';
import { CHARTS } from '../../i18n/messages/charts';
import { COMPARE } from '../../i18n/messages/compare';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { coverageSentence } from '../../ui/coverage-sentence';
import type { ComparedFigure } from './compared-figures';
import type { ComparedItem } from './compared-item';

/** All compared figures, a row an indicator and a column an item, with what they need to be understood alone. */
export function figuresTable(
  language: Language,
  rows: readonly ComparedFigure[],
  items: readonly ComparedItem[],
): TableData {
  const text = COMPARE[language];
  const { indicators, vintages } = INDICATOR_MESSAGES[language];
  const named = ({ id, year }: ComparedFigure) => text.inYear(indicators[id].name, year);
  const used = [...new Set(rows.flatMap(({ vintage }) => (vintage === null ? [] : [vintage])))];
  const vintageNote = (vintage: Vintage) => ['GDP', vintages[vintage].name] as const;
  return {
    title: text.table,
    columns: [
      { id: 'indicator', label: text.indicator, numeric: false },
      { id: 'unit', label: CHARTS[language].unit, numeric: false },
      ...items.map(({ item, name }) => ({ id: item, label: name, numeric: true })),
    ],
    rows: rows.map((row) => {
      const { unit } = INDICATORS[row.id];
      return [
        named(row),
        shownUnit(language, unit),
        ...row.figures.map(({ value }) => (value === null ? null : inShownUnit(language, unit, value))),
      ];
    }),
    notes: [
      ...used.map(vintageNote),
      ...items.flatMap(({ name, definition }) =>
        definition === null ? [] : [[text.definition, `${name}: ${definition}`] as const],
      ),
      ...rows.flatMap((row) =>
        row.figures.flatMap((figure, index) => {
          const item = items[index];
          const sentence = item === undefined ? null : coverageSentence(language, item, figure);
          return sentence === null ? [] : [[text.unitsWithData, `${named(row)}: ${sentence}`] as const];
        }),
      ),
    ],
  };
}
