import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { BUILD } from './site';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.ATLAS_E2E_PORT ?? 4179);

// Playwright reads this file once per worker: the variable hands the first answer on to the others.
process.env.ATLAS_CHROMIUM = execFileSync(process.execPath, ['scripts/dev/browser.mjs'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
}).trim();

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: '../../test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  globalTimeout: 900_000,
  timeout: 90_000,
  // Software WebGL on a busy machine needs seconds for what a visitor's machine does at once.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    // A service worker would answer before the faults that tests bring about; the tests of offline use allow it.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.ATLAS_CHROMIUM,
      // Without these three Chromium keeps calling home, which a closed network answers slowly.
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: `node scripts/dev/serve.mjs ${JSON.stringify(BUILD)} --strict-port --port=${port}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
