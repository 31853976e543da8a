import { type PaperSize, paperRoom } from '../../domain/paper';

/** Sizes of type that are tried, in points; below the last a page is no longer read with ease. */
const SIZES = [9.5, 9, 8.6, 8.2, 7.8, 7.4, 7];
/** Room kept free, in pixels: printers and screens round differently. */
const SPARE = 10;

/**
 * Gives a text the largest type in which it fits on one page; what fits in none has the smallest and runs on.
 *
 * @param element is measured as wide as the paper leaves room, whatever the screen
 */
export function fitToPage(element: HTMLElement, paper: PaperSize): void {
  const { width, height } = paperRoom(paper);
  element.classList.add('measured');
  element.style.width = `${width}px`;
  for (const size of SIZES) {
    element.style.setProperty('--guide-size', `${size}pt`);
    if (element.getBoundingClientRect().height <= height - SPARE) break;
  }
  element.style.width = '';
  element.classList.remove('measured');
}
