import { expect, type Locator, type Page } from '@playwright/test';
import { AtlasMap } from './map';
import { type Language, WORDS, type Words } from './words';

export type Query = Readonly<Record<string, string>>;

/** The atlas as a visitor knows it: what the page promises in landmarks, names and states, and nothing of how it is made. */
export class Atlas {
  readonly page: Page;
  readonly words: Words;
  readonly map: AtlasMap;
  readonly banner: Locator;
  readonly search: Locator;
  readonly searchResults: Locator;
  readonly strategies: Locator;
  readonly filterResult: Locator;
  readonly regions: Locator;
  readonly details: Locator;
  readonly heading: Locator;
  readonly status: Locator;
  readonly legend: Locator;
  readonly notices: Locator;

  constructor(page: Page, language: Language = 'en') {
    const words = WORDS[language];
    this.page = page;
    this.words = words;
    this.map = new AtlasMap(page, words.map);
    this.banner = page.getByRole('banner');
    this.search = page.getByRole('search').getByRole('combobox');
    this.searchResults = page.getByRole('search').getByRole('option');
    this.strategies = page.getByRole('group', { name: words.strategies, exact: true });
    this.filterResult = this.strategies.locator('.filter-result');
    this.regions = page.getByRole('listbox', { name: words.regions, exact: true });
    this.details = page.getByRole('complementary', { name: words.details, exact: true });
    this.heading = this.details.getByRole('heading', { level: 2 });
    this.status = page.getByRole('status');
    this.legend = page.getByRole('region', { name: words.legend });
    this.notices = page.getByRole('list', { name: words.notices }).getByRole('listitem');
  }

  /** The same page in the words of another language. */
  in(language: Language): Atlas {
    return new Atlas(this.page, language);
  }

  /** Opens an address of the atlas and waits until its map is ready. */
  async open(query: Query = {}): Promise<void> {
    await this.visit(query);
    await this.map.isReady();
  }

  /** Opens an address of the atlas, whatever becomes of its map. */
  async visit(query: Query = {}): Promise<void> {
    await this.page.goto(`?${new URLSearchParams(query)}`, { waitUntil: 'commit' });
  }

  /** Goes to another address without loading the page anew, as Forward does. */
  async turnTo(query: Query): Promise<void> {
    await this.page.evaluate(
      (search) => {
        history.pushState(null, '', search);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `?${new URLSearchParams(query)}`,
    );
  }

  /** All that the page fetches by itself is here, what a print needs last of all. */
  async isAtRest(): Promise<void> {
    await expect(this.page.locator('.print-sheet')).toHaveCount(2);
    await this.page.waitForLoadState('networkidle');
  }

  /** The whole atlas is kept in the browser, for use without a network. */
  async isKeptOffline(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 120_000 });
  }

  strategy(shortName: string): Locator {
    return this.strategies.getByRole('button', { name: shortName, exact: true });
  }

  async toggleStrategy(shortName: string): Promise<void> {
    await this.strategy(shortName).click();
  }

  exclusion(shortName: string): Locator {
    return this.strategies.getByRole('button', { name: this.words.exclude(shortName), exact: true });
  }

  async toggleExcluded(shortName: string): Promise<void> {
    await this.exclusion(shortName).click();
  }

  async countAny(): Promise<void> {
    await this.strategies.getByRole('radio', { name: this.words.any, exact: true }).check({ force: true });
  }

  async countAll(): Promise<void> {
    await this.strategies.getByRole('radio', { name: this.words.all, exact: true }).check({ force: true });
  }

  region(name: string | RegExp): Locator {
    return this.regions.getByRole('option', { name, exact: true });
  }

  /** The names of all listed regions, as a screen reader says them. */
  async listedRegions(): Promise<string[]> {
    return this.regions.getByRole('option').allTextContents();
  }

  async selectRegion(name: string): Promise<void> {
    await this.region(name).click();
  }

  async expectDetailsOf(name: string | RegExp): Promise<void> {
    await expect(this.heading).toHaveText(name);
  }

  /** A button of the banner by its name. */
  button(name: string): Locator {
    return this.banner.getByRole('button', { name, exact: true });
  }

  async chooseTheme(label: string): Promise<void> {
    await this.banner.getByRole('combobox', { name: this.words.theme }).selectOption({ label });
  }

  /** One parameter of the address, as a visitor would copy it; null when it is at its default. */
  parameter(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }

  async expectParameter(key: string, value: string | null): Promise<void> {
    await expect.poll(() => this.parameter(key), { message: `address key ${key}` }).toBe(value);
  }

  /** How far the page's content stands out beyond the window's right edge, in pixels. */
  async sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** How bright the page's ground is: 0 for black, 1 for white. */
  async brightness(): Promise<number> {
    return this.page.evaluate(() => {
      const [red = 0, green = 0, blue = 0] =
        getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g) ?? [];
      return (Number(red) + Number(green) + Number(blue)) / 3 / 255;
    });
  }
}
