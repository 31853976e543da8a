import type { Page } from '@playwright/test';

/** A text on the screen that is smaller than it should be. */
export interface SmallText {
  readonly text: string;
  /** Height of its letters on the screen (font size), in pixels. */
  readonly size: number;
  /** Where it is, for whoever looks for it. */
  readonly where: string;
}

/**
 * Every text on the screen, or also beyond its edges, whose letters are smaller than a size. Measured is each element that has text of its own or
 * is a field, in SVG by its size on the screen; what only screen readers get is left out.
 *
 * @param least font size in pixels
 * @param reach `page`: also what one has to scroll to
 */
export async function textsBelow(
  page: Page,
  least: number,
  reach: 'screen' | 'page' = 'screen',
): Promise<readonly SmallText[]> {
  return page.evaluate(
    ([limit, everywhere]) => {
      const ownText = (element: Element) => {
        if (element instanceof HTMLInputElement)
          return /^(checkbox|radio|range|color|file|hidden)$/.test(element.type)
            ? ''
            : element.value || element.placeholder;
        if (element instanceof HTMLTextAreaElement) return element.value || element.placeholder;
        if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
        if (element instanceof HTMLOptionElement) return '';
        const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        return texts.map((node) => node.nodeValue ?? '').join(' ');
      };
      const isSeen = (element: Element) => {
        const { width, height, right, bottom, left, top } = element.getBoundingClientRect();
        const onScreen = everywhere || (right > 0 && bottom > 0 && left < innerWidth && top < innerHeight);
        return (
          width > 1 &&
          height > 1 &&
          onScreen &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
        );
      };
      const sizeOf = (element: Element) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
        return matrix === null ? size : size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
      };
      const found = [];
      for (const element of document.body.querySelectorAll('*:not(script, style, title, desc)')) {
        const text = ownText(element).replace(/\s+/g, ' ').trim();
        if (text === '' || !isSeen(element)) continue;
        const size = sizeOf(element);
        if (size >= limit - 0.01) continue;
        const parents = [element.parentElement?.parentElement, element.parentElement, element];
        const where = parents.map((one) => [one?.localName, ...(one?.classList ?? [])].join('.')).join(' > ');
        found.push({ text: text.slice(0, 60), size: Math.round(size * 100) / 100, where });
      }
      return found;
    },
    [least, reach === 'page'] as const,
  );
}
