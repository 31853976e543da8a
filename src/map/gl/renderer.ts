import type { Adcode } from '../../domain/region';
import { MACRO_REGION_IDS } from '../../domain/strategy';
import { PALETTES, type ThemeId } from '../../theme/palette';
import type { Camera } from '../../view/camera';
import { MAX_ZOOM, MIN_ZOOM } from '../../view/camera';
import type { Geodata } from '../geodata';
import { type ContextTopology, detailAt, type GeoIndex, type RegionsTopology } from '../geometry/atlas-geometry';
import type { Look, MapRenderer, RendererEvents } from '../renderer';
import { namesItself, type Scene, sameGround, sameLines, unitOf } from '../scene';
import { type GeoJSONSource, MapLibreMap } from './engine';
import { hatchImage } from './hatch';
import { LABEL_LAYERS, labelledUnits } from './label-layers';
import { applyProperties, groundOf, lensProperties } from './lens-properties';
import { Marks } from './marks';
import { paintOutlines, paintRivers, paintUnits } from './paint';
import { detailData, glData } from './sources';
import { layersOf, NO_DATA_HATCH, styleOf } from './style';

const HATCHES = [...MACRO_REGION_IDS.map((id) => `hatch-${id}`), NO_DATA_HATCH];

/** The colour of a hatch by the name of its image; undefined for any other image. */
function hatchColour(image: string, theme: ThemeId): string | undefined {
  const palette = PALETTES[theme];
  if (image === NO_DATA_HATCH) return palette.noDataHatch;
  const id = MACRO_REGION_IDS.find((name) => image === `hatch-${name}`);
  return id === undefined ? undefined : palette.fill[id];
}

/** What has no data is hatched thinly. */
const hatchFor = (image: string, colour: string) => hatchImage(colour, image === NO_DATA_HATCH ? 2 : undefined);

/** The geodata that a MapLibre map starts with. */
export interface GlGeodata {
  readonly regions: RegionsTopology;
  readonly context: ContextTopology;
  readonly index: GeoIndex;
  /** Where finer boundaries come from. */
  readonly geodata: Geodata;
}

/** Where a MapLibre map lives and what it draws from. */
export interface GlSetting {
  readonly stage: HTMLElement;
  /** The element that the map is laid over. */
  readonly after: Element;
  readonly geo: GlGeodata;
  readonly events: RendererEvents;
}

/** The MapLibre map: one style, built once; views reach it as feature state, themes and languages as changed properties. */
export class GlRenderer implements MapRenderer {
  readonly kind = 'gl';
  readonly #map: MapLibreMap;
  readonly #marks: Marks;
  readonly #container: HTMLElement;
  readonly #events: RendererEvents;
  readonly #geo: GlGeodata;
  #scene: Scene;
  #look: Look;
  /** What the style was made for: what is chosen before the map is loaded reaches it then. */
  #styled: Look;
  #painted: Scene | null = null;
  #moving = false;
  #fine = false;
  #ready = false;
  #dead = false;

  constructor({ stage, after, geo, events }: GlSetting, camera: Camera, scene: Scene, look: Look) {
    this.#geo = geo;
    this.#events = events;
    this.#scene = scene;
    this.#look = look;
    this.#styled = look;
    this.#container = document.createElement('div');
    this.#container.className = 'map-gl';
    stage.insertBefore(this.#container, after.nextSibling);
    try {
      this.#map = new MapLibreMap({
        container: this.#container,
        style: styleOf(glData(geo.regions, geo.context, geo.index), look.theme, look.language),
        center: [camera.lng, camera.lat],
        zoom: camera.zoom,
        minZoom: MIN_ZOOM,
        maxZoom: MAX_ZOOM,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        keyboard: false,
        boxZoom: false,
        renderWorldCopies: false,
        fadeDuration: 0,
      });
    } catch (error) {
      this.#container.remove();
      throw error;
    }
    this.#marks = new Marks(this.#map);
    this.#map.touchZoomRotate.disableRotation();
    // The page names the map and takes its keys; the canvas would be a second, silent map beside it.
    const canvas = this.#map.getCanvas();
    for (const name of ['role', 'aria-label', 'tabindex']) canvas.removeAttribute(name);
    this.#container.ariaHidden = 'true';
    this.#listen();
  }

  paint(scene: Scene, look: Look): void {
    this.#scene = scene;
    this.#look = look;
    if (!this.#ready) return;
    const oldLook = this.#styled;
    this.#styled = look;
    if (oldLook.theme !== look.theme || oldLook.language !== look.language) this.#restyle(oldLook, look);
    if (!sameGround(this.#painted, scene)) this.#paintGround(scene);
    const ground = groundOf(scene);
    if (groundOf(this.#painted) !== ground || (scene.lens && oldLook.theme !== look.theme))
      applyProperties(this.#map, lensProperties(look.theme, ground));
    // Two sets of names would collide.
    if (namesItself(this.#painted) !== namesItself(scene))
      for (const layer of LABEL_LAYERS)
        this.#map.setLayoutProperty(layer, 'visibility', namesItself(scene) ? 'visible' : 'none');
    this.#marks.set('selected', scene.selected);
    this.#painted = scene;
  }

  #paintGround(scene: Scene): void {
    paintUnits(this.#map, this.#painted, scene);
    // A play of years changes nothing but colours.
    if (sameLines(this.#painted, scene)) return;
    paintOutlines(this.#map, this.#geo.regions.objects.outlines.geometries, scene);
    paintRivers(this.#map, this.#geo.context.objects.rivers.geometries, scene);
    if (this.#painted?.units.join() === scene.units.join()) return;
    for (const [layer, units] of labelledUnits(scene.units))
      this.#map.setFilter(layer, ['in', ['get', 'id'], ['literal', [...units]]]);
  }

  setCamera({ lng, lat, zoom }: Camera): void {
    this.#moving = true;
    this.#map.jumpTo({ center: [lng, lat], zoom });
    this.#moving = false;
    void this.#refine(zoom);
  }

  setHover(adcode: Adcode | null): void {
    this.#marks.set('hover', adcode);
  }

  setFocus(adcode: Adcode | null): void {
    this.#marks.set('focused', adcode);
  }

  resize(): void {
    this.#map.resize();
  }

  reload(): void {
    void this.#refine(this.#map.getZoom());
  }

  destroy(): void {
    this.#dead = true;
    this.#map.remove();
    this.#container.remove();
  }

  #listen(): void {
    const map = this.#map;
    // Asked while the first tiles are laid out, before the map is loaded.
    map.setMissingStyleImageResolver((image) => {
      const colour = hatchColour(image, this.#look.theme);
      if (colour !== undefined) map.addImage(image, hatchFor(image, colour));
    });
    map.on('load', () => {
      this.#ready = true;
      this.#marks.start();
      this.paint(this.#scene, this.#look);
      map.once('render', () => {
        performance.mark('atlas:gl-frame');
        this.#container.classList.add('live');
        this.#events.onReady();
      });
      map.once('idle', () => performance.mark('atlas:gl-idle'));
      map.triggerRepaint();
    });
    map.on('click', ({ point }) => this.#events.onPick(this.#unitAt(point)));
    map.on('mousemove', ({ point }) => {
      const unit = this.#unitAt(point);
      map.getCanvas().style.cursor = unit === null ? '' : 'pointer';
      this.#events.onHover(unit);
    });
    map.on('mouseout', () => this.#events.onHover(null));
    const report = (settled: boolean) => {
      if (this.#moving) return;
      const { lng, lat } = map.getCenter();
      this.#events.onCamera({ lng, lat, zoom: map.getZoom() }, settled);
      void this.#refine(map.getZoom());
    };
    map.on('move', () => report(false));
    map.on('moveend', () => report(true));
    map.on('webglcontextlost', () => {
      if (!this.#dead) this.#events.onFailed('context-lost');
    });
    map.on('error', () => {
      if (!this.#ready && !this.#dead) this.#events.onFailed('gl-failed');
    });
  }

  #unitAt(point: { readonly x: number; readonly y: number }): Adcode | null {
    if (!this.#ready) return null;
    const [found] = this.#map.queryRenderedFeatures([point.x, point.y], { layers: ['units'] });
    return found?.id === undefined ? null : unitOf(String(found.id), this.#scene);
  }

  #restyle(from: Look, to: Look): void {
    const old = layersOf(from.theme, from.language);
    for (const [index, layer] of layersOf(to.theme, to.language).entries()) {
      const before = old[index];
      for (const kind of ['paint', 'layout'] as const) {
        const next: Record<string, unknown> = layer[kind] ?? {};
        const previous: Record<string, unknown> = before?.[kind] ?? {};
        for (const [name, value] of Object.entries(next)) {
          if (JSON.stringify(value) === JSON.stringify(previous[name])) continue;
          if (kind === 'paint') this.#map.setPaintProperty(layer.id, name as never, value as never);
          else this.#map.setLayoutProperty(layer.id, name as never, value as never);
        }
      }
    }
    if (from.theme === to.theme) return;
    for (const image of HATCHES) {
      const colour = hatchColour(image, to.theme);
      if (colour !== undefined && this.#map.hasImage(image)) this.#map.updateImage(image, hatchFor(image, colour));
    }
  }

  /** Brings the finest boundaries once, when the camera first comes near enough to see them. */
  async #refine(zoom: number): Promise<void> {
    if (this.#fine || !this.#ready || detailAt(zoom) !== 'hi') return;
    this.#fine = true;
    try {
      const data = detailData(await this.#geo.geodata.regions('hi'));
      if (this.#dead) return;
      for (const [source, geojson] of Object.entries(data))
        (this.#map.getSource(source) as GeoJSONSource).setData(geojson);
    } catch {
      this.#fine = false;
      this.#events.onFailed('geodata');
    }
  }
}
