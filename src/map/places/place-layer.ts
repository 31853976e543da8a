import { LIBRARY, type Library } from '../../content/library';
import type { Place } from '../../domain/fact';
import type { Language } from '../../domain/text';
import type { Camera } from '../../view/camera';
import type { Stores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import { activePanel } from '../../view/view-state';
import type { Size } from '../geometry/mercator';
import { node, toElement } from '../svg/nodes';
import type { Rect } from '../text-boxes';
import { lineNode, markNode } from './place-nodes';
import { placePlaces } from './placed-places';
import { shownPlaces, showsPlaces } from './shown-places';

/** What the layer is drawn for. */
export interface PlaceSetting {
  readonly camera: Camera;
  readonly size: Size;
  readonly language: Language;
  /** Size of names, in pixels. */
  readonly label: number;
  readonly target: number;
  readonly obstacles: readonly Rect[];
}

export interface PlaceLayerEvents {
  /** The places have arrived, or what is chosen of them has changed: the map's names have to be placed anew. */
  readonly onChange: () => void;
  /** Asks to show places whole. */
  readonly onFrame: (places: readonly Place[]) => void;
}

/** The places that the source names, over either map: signs by kind, names that never collide, clusters with a count. */
export class PlaceLayer {
  readonly #svg: SVGElement;
  readonly #stores: Stores;
  readonly #events: PlaceLayerEvents;
  #library: Library | null = null;

  constructor(stage: HTMLElement, stores: Stores, events: PlaceLayerEvents) {
    this.#stores = stores;
    this.#events = events;
    this.#svg = toElement(node('svg', { class: 'map-places', 'aria-hidden': 'true' }));
    stage.append(this.#svg);
    this.#svg.addEventListener('click', this.#onClick);
    this.#svg.addEventListener('pointerover', this.#onPointer);
    this.#svg.addEventListener('pointerleave', this.#onLeave);
    stores.ephemeral.subscribe((now, before) => {
      if (now.place !== before.place || now.placeHover !== before.placeHover || now.placeKinds !== before.placeKinds)
        events.onChange();
    });
  }

  /**
   * Draws the places of the view, none where its panel has none.
   *
   * @returns what the marks and their names cover, for other names to keep clear of, and the names that are written
   */
  draw(setting: PlaceSetting): { readonly taken: readonly Rect[]; readonly named: ReadonlySet<string> } {
    const { view } = this.#stores.view.getState();
    const shows = showsPlaces(view);
    if (shows) this.#load();
    if (!shows || this.#library === null) {
      this.#svg.replaceChildren();
      return { taken: [], named: new Set() };
    }
    const { place: chosen, placeHover: hovered, placeKinds } = this.#stores.ephemeral.getState();
    const { marks, lines, taken } = placePlaces(shownPlaces(view, this.#library, placeKinds), {
      ...setting,
      fontSize: setting.label,
      kinds: placeKinds,
      chosen,
    });
    const emphasis = { chosen, hovered };
    const nodes = [
      ...lines.map((line) => lineNode(line, emphasis)),
      // The chosen mark is drawn last, above the others.
      ...marks.toReversed().map((mark) => markNode(mark, emphasis, setting.language, setting.target)),
    ];
    this.#svg.replaceChildren(...nodes.map(toElement));
    const named = new Set(marks.flatMap(({ place, name }) => (name === null ? [] : place.name[setting.language])));
    return { taken, named };
  }

  #load(): void {
    if (this.#library !== null) return;
    LIBRARY.load().then(
      (library) => {
        if (this.#library !== null) return;
        this.#library = library;
        this.#events.onChange();
      },
      // The panel beside the map says that it failed and offers to try again, which asks here again too.
      () => undefined,
    );
  }

  readonly #onClick = (event: MouseEvent) => {
    const mark = (event.target as Element).closest<SVGElement>('[data-place]');
    if (mark === null || this.#library === null) return;
    event.stopPropagation();
    const ids = mark.dataset.members?.split(' ') ?? [mark.dataset.place ?? ''];
    const members = ids.flatMap((id) => this.#library?.place(id) ?? []);
    const [first] = members;
    if (first === undefined) return;
    const { view, ephemeral } = this.#stores;
    if (members.length > 1 && this.#canPart(members)) return this.#events.onFrame(members);
    ephemeral.setState({ place: first.id });
    // Beside a timeline or the measures the place lights up what belongs to it; elsewhere its own statements are wanted.
    const panel = activePanel(view.getState().view);
    if (panel !== 'timeline' && panel !== 'measures' && panel !== 'places') view.step(openPanel('places'));
  };

  /** Whether zooming in would set places apart that lie in one mark. */
  #canPart(members: readonly Place[]): boolean {
    const { camera } = this.#stores.ephemeral.getState();
    const [{ lon, lat } = { lon: 0, lat: 0 }] = members;
    const apart = members.some((other) => other.lon !== lon || other.lat !== lat);
    return apart && (camera?.zoom ?? 0) < 7.9;
  }

  readonly #onPointer = (event: Event) => {
    const mark = (event.target as Element).closest<SVGElement>('[data-place]');
    this.#hover(mark?.dataset.place ?? null);
  };

  readonly #onLeave = () => this.#hover(null);

  #hover(placeHover: string | null): void {
    if (this.#stores.ephemeral.getState().placeHover !== placeHover) this.#stores.ephemeral.setState({ placeHover });
  }
}
