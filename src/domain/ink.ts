/** What a mark is drawn with. */
export type InkTool = 'pen' | 'highlighter' | 'arrow' | 'text';

/**
 * A point of a mark. Over the map (`space: 'map'`): longitude and latitude in degrees, so that it moves and grows with
 * the map; elsewhere (`space: 'page'`): shares of the window's width and height, 0 to 1.
 */
export type InkPoint = readonly [x: number, y: number];

/** One mark that somebody has drawn. */
export interface Ink {
  readonly tool: InkTool;
  readonly space: 'map' | 'page';
  /** A colour's place in the drawing colours of the theme, from 0. */
  readonly colour: number;
  /** Width of the line, or height of the letters, in pixels at `zoom` (map) or of a window 1000 pixels wide (page). */
  readonly size: number;
  /** The map's zoom when it was drawn; null on the page. */
  readonly zoom: number | null;
  /** A line's points; an arrow's start and tip; a text's lower left corner. */
  readonly points: readonly InkPoint[];
  /** Pressure at each point, 0 to 1; empty where the pointer tells none. */
  readonly pressure: readonly number[];
  /** The words of a text; empty for other tools. */
  readonly words: string;
}
