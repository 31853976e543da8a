import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { openData } from './scripts/data/plugin';
import { offline } from './scripts/offline/plugin';
import { prerender } from './scripts/prerender/plugin';
import { searchIndex } from './scripts/search/plugin';

const root = import.meta.dirname;

export default defineConfig({
  base: './',
  plugins: [react(), prerender(root), openData(root), searchIndex(root), offline(root)],
  build: { target: 'es2022', assetsInlineLimit: 0, sourcemap: false },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
