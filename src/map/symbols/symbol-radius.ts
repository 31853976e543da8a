/** The least radius at which a circle can be seen, in pixels. */
const LEAST = 2;
/** The largest circle's radius at the home view of a wide screen, in pixels, and the zoom of that view. */
const AT_HOME = 34;
const HOME_ZOOM = 3.7;
/** How much larger circles become with each zoom level: less than the map does, so that they come apart. */
const GROWTH = 1.32;

/**
 * The radius of a proportional symbol in pixels: its area is proportional to the value. No correction for perception (as
 * Flannery's) is made, so that two circles side by side are worth their joint area.
 *
 * @param share of the largest value, 0 to 1; 0 has no circle
 * @param largest radius of the largest value, in pixels
 */
export function symbolRadius(share: number, largest: number): number {
  return share > 0 ? Math.max(LEAST, largest * Math.sqrt(share)) : 0;
}

/** The largest circle's radius on a map, in pixels. A smaller map has a home view of lower zoom, and so smaller circles. */
export function largestRadius(zoom: number): number {
  return Math.min(80, Math.max(14, AT_HOME * GROWTH ** (zoom - HOME_ZOOM)));
}
