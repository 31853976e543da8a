import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Adcode } from '../domain/region';
import type { Bilingual } from '../domain/text';
import type { Camera } from './camera';
import type { Panel } from './view-state';

export type MapPhase = 'loading' | 'ready' | 'failed';
export type RendererKind = 'svg' | 'gl';

/** Why the SVG map stands in where MapLibre was wished for or usual. */
export type RendererNote = 'software-gl' | 'no-webgl' | 'context-lost' | 'gl-failed';

/** Why a renderer can't go on, or draws less than it should. */
export type RendererFault = RendererNote | 'geodata';

/** Something to tell the reader until they dismiss it. */
export interface Notice {
  readonly id: string;
  readonly text: Bilingual;
  /** Offers to try again. */
  readonly retry?: () => void;
}

/** What is never shared: hover, focus, loading, messages. */
export interface Ephemeral {
  readonly hover: Adcode | null;
  /** The region under the keyboard's cursor on the map or in the list. */
  readonly focus: Adcode | null;
  /** Where the map's camera is at this moment, the home view included; null before there is a map. */
  readonly camera: Camera | null;
  readonly mapPhase: MapPhase;
  readonly renderer: RendererKind;
  readonly rendererNote: RendererNote | null;
  /** The panel that a passing one, such as the one for sharing, has taken the place of. */
  readonly panelBefore: Panel | null;
  readonly notices: readonly Notice[];
  /** The newest sentence for the live region. */
  readonly status: string;
}

export interface EphemeralStore extends StoreApi<Ephemeral> {
  readonly notify: (notice: Notice) => void;
  readonly dismiss: (id: string) => void;
}

export function createEphemeralStore(): EphemeralStore {
  const store = createStore<Ephemeral>(() => ({
    hover: null,
    focus: null,
    camera: null,
    mapPhase: 'loading',
    renderer: 'svg',
    rendererNote: null,
    panelBefore: null,
    notices: [],
    status: '',
  }));
  const others = (id: string) => store.getState().notices.filter((notice) => notice.id !== id);
  return {
    ...store,
    notify: (notice) => store.setState({ notices: [...others(notice.id), notice] }),
    dismiss: (id) => store.setState({ notices: others(id) }),
  };
}
