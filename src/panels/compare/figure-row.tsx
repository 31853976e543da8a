import { INDICATORS } from '../../content/indicators';
import type { IndicatorId, Vintage } from '../../domain/indicator';
import { formatIndicator, shownUnit } from '../../i18n/indicator-format';
import { CHARTS } from '../../i18n/messages/charts';
import { COMPARE } from '../../i18n/messages/compare';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { coverageSentences } from '../../ui/coverage-sentence';
import { Note } from '../../ui/note';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage } from '../../view/hooks';
import { type ComparedFigure, type ComparedMoment, contrastSentence, extremesOf } from './compared-figures';
import type { ComparedItem } from './compared-item';
import { ItemSign, toneAt } from './item-sign';

interface FigureRowProps {
  readonly row: ComparedFigure;
  readonly items: readonly ComparedItem[];
  readonly moment: ComparedMoment;
}

/** Ends of a bar in percent of the room, from the least to the most of all figures and zero. */
function barOf(
  value: number,
  values: readonly number[],
): { readonly insetInlineStart: string; readonly width: string } {
  const least = Math.min(0, ...values);
  const span = Math.max(0, ...values) - least || 1;
  const [from, to] = [Math.min(0, value), Math.max(0, value)];
  return { insetInlineStart: `${((from - least) / span) * 100}%`, width: `${((to - from) / span) * 100}%` };
}

/** One indicator: each item's figure with a bar, the highest and the lowest named, and what they leave out. */
export function FigureRow({ row, items, moment }: FigureRowProps) {
  const language = useLanguage();
  const text = COMPARE[language];
  const { indicators, vintages } = INDICATOR_MESSAGES[language];
  const indicator = INDICATORS[row.id];
  const title = text.inYear(indicators[row.id].name, row.year);
  const contrast = contrastSentence(language, row, items);
  const known = row.figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const extremes = extremesOf(row.figures);
  const rank = (index: number) =>
    extremes?.high === index ? `▲ ${text.highest}` : extremes?.low === index ? `▼ ${text.lowest}` : null;
  const coverage = row.outside === null ? coverageSentences(language, items, row.figures, 'short') : [];
  return (
    <section className="compare-figure" aria-label={title}>
      <h3>
        {title} <span className="fine">{shownUnit(language, indicator.unit)}</span> <Formula row={row} />
      </h3>
      {row.outside !== null && (
        <p className="muted">{text.onlyYears(moment.year, row.outside.first, row.outside.last)}</p>
      )}
      {row.outside === null && (
        <dl className="compare-bars">
          {items.map(({ item, name }, index) => {
            const value = row.figures[index]?.value ?? null;
            return (
              <div key={item} className={`compare-bar tone-${toneAt(index)}`}>
                <dt>
                  <ItemSign index={index} />
                  <span>{name}</span>
                </dt>
                {value === null ? (
                  <dd className="muted">{CHARTS[language].noData}</dd>
                ) : (
                  <dd>
                    {rank(index) !== null && <span className="compare-rank">{rank(index)}</span>}{' '}
                    <span className="compare-value">{formatIndicator(language, indicator, value, 'bare')}</span>
                  </dd>
                )}
                {value !== null && (
                  <dd className="compare-room" aria-hidden="true">
                    <span style={barOf(value, known)} />
                  </dd>
                )}
              </div>
            );
          })}
        </dl>
      )}
      {contrast !== null && <p className="compare-contrast">{contrast}</p>}
      {row.vintage !== null && row.vintage !== moment.vintage && (
        <p className="fine">{text.onlyVintage(vintages[row.vintage].name)}</p>
      )}
      {coverage.map((sentence) => (
        <p key={sentence} className="fine">
          {sentence}
        </p>
      ))}
    </section>
  );
}

function Formula({
  row: { id, vintage },
}: {
  readonly row: { readonly id: IndicatorId; readonly vintage: Vintage | null };
}) {
  const language = useLanguage();
  const text = COMPARE[language];
  const { name, formula, note } = INDICATOR_MESSAGES[language].indicators[id];
  const source = useLensSource({ indicator: INDICATORS[id], vintage });
  return (
    <Note label={text.formula} name={text.formulaOf(name)} title={name}>
      <p>{formula}</p>
      {note !== null && <p>{note}</p>}
      <p className="fine">
        {CHARTS[language].source}: {source}
      </p>
    </Note>
  );
}
