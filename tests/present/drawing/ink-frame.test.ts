import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drafted } from '../../../src/present/drawing/drafted';
import { isHit, markAt } from '../../../src/present/drawing/hit-test';
import { type InkFrame, inkPointAt, pixelAt, pixelsOf, placementOf } from '../../../src/present/drawing/ink-frame';
import { anyCamera, anyFrame, anyShare, FRAME, pageMark } from './marks';

const pixelIn = ({ mapBox }: InkFrame, [x, y]: readonly [number, number]) =>
  [mapBox.x + x * mapBox.width, mapBox.y + y * mapBox.height] as const;

const off = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

const penOver = (frame: InkFrame, pixels: readonly (readonly [number, number])[]) =>
  drafted(
    pixels.map(([x, y]) => [x, y, 0.5]),
    { tool: 'pen', brush: { colour: 1, width: 1 }, overMap: true, frame },
  );

describe('a mark over the map', () => {
  test('lies where the hand was', () => {
    fc.assert(
      fc.property(anyFrame, anyShare, anyShare, (frame, a, b) => {
        const way = [pixelIn(frame, a), pixelIn(frame, b)];
        const mark = penOver(frame, way);
        fc.pre(mark !== null);
        expect(mark.space).toBe('map');
        const seen = pixelsOf(mark, frame);
        expect(off(seen[0] ?? [0, 0], way[0] ?? [9, 9])).toBeLessThan(0.1);
        expect(off(seen.at(-1) ?? [0, 0], way.at(-1) ?? [9, 9])).toBeLessThan(0.1);
      }),
    );
  });

  test('keeps its place on the map under any camera: its points are where the land under them is', () => {
    fc.assert(
      fc.property(anyFrame, anyCamera, anyShare, anyShare, (frame, camera, a, b) => {
        const mark = penOver(frame, [pixelIn(frame, a), pixelIn(frame, b)]);
        fc.pre(mark !== null);
        const moved = { ...frame, camera };
        const places = mark.points.map((point) => pixelAt(point, 'map', moved));
        expect(places.length).toBeGreaterThan(0);
        for (const [i, pixel] of pixelsOf(mark, moved).entries()) {
          // Far outside of the window a pixel counts millions.
          const [x, y] = places[i] ?? [0, 0];
          expect(off(pixel, [x, y])).toBeLessThan(1e-6 * (1000 + Math.abs(x) + Math.abs(y)));
        }
      }),
    );
  });

  test('grows with the map, within limits', () => {
    const mark = penOver(FRAME, [
      [100, 200],
      [300, 300],
    ]);
    if (mark === null) throw new Error('no mark');
    const widthAt = (zoom: number) => {
      const place = placementOf(mark, { ...FRAME, camera: { zoom, lat: 36, lng: 105 } });
      return place === null ? null : place.width * place.scale;
    };
    expect(widthAt(4)).toBeCloseTo(5);
    expect(widthAt(5)).toBeCloseTo(10);
    expect(widthAt(8.5)).toBe(40);
    expect(widthAt(2)).toBe(2);
  });

  test('is not there without a map', () => {
    const mark = penOver(FRAME, [[100, 200]]);
    expect(mark === null ? 'no mark' : placementOf(mark, { ...FRAME, camera: null })).toBeNull();
  });
});

describe('a mark on the page', () => {
  test('keeps its share of the window, whatever the map does', () => {
    fc.assert(
      fc.property(anyFrame, anyCamera, anyShare, (frame, camera, [x, y]) => {
        const { window } = frame;
        const point = inkPointAt([x * window.width, y * window.height], 'page', frame);
        const pixel = point === null ? null : pixelAt(point, 'page', { ...frame, camera });
        expect(off(pixel ?? [-9, -9], [x * window.width, y * window.height])).toBeLessThan(0.05);
      }),
    );
  });

  test.each([
    ['that begins beside the map', false, [[100, 200]]],
    [
      'that leaves the map for most of its way',
      true,
      [
        [690, 300],
        [750, 300],
        [800, 300],
      ],
    ],
  ] as const)('is one %s', (_, overMap, pixels) => {
    const samples = pixels.map(([x, y]) => [x, y, 0.5] as const);
    const mark = drafted(samples, { tool: 'pen', brush: { colour: 0, width: 0 }, overMap, frame: FRAME });
    expect(mark).toMatchObject({ space: 'page', zoom: null, size: 3 });
  });

  test('an arrow from the map to a panel is one too', () => {
    const arrow = drafted(
      [
        [100, 200, 0.5],
        [900, 300, 0.5],
      ],
      { tool: 'arrow', brush: { colour: 0, width: 0 }, overMap: true, frame: FRAME },
    );
    expect(arrow?.space).toBe('page');
  });
});

describe('rubbing out', () => {
  const line = pageMark('pen', [
    [100, 100],
    [200, 100],
  ]);

  test('meets a line on it and just beside it, not farther off or beyond its ends', () => {
    const hits = (x: number, y: number) => isHit(line, [x, y], 3, FRAME);
    expect([hits(150, 100), hits(150, 107), hits(150, 110), hits(212, 100), hits(206, 100)]).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  test('meets whatever the hand drew, wherever it was', () => {
    fc.assert(
      fc.property(anyFrame, fc.array(anyShare, { minLength: 2, maxLength: 30 }), (frame, shares) => {
        // A mark is told to a fifth decimal of a degree: at the very edge it may end outside.
        const way = shares.map(([x, y]) => pixelIn(frame, [0.01 + 0.98 * x, 0.01 + 0.98 * y]));
        const mark = penOver(frame, way);
        fc.pre(mark !== null);
        const seen = pixelsOf(mark, frame);
        for (const pixel of seen) expect(isHit(mark, pixel, 0.5, frame)).toBe(true);
      }),
    );
  });

  test('meets a text anywhere on its words', () => {
    const text = pageMark('text', [[100, 300]], { size: 30, words: 'Harbin 哈尔滨' });
    const hits = (x: number, y: number) => isHit(text, [x, y], 0, FRAME);
    expect([hits(110, 290), hits(280, 280), hits(110, 310), hits(400, 290)]).toEqual([true, true, false, false]);
  });

  test('takes the topmost', () => {
    const over = { ...line, colour: 2 };
    expect(markAt([line, over], [150, 100], 3, FRAME)).toBe(over);
    expect(markAt([line, over], [150, 400], 3, FRAME)).toBeNull();
  });

  test('misses what the map has moved out of sight', () => {
    const mark = penOver(FRAME, [
      [600, 300],
      [650, 300],
    ]);
    if (mark === null || FRAME.camera === null) throw new Error('no mark');
    const moved = { ...FRAME, camera: { ...FRAME.camera, lng: 95 } };
    const [pixel] = pixelsOf(mark, moved);
    if (pixel === undefined) throw new Error('no pixel');
    expect(pixel[0]).toBeGreaterThan(700);
    expect(isHit(mark, pixel, 3, moved)).toBe(false);
  });
});
