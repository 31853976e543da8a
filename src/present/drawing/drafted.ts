import type { Ink, InkTool } from '../../domain/ink';
import type { Point } from '../../map/geometry/mercator';
import type { Brush } from '../presentation-store';
import { type InkFrame, inkPointAt, inkSize, isWithin } from './ink-frame';
import { type Sample, simplified, smoothed } from './stroke';

/** Widths of a tool's lines, or heights of its letters, in pixels of the window: thin, medium, thick. */
const WIDTHS: Readonly<Record<InkTool, readonly [number, number, number]>> = {
  pen: [3, 5, 10],
  highlighter: [16, 28, 44],
  arrow: [5, 8, 14],
  text: [26, 36, 52],
};

/** How far a line may be from where the hand was, in pixels. */
const TOLERANCE = 0.6;
/** So many samples are simplified at once. */
const PIECE = 120;
/** No mark has more points: a lesson carries them along. */
const MOST_POINTS = 400;
/** An arrow shorter than this, in pixels, was no arrow. */
const LEAST_ARROW = 8;

/** The width that a tool draws with, in pixels of the window. */
export function brushWidth(tool: InkTool, { width }: Brush): number {
  return WIDTHS[tool][width] ?? WIDTHS[tool][1];
}

/** Simplifies a line piece by piece, for a long scribble would take longer than a frame as a whole; pieces share their ends. */
function simplifiedInPieces(samples: readonly Sample[], tolerance: number): readonly Sample[] {
  if (samples.length <= PIECE) return simplified(samples, tolerance);
  const count = Math.ceil((samples.length - 1) / PIECE);
  return Array.from({ length: count }, (_, i) => {
    const piece = simplified(samples.slice(i * PIECE, (i + 1) * PIECE + 1), tolerance);
    return i === 0 ? piece : piece.slice(1);
  }).flat();
}

/** A line without trembling and with no more points than it needs. */
function tidied(samples: readonly Sample[]): readonly Sample[] {
  let line = simplifiedInPieces(smoothed(samples), TOLERANCE);
  for (let tolerance = 1.5 * TOLERANCE; line.length > MOST_POINTS; tolerance *= 1.5)
    line = simplifiedInPieces(line, tolerance);
  return line;
}

/**
 * Whether a mark that began over the map lies there: an arrow with both ends, a line with most of its points. What goes
 * on over a panel would be cut off at the map's edge.
 */
function spaceOf(
  tool: InkTool,
  samples: readonly Sample[],
  overMap: boolean,
  { camera, mapBox }: InkFrame,
): Ink['space'] {
  if (!overMap || camera === null) return 'page';
  const inside = samples.filter(([x, y]) => isWithin([x, y], mapBox)).length;
  return inside >= samples.length * (tool === 'arrow' ? 1 : 0.75) ? 'map' : 'page';
}

/** Pressure at each sample, where it was told: a pointer that can't tell gives the same everywhere. */
function pressureOf(tool: InkTool, samples: readonly Sample[]): readonly number[] {
  const [first] = samples;
  if (tool !== 'pen' || samples.every(([, , pressure]) => pressure === first?.[2])) return [];
  return samples.map(([, , pressure]) => Number(pressure.toFixed(2)));
}

/** What a mark is made of besides the hand's way. */
export interface Drafting {
  readonly tool: InkTool;
  readonly brush: Brush;
  /** Whether the hand began over the map. */
  readonly overMap: boolean;
  readonly frame: InkFrame;
}

/** The mark that a hand's way makes; null where it is none, such as an arrow without length. */
export function drafted(samples: readonly Sample[], { tool, brush, overMap, frame }: Drafting): Ink | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (tool === 'arrow' && Math.hypot(last[0] - first[0], last[1] - first[1]) < LEAST_ARROW) return null;
  const line = tool === 'arrow' ? [first, last] : tidied(samples);
  const space = spaceOf(tool, tool === 'arrow' ? line : samples, overMap, frame);
  const points = line.map(([x, y]) => inkPointAt([x, y], space, frame)).filter((point) => point !== null);
  return {
    tool,
    space,
    colour: brush.colour,
    size: inkSize(brushWidth(tool, brush), space, frame),
    zoom: space === 'map' ? (frame.camera?.zoom ?? null) : null,
    points,
    pressure: pressureOf(tool, line),
    words: '',
  };
}

/** A text without words yet, whose lower left corner is at a pixel of the window. */
export function draftedText(at: Point, drafting: Omit<Drafting, 'tool'>): Ink | null {
  return drafted([[...at, 0]], { ...drafting, tool: 'text' });
}
