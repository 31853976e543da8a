/** Sizes of paper that a handout can be set for. */
export const PAPER_SIZES = ['a4', 'letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** How something is printed: on which paper, whether in greys and patterns instead of colours, and with drawings or not. */
export interface Paper {
  readonly size: PaperSize;
  readonly grey: boolean;
  /** What is drawn on a map goes with it. */
  readonly drawings: boolean;
}

/** Width and height in millimetres (ISO 216; ANSI/ASME Y14.1). */
export const PAPER_MM: Readonly<Record<PaperSize, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** Room left blank on each side of a page, in millimetres: what common printers can't reach, and a hand to hold. */
export const PAPER_MARGIN_MM = 14;

/** Room for text and maps on a page in CSS pixels, of which there are 96 to the inch of 25.4 mm. */
export function paperRoom(size: PaperSize): { readonly width: number; readonly height: number } {
  const [width, height] = PAPER_MM[size].map((mm) => ((mm - 2 * PAPER_MARGIN_MM) * 96) / 25.4);
  return { width: width ?? 0, height: height ?? 0 };
}
