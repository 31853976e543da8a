import { PAPER_MARGIN_MM, PAPER_MM, type Paper } from '../domain/paper';
import { GREYS } from './greys';
import { PALETTES } from './palette';
import { declarations, type Scale } from './tokens';

/** Type for a page held in the hand: 10 points, 9 for what is beside the point. Nothing on paper is pressed. */
const SCALE: Scale = { text: 13.3, small: 12, title: 22, target: 0, hairline: 0.75, stroke: 1.5 };

/**
 * The design tokens of paper and the rule for its pages: light colours or greys whatever theme is on the screen, the size
 * of the sheet, and numbers on its pages.
 */
export function paperCss({ size, grey }: Pick<Paper, 'size' | 'grey'>): string {
  const [width, height] = PAPER_MM[size];
  const numbers = '@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}';
  return [
    `@page{size:${width}mm ${height}mm;margin:${PAPER_MARGIN_MM}mm;${numbers}}`,
    // Stronger than the tokens of any chosen theme.
    `@media print{:root:root[data-print]{${declarations(grey ? GREYS : PALETTES.light, SCALE)}}}`,
  ].join('\n');
}
