import { regionOf } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import { formatList, formatNumber } from '../../i18n/format';
import { OWN_DATA } from '../../i18n/messages/own-data';
import type { Decisions, Report } from '../../own-data/report';
import { useLanguage } from '../../view/hooks';

interface ReadReportProps {
  readonly report: Report;
  readonly decisions: Decisions;
  /** Asks to read the table again with other decisions. */
  readonly onDecide: (decisions: Decisions) => void;
}

/** What became of a table: what was matched, what was left out and why, and what the reader has to decide. */
export function ReadReport({ report, decisions, onDecide }: ReadReportProps) {
  const language = useLanguage();
  const text = OWN_DATA[language];
  const name = (adcode: Adcode) => regionOf(adcode).name[language];
  const decide = (label: string, adcode: Adcode | null) =>
    onDecide({ ...decisions, regions: new Map(decisions.regions).set(label, adcode) });
  const list = (items: readonly string[]) => formatList(language, items);
  const first = decisions.duplicates === 'first';
  return (
    <section className="own-data-report" aria-label={text.report}>
      <h4>{text.report}</h4>
      <ul className="points">
        <li>{text.matched(report.matched, report.rows)}</li>
        <li>{text.encoding(report.encoding.toUpperCase())}</li>
        <li>{text.columns(report.regionColumn, report.yearColumn)}</li>
        {report.ambiguous.map(({ label, candidates, chosen, by }) => (
          <li key={label}>
            {by === 'level' && chosen !== null ? (
              text.byLevel(label, name(chosen))
            ) : (
              <label>
                {text.ambiguous(label)}{' '}
                <select
                  value={chosen ?? ''}
                  onChange={(event) =>
                    decide(label, candidates.find((one) => one === event.currentTarget.value) ?? null)
                  }
                >
                  <option value="">{text.leaveOut}</option>
                  {candidates.map((adcode) => (
                    <option key={adcode} value={adcode}>
                      {name(adcode)}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </li>
        ))}
        {report.unknown.map(({ label, rows, suggestions }) => (
          <li key={label}>
            {text.unknown(label, rows)}{' '}
            {suggestions.map((adcode) => (
              <button key={adcode} type="button" className="link" onClick={() => decide(label, adcode)}>
                {text.suggest(name(adcode))}
              </button>
            ))}
          </li>
        ))}
        {report.totals.length > 0 && <li>{text.totals(list(report.totals))}</li>}
        {report.otherLevel.length > 0 && <li>{text.otherLevel(list(report.otherLevel))}</li>}
        {report.duplicates.length > 0 && (
          <li>
            {text.duplicates(
              list(
                report.duplicates
                  .slice(0, 5)
                  .map(({ label, year, values: [a, b] }) =>
                    text.duplicate(label, year, formatNumber(language, a), formatNumber(language, b)),
                  ),
              ),
              first,
            )}{' '}
            <button
              type="button"
              className="link"
              onClick={() => onDecide({ ...decisions, duplicates: first ? 'last' : 'first' })}
            >
              {first ? text.takeLast : text.takeFirst}
            </button>
          </li>
        )}
        {report.badCellCount > 0 && (
          <li>
            {text.badCells(report.badCellCount)}
            <ul>
              {report.badCells.slice(0, 5).map(({ line, column, text: cell }) => (
                <li key={`${line} ${column}`}>{text.badCell(line, column, cell)}</li>
              ))}
            </ul>
          </li>
        )}
        {report.skipped.length > 0 && <li>{text.skipped(list(report.skipped))}</li>}
      </ul>
    </section>
  );
}
