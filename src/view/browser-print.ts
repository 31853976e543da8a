import type { PaperSize } from '../domain/paper';
import type { Stores } from './hooks';
import { openPanel } from './transitions';

/** Countries whose printers hold Letter. */
const LETTER = /-(US|CA|MX|PH|CL|CO|CR|GT|PA|PR|SV|VE)\b/;

/** The paper that is usual where a reader's browser is at home. */
export function usualPaper(languages: readonly string[]): PaperSize {
  return LETTER.test(languages[0] ?? '') ? 'letter' : 'a4';
}

/** The longest that a print waits for what it needs, in milliseconds: then it begins without. */
const PATIENCE = 8000;

let prepare: () => Promise<void> = async () => undefined;

/** Has prints that the page itself begins wait until something is ready. */
export function printsAfter(ready: () => Promise<void>): void {
  prepare = ready;
}

/** Prints the page, as soon as it is ready for that. */
export async function printPage(): Promise<void> {
  await Promise.race([prepare(), new Promise((done) => window.setTimeout(done, PATIENCE))]);
  window.print();
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** Prints the view: from the panel for sharing what lies beneath it, which is what is shared. */
export async function printView({ view, ephemeral }: Pick<Stores, 'view' | 'ephemeral'>): Promise<void> {
  const { panel } = view.getState().view;
  if (panel !== 'share') return printPage();
  view.motion(openPanel(ephemeral.getState().panelBefore));
  window.addEventListener('afterprint', () => view.motion(openPanel('share')), { once: true });
  // The panel beneath has been on show before: it is back with the next frame.
  await nextFrame();
  await nextFrame();
  await printPage();
}
