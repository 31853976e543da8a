import Papa from 'papaparse';
import { decode } from './decode';
import { type Decisions, NO_DECISIONS, type ReadResult } from './report';
import { shapeTable } from './shape-table';

/** The largest file that is read, in bytes, and the most rows. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_ROWS = 100_000;

/** Columns beyond this are a sign of something that is no table of figures. */
const MOST_COLUMNS = 300;

/** A spreadsheet program's own files are archives, and begin as these do. */
const isArchive = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

const idOf = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\.[a-z]{2,4}$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return plain === '' ? 'data' : plain;
};

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
  const rows = rowsOf(withPlainCommas(decoded.text), onProgress);
  if (rows === null) return { ok: false, refusal: 'too-many-rows' };
  const title = name.replace(/\.[a-z]{2,4}$/i, '').slice(0, 80);
  const shaped = shapeTable({ rows }, title, decisions);
  if (!shaped.ok) return shaped;
  return {
    ok: true,
    dataset: { id: idOf(name), name: title, columns: shaped.columns, fromLink: false },
    report: { ...shaped.report, encoding: decoded.encoding },
  };
}

const DELIMITERS = [',', '\t', ';', '|'];

/** Chinese commas become plain ones in lines that are parted by nothing else; inside quotes they stay. */
function withPlainCommas(text: string): string {
  if (!text.includes('，')) return text;
  let quoted = false;
  return text
    .split('\n')
    .map((line) => {
      let parted = false;
      let plain = '';
      for (const character of line) {
        if (character === '"') quoted = !quoted;
        if (!quoted && DELIMITERS.includes(character)) parted = true;
        plain += character === '，' && !quoted ? ',' : character;
      }
      return parted ? line : plain;
    })
    .join('\n');
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).split(/\r\n?|\n/, 30);
  const counts = DELIMITERS.map((delimiter) => head.reduce((sum, line) => sum + line.split(delimiter).length - 1, 0));
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The cells of a text, row by row; null where there are too many. */
function rowsOf(text: string, onProgress: (share: number) => void): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let tooMany = false;
  const lines = Math.max(1, text.length / 40);
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: 'greedy',
    step: ({ data }, parser) => {
      if (rows.length > MOST_ROWS) {
        tooMany = true;
        return parser.abort();
      }
      rows.push(data.slice(0, MOST_COLUMNS));
      if (rows.length % 5000 === 0) onProgress(Math.min(0.95, rows.length / lines));
    },
  });
  return tooMany ? null : rows;
}
