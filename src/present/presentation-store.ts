import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Ink, InkPoint, InkTool } from '../domain/ink';
import type { Lesson } from '../domain/lesson';
import type { AskedQuestion, BegunRound } from './questions/begun-round';

/** What the hand over the page does: draws, rubs out, or points. */
export type HandTool = InkTool | 'eraser' | 'spotlight' | 'laser';

/** Where somebody points at this moment. */
export interface Pointer {
  readonly tool: 'spotlight' | 'laser';
  readonly space: Ink['space'];
  readonly at: InkPoint;
  /** Radius of the spotlight, in pixels of a window 1000 pixels wide; the laser has none. */
  readonly radius: number;
}

/** What marks are drawn with: places among the theme's drawing colours and among the widths of a tool, from 0. */
export interface Brush {
  readonly colour: number;
  readonly width: number;
}

/** The drawings before and after the present one, the nearest last. */
export interface InkHistory {
  readonly past: readonly (readonly Ink[])[];
  readonly future: readonly (readonly Ink[])[];
}

/** A step's time: running until a moment, or standing with so much left. Milliseconds. */
export interface Countdown {
  readonly endsAt: number | null;
  readonly left: number;
}

/** What goes on in front of a class, beside the view: never shared by address, but with the audience's window. */
export interface Presentation {
  /** The lesson that the view names, once it is here. */
  readonly lesson: Lesson | null;
  /** Steps, from 1, whose answer and hidden parts have been shown. */
  readonly revealed: readonly number[];
  readonly countdown: Countdown | null;
  /** The round of questions that has begun: who comes back to it goes on there. */
  readonly round: BegunRound | null;
  /** The question that is put to the whole class at this moment. */
  readonly asked: AskedQuestion | null;
  /** The step shows its title alone, so that the panel below has the room. */
  readonly folded: boolean;
  /** The details stand beside the map. */
  readonly details: boolean;
  /** The tools for drawing and pointing are out. */
  readonly drawing: boolean;
  /** A window for the class is open and follows this one. */
  readonly audience: boolean;
  /** The class sees an empty screen. */
  readonly blank: boolean;
  readonly tool: HandTool | null;
  readonly pointer: Pointer | null;
  /** Drawings by what they belong to: `inkKey` of the view. */
  readonly ink: Readonly<Record<string, readonly Ink[]>>;
  /** The mark that is being drawn at this moment. */
  readonly draft: Ink | null;
  readonly brush: Brush;
  /** What undo and redo go to, by what the drawings belong to. */
  readonly inkHistory: Readonly<Record<string, InkHistory>>;
}

export type PresentationStore = StoreApi<Presentation>;

export const createPresentationStore = (): PresentationStore =>
  createStore<Presentation>(() => ({
    lesson: null,
    revealed: [],
    countdown: null,
    round: null,
    asked: null,
    folded: false,
    details: true,
    drawing: false,
    audience: false,
    blank: false,
    tool: null,
    pointer: null,
    ink: {},
    draft: null,
    brush: { colour: 0, width: 1 },
    inkHistory: {},
  }));

export const PresentationContext = createContext<PresentationStore | null>(null);

/** The page's presentation store; throws outside a PresentationContext. */
export function usePresentationStore(): PresentationStore {
  const store = useContext(PresentationContext);
  if (store === null) throw new Error('No presentation: render inside a PresentationContext');
  return store;
}

/** A part of what goes on in front of the class. */
export function usePresentation<T>(select: (presentation: Presentation) => T): T {
  return useStore(usePresentationStore(), select);
}
