import { test as base, expect, type Locator, type Page } from '@playwright/test';

type Query = Readonly<Record<string, string>>;

/** The atlas as a visitor knows it: what the page promises in landmarks, names and states, and nothing of how it is made. */
class Atlas {
  readonly page: Page;
  readonly strategies: Locator;
  readonly map: Locator;
  readonly regions: Locator;
  readonly details: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.strategies = page.getByRole('group', { name: 'Strategies' });
    this.map = page.getByRole('region', { name: 'Map', exact: true });
    this.regions = page.getByRole('listbox', { name: 'Regions' });
    this.details = page.getByRole('complementary', { name: 'Details' });
    this.status = page.getByRole('status');
  }

  /** Opens an address of the atlas and waits until its map is ready. */
  async open(query: Query = {}): Promise<void> {
    await this.page.goto(`?${new URLSearchParams(query)}`);
    await expect(this.map).toHaveAttribute('data-state', 'ready');
  }

  strategy(shortName: string): Locator {
    return this.strategies.getByRole('button', { name: shortName, exact: true });
  }

  async toggleStrategy(shortName: string): Promise<void> {
    await this.strategy(shortName).click();
  }

  region(name: string): Locator {
    return this.regions.getByRole('option', { name, exact: true });
  }

  async selectRegion(name: string): Promise<void> {
    await this.region(name).click();
  }

  async expectDetailsOf(name: string | RegExp): Promise<void> {
    await expect(this.details.getByRole('heading', { level: 2 })).toHaveText(name);
  }

  /** One parameter of the address, as a visitor would copy it; null when it is at its default. */
  parameter(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }
}

interface Fixtures {
  atlas: Atlas;
  /** Fails a test whose page throws, logs an error, or asks another origin for anything. */
  soundness: undefined;
}

export const test = base.extend<Fixtures>({
  atlas: async ({ page }, provide) => provide(new Atlas(page)),
  soundness: [
    async ({ context, baseURL }, provide) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`request to ${url.href}`);
      });
      context.on('weberror', (error) => faults.push(`uncaught ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      await provide(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
