import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { Atlas } from './atlas';
import { type Site, startSite } from './site';

interface Options {
  /** Errors that the browser itself logs about the faults that a test brings about; all others fail it. */
  expectedErrors: RegExp | null;
}

interface Fixtures {
  atlas: Atlas;
  /** The atlas in another browser profile, as a second visitor has it. */
  anotherVisitor: (options?: BrowserContextOptions) => Promise<Atlas>;
  /** Watches a browser profile: fails a test whose page throws, logs an error, or asks another origin for anything. */
  soundness: (context: BrowserContext) => void;
}

/** What the browser says about a file that it did not get. */
export const MISSING_FILE = /^Failed to load resource/;

export const test = base.extend<Fixtures & Options>({
  expectedErrors: [null, { option: true }],
  atlas: async ({ page }, provide) => provide(new Atlas(page)),
  anotherVisitor: async ({ browser, soundness }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      soundness(context);
      return new Atlas(await context.newPage());
    });
    for (const context of contexts) await context.close();
  },
  soundness: [
    async ({ context, baseURL, expectedErrors }, provide) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      const watch = (watched: BrowserContext) => {
        watched.on('request', (request) => {
          const url = new URL(request.url());
          if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`request to ${url.href}`);
        });
        watched.on('weberror', (error) => faults.push(`uncaught ${error.error().message}`));
        watched.on('console', (message) => {
          if (message.type() !== 'error' || expectedErrors?.test(message.text())) return;
          faults.push(`console: ${message.text()}`);
        });
      };
      watch(context);
      await provide(watch);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** A test whose atlas lies in a folder of a host of its own, which the test may change and switch off. */
export const onOwnSite = test.extend<{ site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  site: async ({}, provide) => {
    const site = await startSite('some/folder');
    await provide(site);
    await site.stop();
  },
  baseURL: async ({ site }, provide) => provide(site.address),
});

/** Requests that are held back until they are let go. */
interface Held {
  /** How many requests have been asked for so far. */
  readonly count: () => number;
  readonly letGo: () => void;
}

/** Holds back all requests for matching addresses. */
export async function hold(page: Page, address: RegExp): Promise<Held> {
  let count = 0;
  let letGo = () => {};
  const gate = new Promise<void>((open) => {
    letGo = open;
  });
  await page.route(address, async (route) => {
    count += 1;
    await gate;
    await route.continue();
  });
  return { count: () => count, letGo };
}

/** The files that a page asks for from now on, as paths on the server. */
export function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http')) asked.push(pathname);
  });
  return asked;
}

export { Atlas, expect };
