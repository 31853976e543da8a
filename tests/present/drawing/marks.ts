import fc from 'fast-check';
import type { Ink, InkTool } from '../../../src/domain/ink';
import type { InkFrame } from '../../../src/present/drawing/ink-frame';
import { MAX_ZOOM, MIN_ZOOM } from '../../../src/view/camera';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Cameras that a reader can have. */
export const anyCamera = fc.record({ zoom: number(MIN_ZOOM, MAX_ZOOM), lat: number(12, 58), lng: number(68, 142) });

/** Windows with a map in them. */
export const anyFrame = fc
  .record({ camera: anyCamera, width: number(320, 2000), height: number(400, 1400), share: number(0.4, 1) })
  .map(
    ({ camera, width, height, share }): InkFrame => ({
      camera,
      window: { width, height },
      mapBox: { x: width * (1 - share), y: 50, width: width * share, height: height - 100 },
    }),
  );

/** A pixel of the map, as shares of its sides. */
export const anyShare = fc.tuple(number(0, 1), number(0, 1));

export const FRAME: InkFrame = {
  camera: { zoom: 4, lat: 36, lng: 105 },
  window: { width: 1000, height: 800 },
  mapBox: { x: 0, y: 100, width: 700, height: 600 },
};

/** A mark in pixels of a window 1000 x 800. */
export function pageMark(tool: InkTool, pixels: readonly (readonly [number, number])[], more: Partial<Ink> = {}): Ink {
  return {
    tool,
    space: 'page',
    colour: 0,
    size: 10,
    zoom: null,
    points: pixels.map(([x, y]) => [x / 1000, y / 800]),
    pressure: [],
    words: '',
    ...more,
  };
}
