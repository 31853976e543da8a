import { regionOf } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import { formatList, formatNumber } from '../../i18n/format';
import { OWN_DATA } from '../../i18n/messages/own-data';
import type { Ambiguity, Decisions, Listed, Report } from '../../own-data/report';
import { useLanguage } from '../../view/hooks';
import { useRefocus } from './use-refocus';

interface ReadReportProps {
  readonly report: Report;
  readonly decisions: Decisions;
  /** Asks to read the table again with other decisions. */
  readonly onDecide: (decisions: Decisions) => void;
}

type Decide = (label: string, adcode: Adcode | null | undefined) => void;

/** So many pairs and cells of a kind are shown. */
const SHOWN = 5;

/** What became of a table: what was matched, what was left out and why, and what the reader has to decide. */
export function ReadReport({ report, decisions, onDecide }: ReadReportProps) {
  const language = useLanguage();
  const text = OWN_DATA[language];
  const { around, pressed } = useRefocus<HTMLElement>(report);
  const decide: Decide = (label, adcode) => {
    const regions = new Map(decisions.regions);
    if (adcode === undefined) regions.delete(label);
    else regions.set(label, adcode);
    pressed();
    onDecide({ ...decisions, regions });
  };
  const list = ({ first, count }: Listed<string>) =>
    formatList(language, count > first.length ? [...first, text.more(count - first.length)] : first);
  const { badCells, withUnits, mixedPercent, regionColumn, yearColumn, sideways } = report;
  const headed = regionColumn === '' ? text.noHeading : text.columns(regionColumn, yearColumn);
  const columns = sideways ? text.sideways : headed;
  return (
    <section ref={around} className="own-data-report" aria-label={text.report} tabIndex={-1}>
      <h4>{text.report}</h4>
      <ul className="points">
        <li>{text.matched(report.matched, report.rows, report.level === 'prefecture')}</li>
        <li>{text.encoding(report.encoding.toUpperCase())}</li>
        <li>{columns}</li>
        <Labels report={report} decide={decide} />
        {report.totals.count > 0 && <li>{text.totals(list(report.totals))}</li>}
        {report.otherLevel.count > 0 && <li>{text.otherLevel(list(report.otherLevel))}</li>}
        <Duplicates report={report} decisions={decisions} onDecide={onDecide} />
        {badCells.count > 0 && (
          <li>
            {text.badCells(badCells.count)}
            <ul>
              {badCells.first.slice(0, SHOWN).map(({ row, label, column, text: cell, why }) => (
                <li key={`${row} ${label} ${column}`}>
                  {text.badCell(row, label, column, cell)} <span className="fine">({text.why[why]})</span>
                </li>
              ))}
              {badCells.count > SHOWN && <li>{text.more(badCells.count - SHOWN)}</li>}
            </ul>
          </li>
        )}
        {withUnits.map(({ row, column, text: cell }) => (
          <li key={column}>{text.withUnits(column, row, cell)}</li>
        ))}
        {mixedPercent.length > 0 && <li>{text.mixedPercent(formatList(language, mixedPercent))}</li>}
        {report.skipped.count > 0 && <li>{text.skipped(list(report.skipped))}</li>}
      </ul>
    </section>
  );
}

interface LabelsProps {
  readonly report: Report;
  readonly decide: Decide;
}

/** Labels that may mean several regions, or none that is known. */
function Labels({ report: { ambiguous, unknown, taken }, decide }: LabelsProps) {
  const language = useLanguage();
  const text = OWN_DATA[language];
  const name = (adcode: Adcode) => regionOf(adcode).name[language];
  return (
    <>
      {ambiguous.map((one) => (
        <Ambiguous key={one.label} ambiguity={one} decide={decide} />
      ))}
      {unknown.first.map(({ label, rows, suggestions }) => (
        <li key={label}>
          {text.unknown(label.slice(0, 80), rows)}{' '}
          {suggestions.map((adcode) => (
            <button key={adcode} type="button" className="link" onClick={() => decide(label, adcode)}>
              {text.suggest(name(adcode))}
            </button>
          ))}
        </li>
      ))}
      {unknown.count > unknown.first.length && <li>{text.unknownMore(unknown.count - unknown.first.length)}</li>}
      {taken.map(({ label, adcode }) => (
        <li key={label}>
          {text.taken(label, name(adcode))}{' '}
          <button type="button" className="link" onClick={() => decide(label, undefined)}>
            {text.undoTaken}
          </button>
        </li>
      ))}
    </>
  );
}

/** One label with several meanings: settled by its row or its table, which is said, else by the reader. */
function Ambiguous({ ambiguity, decide }: { readonly ambiguity: Ambiguity; readonly decide: Decide }) {
  const language = useLanguage();
  const text = OWN_DATA[language];
  const { label, candidates, chosen, by } = ambiguity;
  const name = (adcode: Adcode) => regionOf(adcode).name[language];
  if (chosen !== null && by === 'level') return <li>{text.byLevel(label, name(chosen))}</li>;
  if (chosen !== null && by === 'province') return <li>{text.byProvince(label, name(chosen))}</li>;
  return (
    <li>
      <label>
        {text.ambiguous(label)}{' '}
        <select
          value={chosen ?? ''}
          onChange={(event) => decide(label, candidates.find((one) => one === event.currentTarget.value) ?? null)}
        >
          <option value="">{text.leaveOut}</option>
          {candidates.map((adcode) => (
            <option key={adcode} value={adcode}>
              {name(adcode)}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}

/** Regions that were given twice, and which figure counts. */
function Duplicates({ report: { duplicates }, decisions, onDecide }: ReadReportProps) {
  const language = useLanguage();
  const text = OWN_DATA[language];
  if (duplicates.count === 0) return null;
  const first = decisions.duplicates === 'first';
  const pairs = duplicates.first
    .slice(0, SHOWN)
    .map(({ label, year, values: [a, b] }) =>
      text.duplicate(label, year, formatNumber(language, a), formatNumber(language, b)),
    );
  const more = duplicates.count - pairs.length;
  return (
    <li>
      {text.duplicates(formatList(language, more > 0 ? [...pairs, text.more(more)] : pairs), first)}{' '}
      <button
        type="button"
        className="link"
        onClick={() => onDecide({ ...decisions, duplicates: first ? 'last' : 'first' })}
      >
        {first ? text.takeLast : text.takeFirst}
      </button>
    </li>
  );
}
