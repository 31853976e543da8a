import { encodeQR } from 'qr';
import { chooseQrLevel, MOST_QR_BYTES, type QrLevel, QUIET_ZONE, qrBytes } from '../domain/qr-plan';

/** A QR code, drawn in units of one module. */
interface QrSymbol {
  readonly level: QrLevel;
  /** On a side, without the quiet zone. */
  readonly modules: number;
  /** On a side, with the quiet zone. */
  readonly size: number;
  /** The dark modules as the data of an SVG path, one stroke-free rectangle for each run in a row. */
  readonly path: string;
}

const encode = (text: string, level: QrLevel, mask?: number): readonly (readonly boolean[])[] =>
  encodeQR(text, 'raw', { ecc: level, border: QUIET_ZONE, ...(mask === undefined ? {} : { mask }) });

/** The modules on a side at a level; which mask is drawn makes no difference to them, and one is quickly drawn. */
function modulesAt(text: string, level: QrLevel): number {
  try {
    return encode(text, level, 0).length - 2 * QUIET_ZONE;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        const run = (end === -1 ? row.length : end) - x;
        return [`M${x} ${y}h${run}v1h${-run}z`];
      }),
    )
    .join('');
}

function draw(text: string): QrSymbol | null {
  if (text === '' || qrBytes(text) > MOST_QR_BYTES) return null;
  const sizes = new Map<QrLevel, number>();
  const level = chooseQrLevel((candidate) => {
    const known = sizes.get(candidate) ?? modulesAt(text, candidate);
    sizes.set(candidate, known);
    return known;
  });
  const rows = encode(text, level);
  return { level, modules: rows.length - 2 * QUIET_ZONE, size: rows.length, path: pathOf(rows) };
}

let last: { readonly text: string; readonly symbol: QrSymbol | null } | null = null;

/**
 * The QR code of a text, or null where the text is empty or too long for one that a class could read. The newest is
 * kept: what stands around a code asks for it too.
 */
export function qrSymbol(text: string): QrSymbol | null {
  if (last?.text !== text) last = { text, symbol: draw(text) };
  return last.symbol;
}
