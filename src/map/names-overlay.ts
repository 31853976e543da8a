import type { Adcode } from '../domain/region';
import type { Callout, Label, PlacedNames } from './labels';
import { node, textNode, toElement } from './svg/nodes';

const at = ([x, y]: readonly [number, number]) => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

/** Half the side of the square around a callout's name that takes clicks. */
const REACH = 13;

/** The names over the map, in pixels: labels that let the pointer through, and callouts that can be clicked. */
export class NamesOverlay {
  readonly #svg: SVGElement;
  readonly #labels = new Map<Adcode, SVGElement>();
  readonly #callouts = new Map<Adcode, SVGElement>();

  constructor(stage: HTMLElement) {
    this.#svg = toElement(node('svg', { class: 'map-names', 'aria-hidden': 'true' }));
    stage.append(this.#svg);
  }

  /** @param withLabels false where the renderer draws labels itself and only callouts are needed */
  draw({ labels, callouts }: PlacedNames, withLabels: boolean, selected: Adcode | null): void {
    const shown = withLabels ? labels : [];
    this.#sync(this.#labels, shown, (label) => this.#makeLabel(label));
    this.#sync(this.#callouts, callouts, (callout) => this.#makeCallout(callout));
    for (const label of shown) {
      const element = this.#labels.get(label.adcode);
      element?.setAttribute('transform', at(label.at));
      element?.classList.toggle('selected', label.adcode === selected);
    }
    for (const callout of callouts) this.#callouts.get(callout.adcode)?.setAttribute('transform', at(callout.at));
  }

  #sync<T extends Label>(elements: Map<Adcode, SVGElement>, wanted: readonly T[], make: (item: T) => SVGElement): void {
    const keep = new Map(wanted.map((item) => [item.adcode, item]));
    for (const [adcode, element] of elements) {
      const item = keep.get(adcode);
      if (item !== undefined && element.dataset.text === item.text) continue;
      element.remove();
      elements.delete(adcode);
    }
    for (const item of wanted) {
      if (elements.has(item.adcode)) continue;
      const element = make(item);
      element.dataset.text = item.text;
      this.#svg.append(element);
      elements.set(item.adcode, element);
    }
  }

  #makeLabel({ text }: Label): SVGElement {
    return toElement(textNode('text', text, { class: 'map-label', 'text-anchor': 'middle', dy: '0.35em' }));
  }

  #makeCallout({ adcode, text, at: [x, y], target, anchor }: Callout): SVGElement {
    const [dx, dy] = [target[0] - x, target[1] - y];
    const length = Math.hypot(dx, dy);
    // The line starts at the edge of the name: nearer for names that run away from the unit.
    const gap = Math.min(0.8, (anchor === 'middle' ? 10 : 6) / length);
    return toElement(
      node('g', { class: 'callout', 'data-adcode': adcode }, [
        node('line', {
          class: 'leader',
          x1: (dx * gap).toFixed(1),
          y1: (dy * gap).toFixed(1),
          x2: dx.toFixed(1),
          y2: dy.toFixed(1),
        }),
        node('rect', {
          class: 'reach',
          x: String(anchor === 'start' ? -6 : anchor === 'end' ? -54 : -30),
          y: String(-REACH),
          width: '60',
          height: String(2 * REACH),
        }),
        textNode('text', text, { class: 'map-label', 'text-anchor': anchor, dy: '0.35em' }),
      ]),
    );
  }
}
