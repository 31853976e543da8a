import { escapeMarkup } from '../../map/svg/nodes';
import { wrapped } from '../frame/legend-rows';

/** A picture with what it needs to be understood alone. */
export interface FramedPicture {
  /** Markup of what is drawn, without its svg element. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Under the title: the unit. */
  readonly subtitle: string;
  /** Below the picture: what it shows, its source, licence, the address of the view. */
  readonly lines: readonly string[];
  /** Swatches with labels, where the picture has no legend of its own. */
  readonly legend?: readonly { readonly fill: string; readonly label: string }[];
  readonly ink: string;
  readonly paper: string;
}

const MARGIN = 20;
/** Room that a legend's colour takes before its label. */
const SWATCH = 32;
const FONT = "Inter, 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif";

interface TextRow {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  /** From the margin. */
  readonly x?: number;
}

/** An address has no blanks to break at: it is broken where the line is full. */
const broken = (line: string, width: number, size: number): readonly string[] =>
  wrapped(line, width, size).flatMap((part) => {
    const room = Math.max(10, Math.floor(width / (size * 0.56)));
    return part.length <= room || !/^\S+$/.test(part) ? [part] : (part.match(new RegExp(`.{1,${room}}`, 'g')) ?? []);
  });

/** A whole SVG document: title above, picture, legend, lines below; nothing in it refers to anything outside. */
export function framedPicture(picture: FramedPicture): string {
  const { content, width, height, title, subtitle, lines, legend = [], ink, paper } = picture;
  const whole = Math.max(360, width) + 2 * MARGIN;
  const inner = whole - 2 * MARGIN;
  const rows = (text: string, size: number, weight = 400): readonly TextRow[] =>
    broken(text, inner, size).map((part) => ({ text: part, size, weight }));
  let y = MARGIN;
  const write = (list: readonly TextRow[]) =>
    list
      .map(({ text, size, weight, x = 0 }) => {
        y += size * 1.4;
        return `<text x="${MARGIN + x}" y="${(y - size * 0.35).toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escapeMarkup(text)}</text>`;
      })
      .join('');
  const head = write([...rows(title, 19, 700), ...(subtitle === '' ? [] : rows(subtitle, 13))]);
  y += 10;
  const body = `<svg x="${MARGIN}" y="${y.toFixed(1)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="hidden">${content}</svg>`;
  y += height + 8;
  const swatches = legend
    .map(({ fill, label }) => {
      y += 6;
      const box = `<rect x="${MARGIN}" y="${y.toFixed(1)}" width="22" height="14" fill="${fill}" stroke="${ink}" stroke-width="0.7"/>`;
      return box + write(broken(label, inner - SWATCH, 13).map((text) => ({ text, size: 13, weight: 400, x: SWATCH })));
    })
    .join('');
  y += 6;
  const foot = write(lines.flatMap((line) => rows(line, 12)));
  y += MARGIN;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${Math.ceil(y)}" viewBox="0 0 ${whole} ${Math.ceil(y)}" font-family="${FONT}"><title>${escapeMarkup(title)}</title><metadata>${escapeMarkup(lines.join('\n'))}</metadata><rect width="100%" height="100%" fill="${paper}"/>${head}${body}${swatches}${foot}</svg>
`;
}
