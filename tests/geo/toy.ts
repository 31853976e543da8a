import type { GeometryCollection, Polygon } from 'topojson-specification';
import type { Layers } from '../../scripts/geo/checks';

const polygon = (id: string, ...rings: number[][]): Polygon => ({ type: 'Polygon', id, arcs: rings });

const collection = (...geometries: Polygon[]): GeometryCollection => ({ type: 'GeometryCollection', geometries });

export const LEFT = '110100';
export const MIDDLE = '110200';
export const RIGHT = '120100';

/**
 * Three squares in a row, 10 by 10 each: two prefectures of one province, then one of another. `left` and `right` are
 * the border between the first two as either of them draws it; where they differ, there is a gap or an overlap.
 */
export function threeSquares(faults: { left?: number[][]; right?: number[][]; outer?: number[][] } = {}): Layers {
  const left = faults.left ?? [
    [10, 7],
    [10, 5],
    [10, 3],
  ];
  const right = faults.right ?? left;
  const split = faults.right !== undefined;
  const absolute = [
    [
      [10, 0],
      [0, 0],
      [0, 10],
      [10, 10],
    ],
    [
      [10, 10],
      [10, 7],
    ],
    left,
    [
      [10, 3],
      [10, 0],
    ],
    [
      [10, 0],
      [20, 0],
    ],
    [
      [20, 0],
      [20, 10],
    ],
    [
      [20, 10],
      [10, 10],
    ],
    faults.outer ?? [
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 10],
    ],
    ...(split ? [right] : []),
  ];
  const arcs = absolute.map((arc) =>
    arc.map(([x = 0, y = 0], i) => [x - (arc[i - 1]?.[0] ?? 0), y - (arc[i - 1]?.[1] ?? 0)]),
  );
  const border = split ? ~8 : ~2;
  return {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs,
    objects: {
      prefectures: collection(
        polygon(LEFT, [0, 1, 2, 3]),
        polygon(MIDDLE, [~3, border, ~1, ~6, ~5, ~4]),
        polygon(RIGHT, [5, ~7]),
      ),
      provinces: collection(polygon('110000', [0, ~6, ~5, ~4]), polygon('120000', [5, ~7])),
      strategies: collection(polygon('eastern:ten', [0, ~6, ~5, ~4])),
    },
  };
}
