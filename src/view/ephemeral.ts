import { createStore, type StoreApi } from 'zustand/vanilla';
import { ALL_MEASURES, type MeasureFilter, type MeasureTheme } from '../content/measures';
import type { PlaceKind } from '../domain/fact';
import type { Veil } from '../domain/lesson';
import type { Paper } from '../domain/paper';
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
  /** Offers to try again, or what `retryLabel` says. */
  readonly retry?: () => void;
  readonly retryLabel?: Bilingual;
}

/** What is never shared: hover, focus, loading, messages. */
export interface Ephemeral {
  readonly hover: Adcode | null;
  /** The region under the keyboard's cursor on the map or in the list. */
  readonly focus: Adcode | null;
  /** Id of the chosen place, whose statements are shown. */
  readonly place: string | null;
  /** Id of the place under the pointer, on the map or in a list. */
  readonly placeHover: string | null;
  /** Id of the fact of the moment that is chosen on the timeline. */
  readonly moment: string | null;
  /** The days since 1 January 1970 that the timeline shows; null: where most of its moments are. */
  readonly timeWindow: { readonly from: number; readonly to: number } | null;
  /** Id of the term that the glossary goes to and marks. */
  readonly term: string | null;
  /** Id of the check that the audit brings into sight. */
  readonly check: string | null;
  /** The place in a text, by its id in the page, whose term is being explained; one at a time. */
  readonly explained: string | null;
  /** Kinds of place that the map shows; null: all. */
  readonly placeKinds: readonly PlaceKind[] | null;
  /** What the reader looks for among the measures, and the themes that stand open. */
  readonly measures: { readonly filter: MeasureFilter; readonly open: readonly MeasureTheme[] };
  /** The class of the lens that the reader points at in its legend, counted from the lowest. */
  readonly litClass: number | null;
  /** A file hangs over the page, about to be dropped. */
  readonly dropping: boolean;
  /** A file that was dropped on the page and waits to be read. */
  readonly droppedFile: File | null;
  /** The lens's years run by themselves. */
  readonly playing: boolean;
  /** What the class does not see yet. */
  readonly veils: readonly Veil[];
  /** The page is on show: the map and one panel, nothing else. */
  readonly presenting: boolean;
  /** This window shows a class what another one presents. */
  readonly audience: boolean;
  /** How something is printed. */
  readonly paper: Paper;
  /** Where the map's camera is at this moment, the home view included; null before there is a map. */
  readonly camera: Camera | null;
  readonly mapPhase: MapPhase;
  readonly renderer: RendererKind;
  readonly rendererNote: RendererNote | null;
  /** The panel that a passing one, such as the one for sharing, has taken the place of. */
  readonly panelBefore: Panel | null;
  /** The panel that the reading view has taken the place of. */
  readonly readingBefore: Panel | null;
  /** The panel or check that a link of the reading view led to: who comes back goes on reading there. */
  readonly readingAt: string | null;
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
    place: null,
    placeHover: null,
    moment: null,
    timeWindow: null,
    term: null,
    check: null,
    explained: null,
    placeKinds: null,
    measures: { filter: ALL_MEASURES, open: [] },
    litClass: null,
    playing: false,
    veils: [],
    presenting: false,
    paper: { size: 'a4', grey: false, drawings: true },
    audience: false,
    dropping: false,
    droppedFile: null,
    camera: null,
    mapPhase: 'loading',
    renderer: 'svg',
    rendererNote: null,
    panelBefore: null,
    readingBefore: null,
    readingAt: null,
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
