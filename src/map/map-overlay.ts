import type { Stores } from '../view/hooks';
import type { GeoIndex } from './geometry/atlas-geometry';
import { placeNames } from './labels';
import type { MapElements } from './map-setting';
import { NamesOverlay } from './names-overlay';
import { PlaceLayer, type PlaceLayerEvents, type PlaceSetting } from './places/place-layer';
import { namesOnTop, type Scene } from './scene';
import { SymbolLayer } from './symbols/symbol-layer';
import type { Rect } from './text-boxes';

/** What lies over either map: circles, and fitted together so that nothing collides the inset, places, names of regions. */
export class MapOverlay {
  readonly symbols: SymbolLayer;
  readonly #places: PlaceLayer;
  readonly #names: NamesOverlay;
  readonly #inset: HTMLElement;

  constructor({ stage, inset }: MapElements, stores: Stores, places: PlaceLayerEvents) {
    this.symbols = new SymbolLayer(inset);
    // Names are laid over places.
    this.#places = new PlaceLayer(stage, stores, places);
    this.#names = new NamesOverlay(stage);
    this.#inset = inset;
  }

  /** @param withLabels false where the renderer draws the labels of regions itself */
  draw(scene: Scene, index: GeoIndex, setting: Omit<PlaceSetting, 'obstacles'>, withLabels: boolean): void {
    this.symbols.draw(scene, index, setting.camera, setting.size);
    const cover = this.#cover();
    const { taken, named } = this.#places.draw({ ...setting, obstacles: [cover] });
    const { camera, size, language, label } = setting;
    const names = placeNames(scene, index, camera, size, language, label, [cover, ...taken]);
    // A city that is marked as a place needs no second name as a division.
    const labels = names.labels.filter(({ text }) => !named.has(text));
    this.#names.draw({ ...names, labels }, withLabels || namesOnTop(scene), scene.selected);
  }

  /** What the inset hides. Offsets are zero for a hidden one, which then covers nothing. */
  #cover(): Rect {
    const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = this.#inset;
    return { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
  }
}
