import { defineConfig } from '@playwright/test';
import shared from '../e2e/playwright.config';

/** What every lesson looks like in a room: too long for each change, so apart from the end-to-end tests. */
export default defineConfig(shared, {
  testMatch: 'room/**/*.spec.ts',
  outputDir: '../../test-results/room',
  globalTimeout: 3_600_000,
  timeout: 600_000,
  use: { viewport: { width: 1024, height: 768 } },
});
