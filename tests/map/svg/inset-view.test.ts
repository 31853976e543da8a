// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { expect, test, vi } from 'vitest';
import type { Geodata } from '../../../src/map/geodata';
import { sceneOf, unnamed } from '../../../src/map/scene';
import { InsetView } from '../../../src/map/svg/inset-view';
import { INITIAL_VIEW } from '../../../src/view/view-state';
import { CONTEXT, INDEX, REGIONS_AT } from '../geo-files';

const geodata: Geodata = {
  index: async () => INDEX,
  context: async () => CONTEXT,
  regions: async (level) => REGIONS_AT[level],
};

test('the inset hides its names with the map’s, those that the page came with at once, and brings them back', async () => {
  const frame = document.createElement('div');
  frame.innerHTML = '<svg><g class="layer-units"></g><g class="layer-names"><text>Macao</text></g></svg>';
  const look = { language: 'en', theme: 'light' } as const;
  const scene = sceneOf(INITIAL_VIEW, false);
  const inset = new InsetView(frame, geodata);
  const names = () => frame.querySelector('.layer-names');
  inset.paint(scene, look);
  inset.paint(unnamed(scene), look);
  expect(names()).toHaveAttribute('visibility', 'hidden');
  await vi.waitFor(() => expect(names()?.childElementCount).toBe(0));
  expect(frame.querySelectorAll('.layer-units a').length).toBeGreaterThan(0);
  expect(frame.querySelector('title')).toBeNull();
  inset.paint(scene, look);
  expect(frame).toHaveTextContent('Macao');
  expect(names()).not.toHaveAttribute('visibility', 'hidden');
});
