import { expect, type Locator, type Page } from '@playwright/test';

/** No page has more stops on the way to anything. */
const MOST_STOPS = 200;

/** A reader who has a keyboard and nothing else. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes on by Tab until what has the focus bears a name. */
  async reach(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < MOST_STOPS; i += 1) {
      const at = await this.name();
      if (typeof name === 'string' ? at === name : name.test(at)) return;
      passed.push(at);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`By Tab nothing named ${name} was reached, but ${[...new Set(passed)].join(' | ')}`);
  }

  async press(name: string | RegExp, key: string): Promise<void> {
    await this.reach(name);
    await this.page.keyboard.press(key);
  }

  /** Writes over what a field holds. */
  async type(name: string | RegExp, text: string): Promise<void> {
    await this.reach(name);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Answers a question somehow, in the way that it offers. */
  async answer(question: Locator): Promise<void> {
    await expect(question.locator('input, select, button').first()).toBeAttached();
    for (let i = 0; i < MOST_STOPS; i += 1) {
      const way = await question.evaluate((card) => {
        const at = document.activeElement;
        return at !== null && card.contains(at) ? (at.getAttribute('type') ?? at.localName) : 'elsewhere';
      });
      if (way === 'radio' || way === 'checkbox') return this.page.keyboard.press('Space');
      if (way === 'button') return this.page.keyboard.press('Enter');
      // The first letters choose in a list that is not open.
      if (way === 'select') return this.page.keyboard.type('Hun');
      await this.page.keyboard.press('Tab');
    }
    throw new Error('The question has no way to answer by keyboard');
  }

  /** The name of what has the focus, as a reader sees or hears it. */
  private async name(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return '';
      const fields = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];
      const field = fields.some((one) => at instanceof one) ? (at as HTMLInputElement) : null;
      const labels = [...(field?.labels ?? [])];
      const label = labels.map((one) => (one.querySelector('span') ?? one).textContent ?? '').join(' ');
      return (at.getAttribute('aria-label') ?? (label === '' ? at.textContent : label) ?? '')
        .replace(/\s+/g, ' ')
        .trim();
    });
  }
}
