import type { Plugin } from 'vite';
import { tokensCss } from '../../src/theme/tokens';
import { staticPage } from './page';

/** Draws the page's first state, design tokens included, into index.html. */
export function prerender(root: string): Plugin {
  return {
    name: 'atlas-prerender',
    transformIndexHtml: (html) =>
      html
        .replace('<!--tokens-->', () => `<style>${tokensCss()}</style>`)
        .replace('<!--page-->', () => staticPage(root)),
  };
}
