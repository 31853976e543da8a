import { defineConfig } from '@playwright/test';
import shared from '../e2e/playwright.config';

/** Every lesson as a room sees it, and every file where there is no network: too long for each change. */
export default defineConfig(shared, {
  testMatch: 'room/**/*.spec.ts',
  outputDir: '../../test-results/room',
  globalTimeout: 3_600_000,
  timeout: 600_000,
  use: { viewport: { width: 1024, height: 768 } },
});
