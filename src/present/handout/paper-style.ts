import type { Paper } from '../../domain/paper';
import { paperCss } from '../../theme/paper-tokens';

const ID = 'paper-style';

/** Gives the document's pages a size, and what is printed the colours of paper. */
export function dressPages(paper: Paper): void {
  let style = document.getElementById(ID);
  if (style === null) {
    style = document.createElement('style');
    style.id = ID;
    document.head.append(style);
  }
  const css = paperCss(paper);
  if (style.textContent !== css) style.textContent = css;
}

/**
 * What is printed: a view with its panel, its map alone, the reading view, a handout that is open over the page,
 * or while nothing is ready yet a sentence that says so.
 */
export type PrintKind = 'view' | 'map' | 'reading' | 'handout' | 'wait';

/**
 * Tells the style sheets what is printed; null: nothing is.
 *
 * @param stepOnly of a view with a lesson's step and nothing chosen beside it
 */
export function markPrint(kind: PrintKind | null, stepOnly = false): void {
  const { dataset } = document.documentElement;
  if (kind === null) delete dataset.print;
  else dataset.print = kind;
  if (stepOnly) dataset.printPart = 'step';
  else delete dataset.printPart;
}
