import { describe, expect, test } from 'vitest';
import figures from '../../../src/content/data/figures.json';
import type { Figures } from '../../../src/content/library';
import { legendText } from '../../../src/present/handout/legend-rows';
import { parseAddress } from '../../../src/view/address/codec';
import { lensValues } from '../../../src/view/lens';

const FIGURES = figures as unknown as Figures;

function legendOf(query: string, grey = false) {
  const { view } = parseAddress(query);
  const values = lensValues({ view, figures: FIGURES, column: undefined });
  return legendText(view, values, 'en', grey, 30);
}

describe('the legend on paper', () => {
  test('explains memberships, the overlap and the outlines', () => {
    const { title, rows, notes } = legendOf('');
    expect(title).toBe('Strategy membership');
    expect(rows.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Western', 'Western and Northeast', 'Greater Bay Area']),
    );
    expect(notes).toEqual(['Shared outlines alternate in color.']);
    expect(legendOf('', true).notes).toEqual(['Along shared borders the outlines take turns.']);
  });

  test('gives ranges, unit, year and vintage of figures, and how many regions have none', () => {
    const { title, rows, notes } = legendOf('?lens=gdp-per-person&year=2023');
    expect(title).toBe('GDP per person, 2023');
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)).toEqual({ sign: { kind: 'area', fill: 'no-data' }, text: 'No data: 3 regions' });
    expect(notes[0]).toBe('Unit: yuan');
    expect(notes[1]).toMatch(/after the 2023 census/);
    expect(legendOf('?lens=gdp&year=1995').notes[1]).toMatch(/before the 2023 census/);
  });

  test('shows circles as large as the map’s', () => {
    const { rows } = legendOf('?lens=gdp&classes=symbols');
    const circles = rows.flatMap(({ sign, text }) =>
      sign.kind === 'circle' ? { radius: sign.radius, value: Number(text.replaceAll(',', '')) } : [],
    );
    expect(circles).toHaveLength(3);
    const [largest, ...others] = circles.filter(({ value }) => value > 0);
    expect(largest?.radius).toBeLessThanOrEqual(30);
    expect(largest?.radius).toBeGreaterThan(15);
    // Areas are as values are.
    expect(others).toHaveLength(2);
    for (const { radius, value } of others)
      expect(((largest?.radius ?? 0) / radius) ** 2).toBeCloseTo((largest?.value ?? 0) / value, 6);
  });
});
