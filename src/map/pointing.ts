import type { Adcode } from '../domain/region';
import type { Stores } from '../view/hooks';
import { pointAtRegion } from '../view/transitions';
import { pixelIn } from './drag';
import type { SymbolLayer } from './symbols/symbol-layer';

/** Parts of the stage that lie over the map and answer the pointer themselves. */
const OVER_MAP = '.inset, .callout, [data-place]';

/**
 * What the pointer chooses on the map: a region, or the one whose circle lies over it. Circles let the pointer through,
 * so that the map can be dragged where they are.
 */
export class Pointing {
  readonly #stage: HTMLElement;
  readonly #stores: Stores;
  readonly #symbols: SymbolLayer;
  /** The region whose circle is under the pointer, and the region that lies there. */
  #circle: Adcode | null = null;
  #ground: Adcode | null = null;

  constructor(stage: HTMLElement, stores: Stores, symbols: SymbolLayer) {
    this.#stage = stage;
    this.#stores = stores;
    this.#symbols = symbols;
    stage.addEventListener('click', this.#onClick);
    stage.addEventListener('pointermove', this.#onPointer, { capture: true });
    stage.addEventListener('pointerleave', () => this.#overCircle(null));
    // Before a renderer hears of the click. A finger has left the stage by then.
    stage.addEventListener(
      'click',
      (event) => {
        this.#circle = this.#circleAt(event);
      },
      { capture: true },
    );
  }

  /** A renderer tells that a region was clicked; null: the open sea or a neighbour. */
  pick(ground: Adcode | null): void {
    const adcode = this.#circle ?? ground;
    if (adcode !== null) this.#stores.view.step(pointAtRegion(adcode));
  }

  /** A renderer tells which region is under the pointer. */
  hover(ground: Adcode | null): void {
    this.#ground = ground;
    this.#tell();
  }

  #circleAt(event: MouseEvent): Adcode | null {
    if ((event.target as Element).closest(OVER_MAP) !== null) return null;
    return this.#symbols.at(pixelIn(this.#stage, event));
  }

  #overCircle(circle: Adcode | null): void {
    if (circle === this.#circle) return;
    this.#circle = circle;
    this.#tell();
  }

  #tell(): void {
    const hover = this.#circle ?? this.#ground;
    if (hover !== this.#stores.ephemeral.getState().hover) this.#stores.ephemeral.setState({ hover });
  }

  readonly #onPointer = (event: PointerEvent) => this.#overCircle(this.#circleAt(event));

  readonly #onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const link = target.closest<HTMLElement | SVGElement>('[data-adcode]');
    const asksForNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    // MapLibre tells of clicks on its canvas itself.
    const overSea = this.#circle !== null && target.closest('.map-svg') !== null;
    if ((link?.dataset.adcode === undefined && !overSea) || asksForNewTab) return;
    event.preventDefault();
    this.pick(link?.dataset.adcode ?? null);
  };
}
