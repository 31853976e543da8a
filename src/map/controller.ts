import type { Place } from '../domain/fact';
import type { Adcode } from '../domain/region';
import type { StrategyId } from '../domain/strategy';
import { type Camera, MAX_ZOOM, roundCamera, sameCamera } from '../view/camera';
import type { RendererFault, RendererKind } from '../view/ephemeral';
import type { Stores } from '../view/hooks';
import type { ChangeKind } from '../view/store';
import { moveCamera } from '../view/transitions';
import type { ViewState } from '../view/view-state';
import { CameraMotion } from './camera-motion';
import type { Geodata } from './geodata';
import { geodataMissing } from './geodata-notice';
import type { GeoIndex } from './geometry/atlas-geometry';
import type { Bbox, Size } from './geometry/mercator';
import type { LensPaint } from './lens-paint';
import { MapOverlay } from './map-overlay';
import type { MapElements, MapSettings } from './map-setting';
import type { MapPicture, OverMap } from './picture/picture';
import { placesBox } from './places/places-box';
import { Pointing } from './pointing';
import type { RendererEvents } from './renderer';
import { Renderers } from './renderers';
import { createSceneMemo, definitionKey, PREFECTURE_ZOOM, type Scene, unnamed } from './scene';
import { InsetView } from './svg/inset-view';

/**
 * The map of a page: keeps the renderers in step with the view store, and the store in step with the reader's
 * gestures. Lives outside of React, as long as the page.
 */
export class MapController {
  readonly motion: CameraMotion;
  readonly #geodata: Geodata;
  readonly #stores: Stores;
  readonly #settings: MapSettings;
  readonly #elements: MapElements;
  readonly #renderers: Renderers;
  readonly #inset: InsetView;
  readonly #overlay: MapOverlay;
  readonly #pointing: Pointing;
  #index: GeoIndex | null = null;
  #scene: Scene;
  #lens: LensPaint | null = null;
  readonly #sceneOf = createSceneMemo();

  constructor(elements: MapElements, geodata: Geodata, stores: Stores, settings: MapSettings) {
    this.#elements = elements;
    this.#geodata = geodata;
    this.#stores = stores;
    this.#settings = settings;
    const { x, y, width, height } = elements.svg.viewBox.baseVal;
    const { view } = stores.view.getState();
    this.motion = new CameraMotion(
      {
        home: { x, y, width, height },
        size: () => this.#size(),
        reducedMotion: settings.reducedMotion,
        onMove: (camera, from) => this.#onMove(camera, from),
        onReport: (camera) => stores.view.motion(moveCamera(camera)),
      },
      view.map,
    );
    this.#scene = this.#sceneOf(view, this.#isClose());
    this.#inset = new InsetView(elements.inset, geodata);
    this.#renderers = new Renderers(
      {
        stage: elements.stage,
        svg: elements.svg,
        geodata,
        events: (kind) => this.#eventsOf(kind),
        now: () => ({ camera: this.motion.camera, scene: this.#scene, look: settings.look() }),
        onServing: (renderer, rendererNote) => {
          stores.ephemeral.setState({ renderer, rendererNote });
          this.#drawNames();
        },
      },
      this.motion.camera,
    );
    this.#overlay = new MapOverlay(elements, stores, {
      onChange: () => this.#drawNames(),
      // A cluster opens as far as it takes to tell its places apart.
      onFrame: (members) => this.framePlaces(members, MAX_ZOOM),
    });
    this.#pointing = new Pointing(elements.stage, stores, this.#overlay.symbols);
    stores.view.subscribe(({ view: next, change }, { view: old }) => this.#onView(next, change, old));
    stores.ephemeral.subscribe(({ focus, hover, veils }, old) => {
      if (veils.includes('names') !== old.veils.includes('names')) this.refresh();
      if (focus !== old.focus) this.#renderers.each((renderer) => renderer.setFocus(focus));
      if (hover === old.hover) return;
      this.#renderers.each((renderer) => renderer.setHover(hover));
      this.#overlay.symbols.hover(hover);
    });
    this.#paint(true);
    this.motion.jumpTo(this.motion.camera);
    this.#onView(view, 'arrival');
    void this.#loadIndex();
    new ResizeObserver(() => this.#onResize()).observe(elements.stage);
  }

  /** Shows a region whole. */
  frameRegion(adcode: Adcode): void {
    void this.#frame((index) => index.bbox.regions[adcode]);
  }

  /** Shows the area of a strategy whole, under the view's definition. */
  frameStrategy(id: StrategyId): void {
    const key = definitionKey(id, this.#stores.view.getState().view);
    void this.#frame((index) => index.bbox.strategies[key]);
  }

  /** Shows places whole, no closer than the accuracy of their points allows. */
  framePlaces(places: readonly Place[], closest?: number): void {
    const framed = placesBox(places);
    if (framed !== null) this.motion.show(framed.bbox, closest ?? framed.zoom);
  }

  /** Shows figures on the map in place of memberships; null: memberships again. */
  setLens(lens: LensPaint | null): void {
    if (lens === this.#lens) return;
    this.#lens = lens;
    this.#paint();
    this.#drawNames();
  }

  /** The map as it is seen now under what is given, as SVG that needs nothing else: also where MapLibre draws it. */
  async picture(over?: OverMap): Promise<MapPicture> {
    const [{ pictureOf }, index] = await Promise.all([import('./picture/picture'), this.#geodata.index()]);
    this.#index ??= index;
    this.#drawNames(true);
    const picture = pictureOf(this.#elements, over?.(this.motion.camera, this.#size()));
    this.#drawNames();
    return picture;
  }

  /** The units that can be chosen now, and where they lie; null until the geodata is there. */
  walkable(): { readonly units: readonly Adcode[]; readonly labels: GeoIndex['labels'] } | null {
    return this.#index === null ? null : { units: this.#scene.units, labels: this.#index.labels };
  }

  /** Asks again for geodata that could not be loaded. */
  reload(): void {
    this.#stores.ephemeral.setState({ mapPhase: 'loading' });
    void this.#loadIndex();
    void this.#inset.load();
    this.#renderers.retry();
  }

  /** Draws anew after the theme or the language changed. */
  refresh(): void {
    this.#paint(true);
    this.#drawNames();
  }

  #size(): Size {
    const { clientWidth, clientHeight } = this.#elements.stage;
    return { width: clientWidth, height: clientHeight };
  }

  #isClose(): boolean {
    return this.motion.camera.zoom >= PREFECTURE_ZOOM;
  }

  #eventsOf(kind: RendererKind): RendererEvents {
    const { ephemeral } = this.#stores;
    return {
      onPick: (adcode) => this.#pointing.pick(adcode),
      onHover: (adcode) => this.#pointing.hover(adcode),
      onCamera: (camera, settled) => this.motion.adopt(camera, settled, kind),
      onReady: () => {
        if (kind === 'gl') this.#renderers.glReady();
        // Some of the map may be there while a file that failed still waits for another try.
        if (ephemeral.getState().mapPhase !== 'failed') ephemeral.setState({ mapPhase: 'ready' });
      },
      onFailed: (reason) => this.#onFailed(reason),
    };
  }

  async #loadIndex(): Promise<void> {
    try {
      this.#index = await this.#geodata.index();
      this.#drawNames();
    } catch {
      this.#onFailed('geodata');
    }
  }

  async #frame(bboxOf: (index: GeoIndex) => Bbox | undefined): Promise<void> {
    try {
      const bbox = bboxOf(await this.#geodata.index());
      if (bbox !== undefined) this.motion.show(bbox);
    } catch {
      this.#onFailed('geodata');
    }
  }

  #onMove(camera: Camera, from: RendererKind | null): void {
    this.#renderers.each((renderer) => {
      if (renderer.kind !== from) renderer.setCamera(camera);
    });
    this.#elements.inset.hidden = this.#isClose();
    this.#stores.ephemeral.setState({ camera });
    this.#paint();
    this.#drawNames();
  }

  #onResize(): void {
    this.#renderers.each((renderer) => renderer.resize());
    const { map } = this.#stores.view.getState().view;
    this.motion.jumpTo(map === null ? this.motion.homeCamera() : this.motion.camera);
  }

  #onView(view: ViewState, change: ChangeKind | 'arrival', before?: ViewState): void {
    // A motion comes from this very map; anything else may bring a camera from elsewhere.
    const wished = view.map ?? this.motion.homeCamera();
    const elsewhere = !sameCamera(roundCamera(wished), roundCamera(this.motion.camera));
    if (change === 'arrival' && elsewhere) this.motion.jumpTo(wished);
    // Most steps leave the camera where it is, perhaps in the middle of a flight; those of a lesson bring their own.
    if (change === 'step' && elsewhere && view.map !== before?.map) this.motion.flyTo(wished);
    this.#paint();
    this.#drawNames();
    void this.#renderers.choose(view.renderer);
  }

  #paint(force = false): void {
    const named = this.#sceneOf(this.#stores.view.getState().view, this.#isClose(), this.#lens);
    const scene = this.#stores.ephemeral.getState().veils.includes('names') ? unnamed(named) : named;
    if (scene === this.#scene && !force) return;
    this.#scene = scene;
    const look = this.#settings.look();
    this.#renderers.each((renderer) => renderer.paint(scene, look));
    this.#inset.paint(scene, look);
  }

  /** @param ownLabels false where the renderer draws the labels of regions itself */
  #drawNames(ownLabels = this.#stores.ephemeral.getState().renderer === 'svg'): void {
    if (this.#index === null) return;
    const camera = this.motion.camera;
    const { language } = this.#settings.look();
    const setting = { camera, size: this.#size(), language, ...this.#settings.sizes() };
    this.#overlay.draw(this.#scene, this.#index, setting, ownLabels);
  }

  #onFailed(reason: RendererFault): void {
    if (reason !== 'geodata') return this.#renderers.glFailed(reason);
    const { ephemeral } = this.#stores;
    ephemeral.setState({ mapPhase: 'failed' });
    ephemeral.notify(geodataMissing(() => this.reload()));
  }
}
