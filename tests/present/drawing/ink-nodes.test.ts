import { describe, expect, test } from 'vitest';
import type { Ink } from '../../../src/domain/ink';
import { toMarkup } from '../../../src/map/svg/nodes';
import { inkNodes, inkOver } from '../../../src/present/drawing/ink-nodes';
import { PALETTES } from '../../../src/theme/palette';
import { FRAME, pageMark } from './marks';

const onMap = (more: Partial<Ink> = {}): Ink => ({
  ...pageMark('pen', []),
  space: 'map',
  zoom: 4,
  points: [
    [105, 36],
    [110, 38],
  ],
  ...more,
});
const markup = (ink: readonly Ink[], theme: 'light' | 'dark' = 'light') =>
  inkNodes(ink, FRAME, theme).map(toMarkup).join('');

describe('marks as a picture', () => {
  test('are in the colours of its theme and need nothing of the page', () => {
    const { drawing, casing } = PALETTES.dark;
    const content = markup([onMap({ colour: 2 })], 'dark');
    expect(content).toContain(`stroke="${drawing[2]}"`);
    expect(content).toContain(`stroke="${casing}"`);
    expect(content).not.toMatch(/var\(|class=|currentColor/);
    expect(markup([onMap({ colour: 2 })])).toContain(`stroke="${PALETTES.light.drawing[2]}"`);
  });

  test('text is text, never markup', () => {
    const content = markup([onMap({ tool: 'text', size: 30, words: '<b>Harbin</b> & 哈尔滨' })]);
    expect(content).toContain('&lt;b&gt;Harbin&lt;/b&gt; &amp; 哈尔滨');
    expect(content).not.toContain('<b>');
  });

  test('a highlighter lets through what it lies on, a pen by pressure is an area', () => {
    expect(markup([onMap({ tool: 'highlighter' })])).toContain('opacity="0.3"');
    expect(markup([onMap({ pressure: [0.2, 0.8] })])).toContain('paint-order="stroke"');
  });

  test('over a map alone only those of the map are drawn, where the map has them', () => {
    const over = inkOver([onMap(), pageMark('pen', [[10, 10]])], 'light');
    const nodes = over({ zoom: 5, lat: 36, lng: 105 }, { width: 400, height: 300 });
    expect(nodes.map(({ attributes }) => attributes.transform)).toEqual(['translate(200 150) scale(2)']);
  });

  test('what can’t be drawn is left out', () => {
    expect(markup([onMap({ points: [] }), onMap({ tool: 'text', words: '' })])).toBe('');
    expect(inkNodes([onMap()], { ...FRAME, camera: null }, 'light')).toEqual([]);
  });
});
