import type { Ink, InkPoint, InkTool } from '../../domain/ink';
import { MOST, MOST_CHARACTERS } from './lesson-limits';
import { isRecord, plainText } from './read-values';
import { Refused } from './reading';

const TOOLS: readonly InkTool[] = ['pen', 'highlighter', 'arrow', 'text'];
const SPACES: readonly Ink['space'][] = ['map', 'page'];
const MOST_COLOUR = 15;
const MOST_SIZE = 400;
const MOST_ZOOM = 24;

const isNumberIn = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high;

const isPoint = (value: unknown, space: Ink['space']): value is InkPoint => {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [x, y] = value as readonly unknown[];
  // A line may be drawn somewhat past the window's edge.
  return space === 'map'
    ? isNumberIn(x, -180, 180) && isNumberIn(y, -90, 90)
    : isNumberIn(x, -1, 2) && isNumberIn(y, -1, 2);
};

function readMark(value: unknown): Ink | null {
  if (!isRecord(value)) return null;
  const { colour, size, zoom = null, points, pressure = [], words = '' } = value;
  const tool = TOOLS.find((known) => known === value.tool);
  const space = SPACES.find((known) => known === value.space);
  if (tool === undefined || space === undefined) return null;
  if (!isNumberIn(colour, 0, MOST_COLOUR) || !Number.isInteger(colour) || !isNumberIn(size, 0, MOST_SIZE)) return null;
  if ((space === 'map') !== (zoom !== null) || (zoom !== null && !isNumberIn(zoom, 0, MOST_ZOOM))) return null;
  if (!Array.isArray(points) || points.length === 0 || points.length > MOST.points) return null;
  if (!Array.isArray(pressure) || (pressure.length !== 0 && pressure.length !== points.length)) return null;
  if (!points.every((point) => isPoint(point, space)) || !pressure.every((one) => isNumberIn(one, 0, 1))) return null;
  if (typeof words !== 'string' || words.length > MOST_CHARACTERS.words) return null;
  return { tool, space, colour, size, zoom, points, pressure, words: plainText(words) };
}

/** The marks of a step's drawing. Throws `Refused` where one is none. */
export function readInk(values: readonly unknown[], step: number): readonly Ink[] {
  return values.map((value) => {
    const mark = readMark(value);
    if (mark === null) throw new Refused('wrong', { step, part: 'ink' });
    return mark;
  });
}
