import './print-wait.css';
import { CONTROLS } from '../i18n/messages/controls';
import { PRINT_WAIT } from '../i18n/messages/print-wait';
import { addressOf } from '../view/browser';
import type { Stores } from '../view/hooks';

/** Whether a handout lies over the page: it is a print of its own. */
export const isHandoutOpen = (): boolean => document.documentElement.dataset.print === 'handout';

/** In the place of a page that is not ready to be printed: its title, a sentence that says so, and its address. */
export function showPrintWait({ view: store, browserLanguage }: Pick<Stores, 'view' | 'browserLanguage'>): void {
  const { view } = store.getState();
  const language = view.lang ?? browserLanguage;
  const text = PRINT_WAIT[language];
  const part = (tag: 'h1' | 'p', words: string) => {
    const element = document.createElement(tag);
    element.textContent = words;
    return element;
  };
  const sheet = document.createElement('div');
  sheet.className = 'print-wait';
  sheet.append(
    part('h1', CONTROLS[language].title),
    part('p', text.wait),
    part('p', text.again),
    part('p', `${text.address}: ${addressOf({ ...view, lang: language })}`),
  );
  hidePrintWait();
  document.body.prepend(sheet);
  document.documentElement.dataset.print = 'wait';
}

/** The page itself again. */
export function hidePrintWait(): void {
  document.querySelector('.print-wait')?.remove();
  if (document.documentElement.dataset.print === 'wait') delete document.documentElement.dataset.print;
}
