import { usualPaper } from '../view/browser-print';
import type { Stores } from '../view/hooks';

/** So long the first view has the line to itself, in milliseconds. */
const REST = 2500;

/** Gets ready for a print while the page is at rest: the moment in which one begins waits for nothing. */
export function preparePrinting(stores: Stores): void {
  const { ephemeral } = stores;
  ephemeral.setState({ paper: { ...ephemeral.getState().paper, size: usualPaper(navigator.languages) } });
  window.setTimeout(() => {
    import('./printing').then(
      ({ watchPrinting }) => watchPrinting(stores),
      // Without it the browser prints the page as it stands.
      () => undefined,
    );
  }, REST);
}
