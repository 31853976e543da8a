import { decode } from './decode';
import { MOST_BYTES } from './limits';
import { type Decisions, NO_DECISIONS, type ReadResult } from './report';
import { shapeTable } from './shape-table';
import { slug } from './slug';
import { textTable } from './text-table';

/** A spreadsheet program's own files are archives, and begin as these do. */
const isArchive = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/** A file's name without its ending. */
const titleOf = (name: string): string =>
  name
    .replace(/\.[a-z]{2,4}$/i, '')
    .trim()
    .slice(0, 80) || 'table';

/**
 * Reads a table of figures by region from the bytes of a CSV or TSV file. Never throws: what can't be read is refused
 * with the reason, everything else is told in the report. Nothing in the file is run.
 *
 * @param onProgress hears how much of the text has been read, 0 to 1
 */
export function readOwnData(
  bytes: Uint8Array,
  name: string,
  decisions: Decisions = NO_DECISIONS,
  onProgress: (share: number) => void = () => {},
): ReadResult {
  if (bytes.length > MOST_BYTES) return { ok: false, refusal: 'too-large' };
  if (isArchive(bytes)) return { ok: false, refusal: 'spreadsheet' };
  const decoded = decode(bytes);
  if (decoded === null) return { ok: false, refusal: 'not-text' };
  if (decoded.text.trim() === '') return { ok: false, refusal: 'empty' };
  // The cells take most of the time; what they mean takes the rest.
  const parted = textTable(decoded.text, (share) => onProgress(0.8 * share));
  if (!parted.ok) return parted;
  if (parted.table.rows.length === 0) return { ok: false, refusal: 'empty' };
  const title = titleOf(name);
  const shaped = shapeTable(parted.table, title, decisions);
  if (!shaped.ok) return shaped;
  return {
    ok: true,
    dataset: { id: slug(title, 'data'), name: title, columns: shaped.columns, fromLink: false },
    report: { ...shaped.report, encoding: decoded.encoding },
  };
}
