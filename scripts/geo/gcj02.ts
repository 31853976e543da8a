import type { Position } from './sphere';

/*
 * GCJ-02 is the offset datum of maps published in mainland China; the source's mainland coastline lies about 500 m east
 * of WGS84 by it. Formula: the widely used reverse-engineered one (e.g. github.com/googollee/eviltransform, MIT), on the
 * Krasovsky 1940 ellipsoid. It is published nowhere officially; it is good to about a metre against known pairs.
 */
const SEMI_MAJOR_M = 6378245;
const ECCENTRICITY_SQUARED = 0.006693421622965943;
/** Each round of the inverse shrinks the error by about 1e-5; five reach the last bit. */
const ROUNDS = 5;

const { PI, sin, cos, sqrt, abs } = Math;

function ripple(a: number, b: number): number {
  return ((20 * sin(6 * a * PI) + 20 * sin(2 * a * PI)) * 2) / 3 + b;
}

/** Offset of GCJ-02 from WGS84 at a WGS84 point, in degrees. */
function offset([lon, lat]: Position): Position {
  const x = lon - 105;
  const y = lat - 35;
  const east =
    ripple(x, 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x))) +
    ((20 * sin(x * PI) + 40 * sin((x / 3) * PI)) * 2) / 3 +
    ((150 * sin((x / 12) * PI) + 300 * sin((x / 30) * PI)) * 2) / 3;
  const north =
    ripple(x, -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x))) +
    ((20 * sin(y * PI) + 40 * sin((y / 3) * PI)) * 2) / 3 +
    ((160 * sin((y / 12) * PI) + 320 * sin((y * PI) / 30)) * 2) / 3;
  const phi = (lat / 180) * PI;
  const magic = 1 - ECCENTRICITY_SQUARED * sin(phi) ** 2;
  const meridian = (SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED)) / (magic * sqrt(magic));
  const parallel = (SEMI_MAJOR_M / sqrt(magic)) * cos(phi);
  return [(east * 180) / (parallel * PI), (north * 180) / (meridian * PI)];
}

/** WGS84 to GCJ-02, degrees. */
export function toGcj02(point: Position): Position {
  const [east, north] = offset(point);
  return [point[0] + east, point[1] + north];
}

/** GCJ-02 to WGS84 by fixed-point iteration, degrees. */
export function fromGcj02(point: Position): Position {
  let guess = point;
  for (let i = 0; i < ROUNDS; i++) {
    const [east, north] = offset(guess);
    guess = [point[0] - east, point[1] - north];
  }
  return guess;
}
