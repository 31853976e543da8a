import type { Camera } from '../view/camera';
import type { RendererFault, RendererKind, RendererNote } from '../view/ephemeral';
import type { RendererChoice } from '../view/view-state';
import type { Geodata } from './geodata';
import type { GlRenderer } from './gl/renderer';
import { webglAbility } from './gl/webgl';
import type { Look, MapRenderer, RendererEvents } from './renderer';
import type { Scene } from './scene';
import { SvgRenderer } from './svg/renderer';

/** What the renderers of a map share. */
export interface RendererSetting {
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly geodata: Geodata;
  readonly events: (kind: RendererKind) => RendererEvents;
  /** What is to be drawn now. */
  readonly now: () => { readonly camera: Camera; readonly scene: Scene; readonly look: Look };
  /** Another renderer serves, with the reason where the reader may wonder. */
  readonly onServing: (kind: RendererKind, note: RendererNote | null) => void;
}

/**
 * The SVG map, which is always there, and the MapLibre map, which takes over where it is wished for and can.
 * The SVG map goes on underneath and serves again when MapLibre fails.
 */
export class Renderers {
  readonly #setting: RendererSetting;
  readonly #svg: SvgRenderer;
  #gl: GlRenderer | null = null;
  #choice: RendererChoice | null = null;

  constructor(setting: RendererSetting, camera: Camera) {
    this.#setting = setting;
    this.#svg = new SvgRenderer(setting.stage, setting.svg, setting.geodata, setting.events('svg'), camera);
  }

  each(act: (renderer: MapRenderer) => void): void {
    act(this.#svg);
    if (this.#gl !== null) act(this.#gl);
  }

  /** Follows the reader's choice; asked again with the same, does nothing. */
  async choose(choice: RendererChoice): Promise<void> {
    if (choice === this.#choice) return;
    this.#choice = choice;
    if (choice === 'svg') return this.#serveSvg(null);
    const ability = webglAbility();
    if (ability === 'none') return this.#serveSvg('no-webgl');
    if (choice === 'auto' && ability === 'software') return this.#serveSvg('software-gl');
    if (this.#gl !== null) return;
    try {
      await this.#startGl(choice);
    } catch {
      if (this.#choice === choice) this.#serveSvg('gl-failed');
    }
  }

  /** Tries again what failed: files, and MapLibre where it was wished for and could not start. */
  retry(): void {
    this.each((renderer) => renderer.reload());
    const choice = this.#choice;
    if (choice === null || this.#gl !== null) return;
    this.#choice = null;
    void this.choose(choice);
  }

  /** MapLibre has drawn its first frame: the SVG map makes room. */
  glReady(): void {
    this.#setting.svg.setAttribute('visibility', 'hidden');
    this.#setting.onServing('gl', null);
  }

  /** MapLibre can't go on. */
  glFailed(reason: Exclude<RendererFault, 'geodata'>): void {
    this.#serveSvg(reason);
  }

  async #startGl(choice: RendererChoice): Promise<void> {
    const { geodata, stage, svg, events, now } = this.#setting;
    const [{ GlRenderer: Renderer }, regions, context, index] = await Promise.all([
      import('./gl/renderer'),
      geodata.regions('mid'),
      geodata.context(),
      geodata.index(),
    ]);
    if (this.#choice !== choice || this.#gl !== null) return;
    const { camera, scene, look } = now();
    const geo = { regions, context, index, geodata };
    this.#gl = new Renderer({ stage, after: svg, geo, events: events('gl') }, camera, scene, look);
  }

  #serveSvg(note: RendererNote | null): void {
    this.#gl?.destroy();
    this.#gl = null;
    this.#setting.svg.removeAttribute('visibility');
    this.#setting.onServing('svg', note);
  }
}
