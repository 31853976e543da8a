import type { GeoIndex } from './geometry/atlas-geometry';
import { placeNames } from './labels';
import type { NamesOverlay } from './names-overlay';
import type { PlaceLayer, PlaceSetting } from './places/place-layer';
import type { Scene } from './scene';
import type { Rect } from './text-boxes';

/** What lies over either map, fitted together so that nothing collides: the inset, then places, then names of regions. */
export class MapOverlay {
  readonly #places: PlaceLayer;
  readonly #names: NamesOverlay;
  readonly #inset: HTMLElement;

  constructor(places: PlaceLayer, names: NamesOverlay, inset: HTMLElement) {
    this.#places = places;
    this.#names = names;
    this.#inset = inset;
  }

  /** @param withLabels false where the renderer draws the labels of regions itself */
  draw(scene: Scene, index: GeoIndex, setting: Omit<PlaceSetting, 'obstacles'>, withLabels: boolean): void {
    const cover = this.#cover();
    const { taken, named } = this.#places.draw({ ...setting, obstacles: [cover] });
    const { camera, size, language, label } = setting;
    const names = placeNames(scene, index, camera, size, language, label, [cover, ...taken]);
    // A city that is marked as a place needs no second name as a division.
    const labels = names.labels.filter(({ text }) => !named.has(text));
    this.#names.draw({ ...names, labels }, withLabels || scene.places, scene.selected);
  }

  /** What the inset hides. Offsets are zero for a hidden one, which then covers nothing. */
  #cover(): Rect {
    const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = this.#inset;
    return { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
  }
}
