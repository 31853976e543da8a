import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drafted } from '../../../src/present/drawing/drafted';
import { arrowCorners } from '../../../src/present/drawing/ink-shape';
import { brushPath, curvePath, type Sample, simplified, smoothed } from '../../../src/present/drawing/stroke';
import { FRAME } from './marks';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anySample = fc.tuple(number(0, 1000), number(0, 800), number(0, 1));
const anyWay = fc.array(anySample, { minLength: 1, maxLength: 60 });

/** Distance of a point from a line through others. */
function fromLine([x, y]: Sample, line: readonly Sample[]): number {
  const pieces = line.length === 1 ? [[line[0], line[0]]] : line.slice(1).map((to, i) => [line[i], to]);
  return Math.min(
    ...pieces.map(([from, to]) => {
      if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
      return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
    }),
  );
}

/** The subpaths of path data that a brush has made, as polygons of their corners; arcs by their end points and middles. */
function pieces(d: string): readonly (readonly (readonly [number, number])[])[] {
  return d.split('Z').flatMap((part) => {
    const disc = /^M([-\d.]+) ([-\d.]+)a([-\d.]+) \S+ 0 1 1 ([-\d.]+) 0/.exec(part);
    if (disc !== null) {
      const [x = 0, y = 0, r = 0, w = 0] = disc.slice(1).map(Number);
      // Sweep 1 goes over the top first.
      return [
        [
          [x, y],
          [x + r, y - r],
          [x + w, y],
          [x + r, y + r],
        ],
      ];
    }
    const corners = part.replace('M', '').split('L').filter(Boolean);
    return corners.length === 0
      ? []
      : [corners.map((corner) => corner.split(' ').map(Number)).map(([x = 0, y = 0]) => [x, y] as const)];
  });
}

const signedArea = (corners: readonly (readonly [number, number])[]) =>
  corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0) / 2;

describe('a line', () => {
  test('without needless points stays as near to the hand as it should, and keeps both ends', () => {
    fc.assert(
      fc.property(anyWay, number(0.1, 50), (way, tolerance) => {
        const line = simplified(way, tolerance);
        expect([line[0], line.at(-1)]).toEqual([way[0], way.at(-1)]);
        for (const sample of way) expect(fromLine(sample, line)).toBeLessThanOrEqual(tolerance + 1e-9);
        expect(simplified(line, tolerance)).toEqual(line);
      }),
    );
  });

  test('drawn straight needs its ends only, unless the pressure changed', () => {
    const way = (pressure: (i: number) => number) =>
      [...Array(50).keys()].map((i): Sample => [i * 4, i * 3, pressure(i)]);
    expect(
      simplified(
        way(() => 0.5),
        0.6,
      ),
    ).toHaveLength(2);
    expect(
      simplified(
        way((i) => (i === 25 ? 1 : 0.5)),
        0.6,
      ).length,
    ).toBeGreaterThan(2);
  });

  test('trembles less, between the same ends', () => {
    fc.assert(
      fc.property(anyWay, (way) => {
        const even = smoothed(way);
        expect([even.length, even[0], even.at(-1)]).toEqual([way.length, way[0], way.at(-1)]);
        const turns = (line: readonly Sample[]) =>
          line.slice(2).reduce((sum, [x, y], i) => {
            const [a, b] = [line[i] ?? [0, 0], line[i + 1] ?? [0, 0]];
            return sum + Math.hypot(x - 2 * b[0] + a[0], y - 2 * b[1] + a[1]);
          }, 0);
        expect(turns(even)).toBeLessThanOrEqual(turns(way) + 1e-6);
      }),
    );
  });

  test('never has more points than a lesson can carry', () => {
    const wild = [...Array(6000).keys()].map(
      (i): Sample => [500 + (i / 20) * Math.cos(i / 4), 400 + (i / 20) * Math.sin(i / 4), 0.5],
    );
    const mark = drafted(wild, { tool: 'pen', brush: { colour: 0, width: 1 }, overMap: false, frame: FRAME });
    expect(mark?.points.length).toBeGreaterThan(100);
    expect(mark?.points.length).toBeLessThanOrEqual(400);
  });

  test('runs through its points, straight where there are two, and is a dot where there is one', () => {
    expect(curvePath([[1, 2]])).toBe('M1 2h.01');
    expect(
      curvePath([
        [0, 0],
        [30, 0],
      ]),
    ).toBe('M0 0C10 0 20 0 30 0');
    const round = curvePath([
      [0, 0],
      [30, 10],
      [60, 0],
    ]);
    expect(round).toContain(' 30 10C');
    expect(round).toContain(' 60 0');
  });
});

describe('a line by pressure', () => {
  test('is as wide at each point as it was pressed', () => {
    const d = brushPath(
      [
        [100, 100],
        [200, 100],
      ],
      [2, 8],
    );
    const wide = (x: number) =>
      Math.max(
        ...pieces(d).flatMap((corners) =>
          corners.flatMap(([cx, cy]) => (Math.abs(cx - x) < 3 ? [Math.abs(cy - 100)] : [])),
        ),
      );
    expect(wide(102)).toBeCloseTo(2, 0);
    expect(wide(198)).toBeCloseTo(8, 0);
  });

  test('has no holes: all that it is made of is wound the same way', () => {
    fc.assert(
      fc.property(fc.array(anySample, { minLength: 1, maxLength: 12 }), (way) => {
        const d = brushPath(
          way.map(([x, y]) => [x, y]),
          way.map(([, , pressure]) => 1 + 5 * pressure),
        );
        expect(d).not.toMatch(/NaN|Infinity/);
        for (const corners of pieces(d)) expect(signedArea(corners)).toBeGreaterThan(-0.2);
      }),
    );
  });

  test('is only kept where the pressure was told', () => {
    const way = (pressure: (i: number) => number) =>
      [...Array(20).keys()].map((i): Sample => [i * 9, 200 + 30 * Math.sin(i), pressure(i)]);
    const pen = (samples: readonly Sample[], tool: 'pen' | 'highlighter' = 'pen') =>
      drafted(samples, { tool, brush: { colour: 0, width: 1 }, overMap: false, frame: FRAME });
    expect(pen(way(() => 0.5))?.pressure).toEqual([]);
    const pressed = pen(way((i) => i / 20));
    expect(pressed?.pressure).toHaveLength(pressed?.points.length ?? -1);
    expect(
      pen(
        way((i) => i / 20),
        'highlighter',
      )?.pressure,
    ).toEqual([]);
  });
});

describe('an arrow', () => {
  test('ends in its tip and is never longer than what was drawn', () => {
    fc.assert(
      fc.property(anySample, anySample, number(3, 40), ([x, y], [tx, ty], width) => {
        const length = Math.hypot(tx - x, ty - y);
        fc.pre(length > 1);
        const corners = arrowCorners([x, y], [tx, ty], width);
        const along = ([cx, cy]: readonly [number, number]) => ((cx - x) * (tx - x) + (cy - y) * (ty - y)) / length;
        const [most] = corners.toSorted((a, b) => along(b) - along(a));
        expect(Math.hypot((most?.[0] ?? 0) - tx, (most?.[1] ?? 0) - ty)).toBeLessThan(1e-6);
        for (const corner of corners) expect(along(corner)).toBeGreaterThan(-1e-6);
      }),
    );
  });

  test('is none without length', () => {
    const at: Sample = [100, 100, 0.5];
    const setting = { tool: 'arrow', brush: { colour: 0, width: 1 }, overMap: false, frame: FRAME } as const;
    expect(drafted([at, [103, 100, 0.5]], setting)).toBeNull();
    expect(drafted([at, [140, 100, 0.5]], setting)?.points).toHaveLength(2);
  });
});
