import type { MacroRegionId } from '../../domain/strategy';

/** What a colour stands for: a macro-region, one of four things side by side, what others are held against, or the chosen one. */
export type ChartTone = MacroRegionId | 'mark-1' | 'mark-2' | 'mark-3' | 'mark-4' | 'reference' | 'accent' | 'plain';

/** Sizes of type and lines, in pixels; larger in the projector's theme. */
export interface ChartScale {
  readonly text: number;
  readonly stroke: number;
}

/** The room that a chart has. Its height follows from it. */
export interface ChartSize {
  readonly width: number;
  readonly scale: ChartScale;
}

/** A rectangle in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Dashes by place in a series, so that lines can be told apart without their colours. */
export const DASHES: readonly (string | undefined)[] = [undefined, '7 3', '2 3', '9 3 2 3', '9 3 2 3 2 3'];

/** A bold text is wider than a regular one by about so much. */
export const BOLD = 1.08;

/** A coordinate as SVG writes it, to a tenth of a pixel. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);
