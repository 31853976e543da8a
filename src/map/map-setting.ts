import type { Look } from './renderer';

/** The elements of the page's map. */
export interface MapElements {
  /** Takes gestures and holds the map's layers. */
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly inset: HTMLElement;
}

/** What differs from page to page. */
export interface MapSettings {
  readonly look: () => Look;
  /** Sizes in CSS pixels: the labels' type, and what can be pressed. */
  readonly sizes: () => { readonly label: number; readonly target: number };
  readonly reducedMotion: () => boolean;
}
