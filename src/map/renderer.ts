import type { Adcode } from '../domain/region';
import type { Language } from '../domain/text';
import type { ThemeId } from '../theme/palette';
import type { Camera } from '../view/camera';
import type { RendererFault, RendererKind } from '../view/ephemeral';
import type { Scene } from './scene';

/** How a scene is to look: what is not part of the scene itself. */
export interface Look {
  readonly language: Language;
  readonly theme: ThemeId;
}

/** What a renderer tells its owner. */
export interface RendererEvents {
  /** A region was clicked or tapped; null: the open sea or a neighbour. */
  readonly onPick: (adcode: Adcode | null) => void;
  readonly onHover: (adcode: Adcode | null) => void;
  /** The reader moved the camera. `settled`: the motion has come to rest. */
  readonly onCamera: (camera: Camera, settled: boolean) => void;
  readonly onReady: () => void;
  /** Something is missing: with `geodata` a file, else the renderer itself, and another has to take over. */
  readonly onFailed: (reason: RendererFault) => void;
}

/** One way of drawing scenes. Both renderers draw the same scene in the same north-up Web Mercator camera. */
export interface MapRenderer {
  readonly kind: RendererKind;
  readonly paint: (scene: Scene, look: Look) => void;
  readonly setCamera: (camera: Camera) => void;
  readonly setHover: (adcode: Adcode | null) => void;
  readonly setFocus: (adcode: Adcode | null) => void;
  readonly resize: () => void;
  /** Asks again for geodata that could not be loaded. */
  readonly reload: () => void;
}
