import type { PresentationStore } from '../present/presentation-store';
import { printPage, printsAfter, usualPaper } from '../view/browser-print';
import type { Stores } from '../view/hooks';
import { hidePrintWait, isHandoutOpen, showPrintWait } from './print-wait';

/** So long the first view has the line to itself, in milliseconds, unless somebody prints before. */
const REST = 2500;

/** The keys that print: Ctrl+P, on a Mac ⌘P. */
const printsByKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/**
 * Gets ready for a print while the page is at rest: the moment in which one begins waits for nothing. Who prints before
 * that by keys or by a button has the print as soon as it is ready; who prints by the browser's menu, which can't be held
 * up, has a page that says so.
 *
 * @returns takes what goes on in front of a class, once the page has it
 */
export function preparePrinting(stores: Stores): (presentation: PresentationStore) => void {
  const { ephemeral } = stores;
  ephemeral.setState({ paper: { ...ephemeral.getState().paper, size: usualPaper(navigator.languages) } });
  let start: (presentation: PresentationStore) => void = () => undefined;
  const started = new Promise<PresentationStore>((resolve) => {
    start = resolve;
  });
  let pending: Promise<void> | null = null;
  let watched = false;

  const load = async () => {
    const presentation = await started;
    const { watchPrinting } = await import('./printing');
    const { ready } = watchPrinting(stores, presentation);
    watched = true;
    hidePrintWait();
    await ready;
    document.removeEventListener('keydown', onKey, true);
  };
  const prepare = () => {
    pending ??= load().catch(() => {
      // The next print tries again.
      pending = null;
    });
    return pending;
  };
  const onKey = (event: KeyboardEvent) => {
    if (!printsByKey(event)) return;
    event.preventDefault();
    if (!event.repeat) void printPage();
  };
  printsAfter(prepare);
  document.addEventListener('keydown', onKey, true);
  window.addEventListener('beforeprint', () => {
    if (watched || isHandoutOpen()) return;
    showPrintWait(stores);
    void prepare();
  });
  window.addEventListener('afterprint', () => hidePrintWait());
  window.setTimeout(() => void prepare(), REST);
  return start;
}
