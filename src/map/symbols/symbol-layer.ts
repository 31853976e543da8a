import type { Adcode } from '../../domain/region';
import type { Camera } from '../../view/camera';
import type { GeoIndex } from '../geometry/atlas-geometry';
import type { Point, Size } from '../geometry/mercator';
import type { Scene } from '../scene';
import { node, toElement } from '../svg/nodes';
import { type PlacedSymbol, placeSymbols, symbolAt } from './placed-symbols';

/** Circles in proportion to values, over either map and under the names; they let the pointer through. */
export class SymbolLayer {
  readonly #svg: SVGElement;
  readonly #circles = new Map<Adcode, SVGElement>();
  #placed: readonly PlacedSymbol[] = [];
  #selected: Adcode | null = null;
  #hovered: Adcode | null = null;

  /** @param above what lies over the circles */
  constructor(above: Element) {
    this.#svg = toElement(node('svg', { class: 'map-symbols', 'aria-hidden': 'true' }));
    above.before(this.#svg);
  }

  draw(scene: Scene, index: GeoIndex, camera: Camera, size: Size): void {
    if (scene.symbols === null && this.#circles.size === 0) return;
    const before = this.#placed;
    this.#placed = placeSymbols(scene, index, camera, size);
    this.#selected = scene.selected;
    const sameOrder = this.#placed.every(({ adcode }, i) => adcode === before[i]?.adcode);
    if (!sameOrder || this.#placed.length !== before.length) this.#order();
    for (const { adcode, at, radius } of this.#placed) {
      const circle = this.#circles.get(adcode);
      circle?.setAttribute('cx', at[0].toFixed(1));
      circle?.setAttribute('cy', at[1].toFixed(1));
      circle?.setAttribute('r', radius.toFixed(1));
    }
    this.#mark();
  }

  /** Marks the circle of the region under the pointer. */
  hover(adcode: Adcode | null): void {
    this.#hovered = adcode;
    this.#mark();
  }

  /** The region whose circle is seen at a pixel of the map; null where there is none. */
  at(pixel: Point): Adcode | null {
    return symbolAt(this.#placed, pixel);
  }

  /** One circle a region, in the order in which they lie on each other. */
  #order(): void {
    const wanted = new Set(this.#placed.map(({ adcode }) => adcode));
    for (const adcode of this.#circles.keys()) if (!wanted.has(adcode)) this.#circles.delete(adcode);
    const ordered = this.#placed.map(({ adcode }) => {
      const circle = this.#circles.get(adcode) ?? toElement(node('circle', { 'data-symbol': adcode }));
      this.#circles.set(adcode, circle);
      return circle;
    });
    this.#svg.replaceChildren(...ordered);
  }

  #mark(): void {
    for (const { adcode, faded } of this.#placed) {
      const marks = [
        faded ? 'symbol-faded' : '',
        adcode === this.#selected ? 'symbol-selected' : '',
        adcode === this.#hovered ? 'symbol-hovered' : '',
      ];
      this.#circles.get(adcode)?.setAttribute('class', ['symbol', ...marks.filter(Boolean)].join(' '));
    }
  }
}
