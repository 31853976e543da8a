import type { Adcode } from '../../domain/region';
import type { Camera } from '../../view/camera';
import type { Geodata } from '../geodata';
import {
  type ContextTopology,
  type DetailLevel,
  detailAt,
  type GeoIndex,
  PATH_DECIMALS,
} from '../geometry/atlas-geometry';
import { contains, grown, intersects } from '../geometry/boxes';
import { type Bbox, type Box, boxOf, type Size, scaleOf, viewBoxOf } from '../geometry/mercator';
import type { Look, MapRenderer, RendererEvents } from '../renderer';
import { type Scene, sameGround, sameLines } from '../scene';
import { hatchTransform, type LayerName, viewBoxText } from './frame';
import { listenForGestures } from './gestures';
import {
  borderNodes,
  contextNodes,
  outlineNodes,
  patchNodes,
  type RegionShapes,
  regionShapes,
  ringNodes,
  waterNodes,
} from './layers';
import { type SvgNode, toElement } from './nodes';
import { UnitLinks } from './unit-links';

/** The finest level is drawn only around what the camera shows: so much of the view's size on each side. */
const DRAWN_MARGIN = 0.6;

/**
 * The SVG map: takes over the map that the page came with and makes it a full one.
 * Until boundaries are loaded it recolours and answers clicks with what the page already holds.
 */
export class SvgRenderer implements MapRenderer {
  readonly kind = 'svg';
  readonly #svg: SVGSVGElement;
  readonly #units: UnitLinks;
  readonly #geodata: Geodata;
  readonly #events: RendererEvents;
  readonly #levels = new Map<DetailLevel, RegionShapes>();
  /** Levels that wait for the reader to try again. */
  readonly #failed = new Set<DetailLevel>();
  #context: ContextTopology | null = null;
  #index: GeoIndex | null = null;
  #scene: Scene | null = null;
  #look: Look | null = null;
  #camera: Camera;
  #size: Size;
  #shapes: RegionShapes | null = null;
  /** What the present drawing was made from; compared by identity to leave finished layers alone. */
  #drawn: { scene: Scene | null; shapes: RegionShapes | null; look: Look | null; box: Box | null } = {
    scene: null,
    shapes: null,
    look: null,
    box: null,
  };
  #hatch = '';
  #focus: Adcode | null = null;

  constructor(
    private readonly stage: HTMLElement,
    svg: SVGSVGElement,
    geodata: Geodata,
    events: RendererEvents,
    camera: Camera,
  ) {
    this.#svg = svg;
    svg.classList.add('live');
    this.#geodata = geodata;
    this.#events = events;
    this.#camera = camera;
    this.#size = { width: stage.clientWidth, height: stage.clientHeight };
    this.#units = new UnitLinks(svg);
    listenForGestures(svg, {
      camera: () => this.#camera,
      size: () => this.#size,
      move: (next, settled) => {
        this.setCamera(next);
        events.onCamera(next, settled);
      },
    });
    svg.addEventListener('pointerover', this.#onPointer);
    svg.addEventListener('pointerleave', this.#onLeave);
    void this.#loadSurroundings();
  }

  paint(scene: Scene, look: Look): void {
    this.#scene = scene;
    this.#look = look;
    this.#draw();
  }

  setCamera(camera: Camera): void {
    this.#camera = camera;
    this.#svg.setAttribute('viewBox', viewBoxText(viewBoxOf(camera, this.#size)));
    const hatch = hatchTransform(1 / scaleOf(camera.zoom));
    if (hatch !== this.#hatch)
      for (const pattern of this.#svg.querySelectorAll('pattern')) pattern.setAttribute('patternTransform', hatch);
    this.#hatch = hatch;
    void this.#ensureLevel();
    if (this.#shapes?.decimals === 2 && !this.#coversView()) this.#draw();
  }

  setHover(adcode: Adcode | null): void {
    this.#units.hover(adcode);
  }

  setFocus(adcode: Adcode | null): void {
    if (adcode === this.#focus) return;
    this.#focus = adcode;
    this.#drawRings();
  }

  resize(): void {
    this.#size = { width: this.stage.clientWidth, height: this.stage.clientHeight };
    this.setCamera(this.#camera);
  }

  /** Asks again for what could not be loaded. */
  reload(): void {
    this.#failed.clear();
    void Promise.all([this.#loadSurroundings(), this.#ensureLevel()]).then(() => this.#events.onReady());
  }

  readonly #onPointer = (event: Event) => {
    const link = (event.target as Element).closest<SVGElement>('a[data-adcode]');
    this.#events.onHover(link?.dataset.adcode ?? null);
  };

  readonly #onLeave = () => this.#events.onHover(null);

  async #loadSurroundings(): Promise<void> {
    try {
      [this.#index, this.#context] = await Promise.all([this.#geodata.index(), this.#geodata.context()]);
      this.#layer('context', contextNodes(this.#context));
      this.#drawn = { ...this.#drawn, scene: null };
      this.#draw();
    } catch {
      this.#events.onFailed('geodata');
    }
  }

  /** Loads the detail level that the camera asks for and draws it. A level that fails leaves the coarser one. */
  async #ensureLevel(): Promise<void> {
    const level = detailAt(this.#camera.zoom);
    const ready = this.#levels.get(level);
    if (ready !== undefined) {
      if (ready !== this.#shapes) {
        this.#shapes = ready;
        this.#draw();
      }
      return;
    }
    if (this.#failed.has(level)) return;
    try {
      const topology = await this.#geodata.regions(level);
      if (!this.#levels.has(level)) this.#levels.set(level, regionShapes(topology, PATH_DECIMALS[level]));
      if (detailAt(this.#camera.zoom) !== level) return;
      this.#shapes = this.#levels.get(level) ?? null;
      this.#draw();
      this.#events.onReady();
    } catch {
      this.#failed.add(level);
      this.#events.onFailed('geodata');
    }
  }

  #coversView(): boolean {
    return this.#drawn.box !== null && contains(this.#drawn.box, viewBoxOf(this.#camera, this.#size));
  }

  #layer(name: LayerName, nodes: readonly SvgNode[]): SVGElement | null {
    const group = this.#svg.querySelector<SVGElement>(`.layer-${name}`);
    group?.replaceChildren(...nodes.map(toElement));
    return group;
  }

  #draw(): void {
    const scene = this.#scene;
    const look = this.#look;
    if (scene === null || look === null) return;
    this.#svg.classList.toggle('lens', scene.lens);
    this.#svg.classList.toggle('symbols', scene.symbols !== null);
    const shapes = this.#shapes;
    if (shapes === null) {
      this.#units.recolour(scene);
      return;
    }
    const culled = shapes.decimals === 2;
    const box = culled ? grown(viewBoxOf(this.#camera, this.#size), DRAWN_MARGIN) : null;
    const { scene: oldScene, shapes: oldShapes, look: oldLook } = this.#drawn;
    const drawn = oldShapes === shapes && (!culled || this.#coversView());
    const relabel = oldLook?.language !== look.language || oldScene?.names !== scene.names;
    const painted = drawn && sameGround(oldScene, scene);
    if (!painted || relabel) {
      const visible = this.#visibleScene(scene, box);
      this.#units.draw(visible, shapes, look.language, drawn && !relabel);
      if (drawn && sameLines(oldScene, scene)) this.#layer('patches', patchNodes(visible, shapes));
      else if (!painted) this.#drawGround(visible, shapes, box);
    }
    this.#drawn = { scene, shapes, look, box };
    this.#drawRings();
  }

  #drawGround(scene: Scene, shapes: RegionShapes, box: Box | null): void {
    this.#layer('patches', patchNodes(scene, shapes));
    this.#layer('borders', borderNodes(scene, shapes, box));
    this.#layer('outlines', outlineNodes(scene, shapes))?.classList.toggle('prominent', scene.outlinesProminent);
    if (this.#context !== null) this.#layer('water', waterNodes(this.#context, scene));
  }

  #visibleScene(scene: Scene, box: Box | null): Scene {
    const bboxes: Readonly<Record<Adcode, Bbox>> | undefined = this.#index?.bbox.regions;
    if (box === null || bboxes === undefined) return scene;
    const inView = (unit: Adcode) => {
      const bbox = bboxes[unit];
      return bbox === undefined || intersects(box, boxOf(bbox));
    };
    return { ...scene, units: scene.units.filter(inView) };
  }

  #drawRings(): void {
    const shapes = this.#shapes;
    if (shapes === null || this.#scene === null) return;
    this.#layer('rings', [
      ...ringNodes(this.#scene.selected, shapes, 'ring'),
      ...ringNodes(this.#focus, shapes, 'focus-ring'),
    ]);
  }
}
