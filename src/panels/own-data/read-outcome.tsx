import { OWN_DATA } from '../../i18n/messages/own-data';
import { useLanguage } from '../../view/hooks';
import type { ReadOutcome } from './use-read';

/** What a failed reading is about; the cell that is the reason is named. */
export function refusalText(text: (typeof OWN_DATA)['en' | 'zh'], outcome: ReadOutcome): string | null {
  if (outcome === 'unreadable') return text.unreadable;
  if (outcome.ok) return null;
  const { refusal, cell } = outcome;
  const sentence = text.refusals[refusal];
  return cell === undefined ? sentence : `${sentence} ${text.atCell(cell.row, cell.column, cell.text)}`;
}

/** Says why a table could not be read. */
export function Refusal({ outcome }: { readonly outcome: ReadOutcome }) {
  const sentence = refusalText(OWN_DATA[useLanguage()], outcome);
  return sentence === null ? null : <p className="own-data-refusal">{sentence}</p>;
}
