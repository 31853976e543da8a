import type { Geodata } from '../geodata';
import { type GeoIndex, PATH_DECIMALS } from '../geometry/atlas-geometry';
import type { Look } from '../renderer';
import { type Scene, sameGround } from '../scene';
import { insetNodes } from './inset';
import { type RegionShapes, regionShapes, ringNodes, unitClass } from './layers';
import { node, toElement } from './nodes';
import { orderedMembers } from './stage';

/** The Bay Area inset: small units at a scale at which they can be seen and hit. */
export class InsetView {
  readonly #svg: SVGSVGElement | null;
  #shapes: RegionShapes | null = null;
  #index: GeoIndex | null = null;
  #scene: Scene | null = null;
  #look: Look | null = null;

  constructor(
    frame: HTMLElement,
    private readonly geodata: Geodata,
  ) {
    this.#svg = frame.querySelector('svg');
  }

  paint(scene: Scene, look: Look): void {
    const renamed = (this.#scene?.names ?? true) !== scene.names;
    const kept = sameGround(this.#scene, scene) && this.#look?.language === look.language && !renamed;
    const ringed = this.#scene?.selected !== scene.selected;
    this.#scene = scene;
    this.#look = look;
    if (kept && !ringed) return;
    for (const link of this.#svg?.querySelectorAll<SVGElement>('.layer-units a') ?? [])
      link.querySelector('path')?.setAttribute('class', unitClass(link.dataset.adcode ?? '', scene));
    this.#svg?.classList.toggle('lens', scene.lens);
    this.#svg?.classList.toggle('symbols', scene.symbols !== null);
    const outlined = scene.outlines.some(({ strategy }) => strategy === 'gba');
    this.#svg?.querySelector('.layer-outlines')?.setAttribute('visibility', outlined ? 'visible' : 'hidden');
    // At once: the names that the page came with go only with the drawing.
    this.#svg?.querySelector('.layer-names')?.setAttribute('visibility', scene.names ? 'visible' : 'hidden');
    if (this.#shapes === null) {
      if (look.language !== 'en' || scene.selected !== null || !scene.names) void this.load();
    } else if (kept) this.#ring();
    else this.#draw();
  }

  /** Loads what is needed to draw anew; without it the inset stays as the page brought it, recoloured. */
  async load(): Promise<void> {
    try {
      const [index, topology] = await Promise.all([this.geodata.index(), this.geodata.regions('mid')]);
      this.#index = index;
      this.#shapes ??= regionShapes(topology, PATH_DECIMALS.mid);
      this.#draw();
    } catch {
      // The map reports missing geodata; the inset goes on with what it has.
    }
  }

  #draw(): void {
    if (
      this.#svg === null ||
      this.#shapes === null ||
      this.#index === null ||
      this.#scene === null ||
      this.#look === null
    )
      return;
    const nodes = insetNodes(this.#scene, this.#shapes, this.#index, orderedMembers(), this.#look.language);
    // The ring lies over the outlines and under the names.
    this.#svg.replaceChildren(...nodes.toSpliced(4, 0, node('g', { class: 'layer-rings' })).map(toElement));
    this.#ring();
  }

  #ring(): void {
    if (this.#shapes === null || this.#scene === null) return;
    const rings = ringNodes(this.#scene.selected, this.#shapes, 'ring').map(toElement);
    this.#svg?.querySelector('.layer-rings')?.replaceChildren(...rings);
  }
}
