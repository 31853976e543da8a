import { GEOGRAPHY } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import type { Camera } from '../../view/camera';
import type { GeoIndex } from '../geometry/atlas-geometry';
import { type Point, project, type Size, toScreen } from '../geometry/mercator';
import type { Scene } from '../scene';
import { largestRadius, symbolRadius } from './symbol-radius';

/** A circle on the screen, in pixels. */
export interface PlacedSymbol {
  readonly adcode: Adcode;
  readonly at: Point;
  readonly radius: number;
  /** Outside the filter. */
  readonly faded: boolean;
}

/** The circles of a scene, the largest first, so that small ones lie on top. */
export function placeSymbols(scene: Scene, index: GeoIndex, camera: Camera, size: Size): readonly PlacedSymbol[] {
  const largest = largestRadius(camera.zoom);
  return [...(scene.symbols ?? [])]
    .flatMap(([adcode, share]): PlacedSymbol[] => {
      const [lng, lat] = index.labels[adcode] ?? [];
      const radius = symbolRadius(share, largest);
      if (lng === undefined || lat === undefined || radius === 0) return [];
      const faded = GEOGRAPHY.prefecturesOf(adcode).every((unit) => scene.paint.get(unit)?.faded === true);
      return [{ adcode, at: toScreen(project(lng, lat), camera, size), radius, faded }];
    })
    .sort((a, b) => b.radius - a.radius || a.adcode.localeCompare(b.adcode));
}

/** The region whose circle is seen at a pixel; null where there is none. */
export function symbolAt(symbols: readonly PlacedSymbol[], [x, y]: Point): Adcode | null {
  const hit = symbols.findLast(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) <= radius);
  return hit?.adcode ?? null;
}
