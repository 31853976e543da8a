import { GEOGRAPHY } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import type { Language } from '../../domain/text';
import type { Scene } from '../scene';
import { type RegionShapes, unitClass, unitNode } from './layers';
import { toElement } from './nodes';

/** The regions of the SVG map: one link each, kept while its ground is the same. */
export class UnitLinks {
  readonly #group: Element | null;
  readonly #links: Map<Adcode, SVGElement>;
  #hovered: SVGElement | undefined;

  /** Takes over the links that the page came with. */
  constructor(svg: SVGSVGElement) {
    this.#group = svg.querySelector('.layer-units');
    const links = [...svg.querySelectorAll<SVGElement>('.layer-units > a')];
    this.#links = new Map(links.map((link) => [link.dataset.adcode ?? '', link]));
  }

  /** Paints the links that there are. */
  recolour(scene: Scene): void {
    for (const [adcode, link] of this.#links) {
      const area = link.querySelector('path');
      const className = unitClass(adcode, scene);
      // Writing the same class would make the browser style the area anew.
      if (area?.getAttribute('class') !== className) area?.setAttribute('class', className);
    }
  }

  /**
   * Shows a scene's units.
   *
   * @param keep whether links that exist already have the right ground and name
   */
  draw(scene: Scene, shapes: RegionShapes, language: Language, keep: boolean): void {
    const wanted = new Set(scene.units);
    for (const [adcode, link] of this.#links) {
      if (wanted.has(adcode)) continue;
      link.remove();
      this.#links.delete(adcode);
    }
    for (const unit of scene.units) {
      const old = this.#links.get(unit);
      if (old !== undefined && keep) continue;
      const fresh = toElement(unitNode(unit, scene, shapes, language));
      if (old === undefined) this.#group?.append(fresh);
      else old.replaceWith(fresh);
      this.#links.set(unit, fresh);
    }
    if (keep) this.recolour(scene);
  }

  /** Marks the link of a region, or of its province where that is drawn, as hovered. */
  hover(adcode: Adcode | null): void {
    this.#hovered?.classList.remove('hovered');
    this.#hovered =
      adcode === null ? undefined : (this.#links.get(adcode) ?? this.#links.get(GEOGRAPHY.provinceOf(adcode)));
    this.#hovered?.classList.add('hovered');
  }
}
