import { expect, test } from 'vitest';
import { table } from '../../scripts/bench/table';

const lines = (text: string) => text.split('\n').map((line) => line.trim().split(/ {2,}/));

test('the table gives medians with least and most, and the ratio where both renderers have a figure', () => {
  const rows = [
    { name: 'atlas:select', renderer: 'svg', times: [30, 10] },
    { name: 'atlas:select', renderer: 'svg', times: [20] },
    { name: 'atlas:select', renderer: 'gl', times: [40, 60] },
    { name: 'atlas:gl-frame', renderer: 'gl', times: [700] },
  ];
  expect(lines(table(rows)).slice(1)).toEqual([
    ['atlas:select', '20 (10-30)', '50 (40-60)', '2.50'],
    ['atlas:gl-frame', '-', '700 (700-700)', '-'],
  ]);
});
