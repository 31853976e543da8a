import { type PaperSize, paperRoom } from '../../domain/paper';

/** Sizes of type that are tried, in tenths of a point; below the least a page is no longer read with ease. */
const LARGEST = 95;
const LEAST = 70;
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
  for (let tenths = LARGEST; tenths >= LEAST; tenths--) {
    element.style.setProperty('--guide-size', `${tenths / 10}pt`);
    if (element.getBoundingClientRect().height <= height - SPARE) break;
  }
  element.style.width = '';
  element.classList.remove('measured');
}
