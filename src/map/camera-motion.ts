import { CAMERA_BOUNDS, type Camera, MAX_ZOOM, MIN_ZOOM, sameCamera } from '../view/camera';
import type { RendererKind } from '../view/ephemeral';
import { fly } from './flight';
import { type Bbox, type Box, boxOf, cameraFor, panned, type Size, zoomedAbout } from './geometry/mercator';

/** Room around a framed region, as a share of its size. */
const FRAME_MARGIN = 0.12;
/** A framed region is not shown closer than this: its surroundings say where it is. */
const FRAME_ZOOM = 6.4;
/** Least time between two reports while the camera moves. */
const REPORT_MS = 200;
/** The home view fills the upper part of tall maps, so tall for its width; the rest is for legend and inset. */
const HOME_ASPECT = 0.8;
const PAN_PIXELS = 120;
const ZOOM_STEP = 0.7;

/** What a camera's motion needs to know and tells. */
export interface MotionTarget {
  readonly home: Box;
  readonly size: () => Size;
  readonly reducedMotion: () => boolean;
  /** The camera has moved. `from`: the renderer that moved it itself and needs no telling. */
  readonly onMove: (camera: Camera, from: RendererKind | null) => void;
  /** A position worth keeping in the view; null: the home view. */
  readonly onReport: (camera: Camera | null) => void;
}

function bounded(camera: Camera): Camera {
  const [west, south, east, north] = CAMERA_BOUNDS;
  return {
    zoom: camera.zoom,
    lng: Math.min(east, Math.max(west, camera.lng)),
    lat: Math.min(north, Math.max(south, camera.lat)),
  };
}

/** Where the map's camera is and how it gets elsewhere: by gestures, flights and jumps. */
export class CameraMotion {
  readonly #target: MotionTarget;
  #camera: Camera;
  #endFlight: () => void = () => undefined;
  #lastReport = 0;

  constructor(target: MotionTarget, start: Camera | null) {
    this.#target = target;
    this.#camera = start ?? this.homeCamera();
  }

  get camera(): Camera {
    return this.#camera;
  }

  /** The camera that shows all of China in the present viewport, as map.css places the map that the page came with. */
  homeCamera(): Camera {
    const { width, height } = this.#target.size();
    const frame = Math.min(height, width * HOME_ASPECT);
    return panned(cameraFor(this.#target.home, { width, height: frame }), 0, (frame - height) / 2);
  }

  /** Takes over a camera that the reader moved in a renderer. */
  adopt(camera: Camera, settled: boolean, from: RendererKind): void {
    this.#endFlight();
    this.#move(camera, settled, from);
  }

  /** Goes to a camera at once, without a report: it came from the view itself. */
  jumpTo(camera: Camera): void {
    this.#endFlight();
    this.#camera = camera;
    this.#target.onMove(camera, null);
  }

  /** Flies to a camera without a report: it came from the view itself. */
  flyTo(camera: Camera): void {
    this.#endFlight();
    this.#endFlight = fly(this.#camera, camera, this.#target.reducedMotion(), (next) => {
      this.#camera = next;
      this.#target.onMove(next, null);
    });
  }

  /** Zooms about the middle by steps of a button's press. */
  zoomBy(steps: number): void {
    const { width, height } = this.#target.size();
    const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, this.#camera.zoom + steps * ZOOM_STEP));
    this.#flyTo(zoomedAbout(this.#camera, zoom, [width / 2, height / 2], { width, height }));
  }

  /** Moves the view by steps of a button's press: positive is to the east and to the south. */
  panBy(east: number, south: number): void {
    this.#flyTo(bounded(panned(this.#camera, -east * PAN_PIXELS, -south * PAN_PIXELS)));
  }

  flyHome(): void {
    this.#flyTo(this.homeCamera(), () => this.#target.onReport(null));
  }

  /** Shows a bounding box whole, no closer than a zoom. */
  show(bbox: Bbox, closest = FRAME_ZOOM): void {
    const camera = cameraFor(boxOf(bbox, FRAME_MARGIN), this.#target.size());
    this.#flyTo({ ...camera, zoom: Math.min(camera.zoom, closest) });
  }

  stop(): void {
    this.#endFlight();
  }

  #flyTo(to: Camera, onArrival?: () => void): void {
    this.#endFlight();
    this.#endFlight = fly(this.#camera, to, this.#target.reducedMotion(), (camera, settled) => {
      this.#move(camera, settled && onArrival === undefined, null);
      if (settled) onArrival?.();
    });
  }

  #move(camera: Camera, settled: boolean, from: RendererKind | null): void {
    const next = bounded(camera);
    this.#camera = next;
    this.#target.onMove(next, sameCamera(next, camera) ? from : null);
    const now = performance.now();
    if (!settled && now - this.#lastReport < REPORT_MS) return;
    this.#lastReport = now;
    this.#target.onReport(next);
  }
}
