import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framedPicture } from '../../src/charts/export/framed-picture';
import { csvOf, htmlOf, tsvOf } from '../../src/charts/export/table-text';
import type { TableData } from '../../src/charts/table-data';
import { parseTable } from '../data/rfc4180';

const TABLE: TableData = {
  title: 'GDP per person, 2024',
  columns: [
    { id: 'region', label: 'Region', numeric: false },
    { id: 'value', label: 'Value, yuan', numeric: true },
  ],
  rows: [
    ['Liaoning', 78_317],
    ['香港', null],
    ['=1+1', -5],
  ],
  notes: [
    ['Unit', 'yuan'],
    ['Source', 'NBS,\nresidents'],
  ],
};

/** The table part of a file, without the lines above it. */
const body = (csv: string) =>
  csv
    .split('\r\n')
    .filter((line) => !/^"?#/.test(line.replace('\uFEFF', '')))
    .join('\r\n');

describe('CSV', () => {
  const csv = csvOf(TABLE);

  test('begins with a byte order mark and the lines about it', () => {
    expect(
      csv.startsWith(
        '\uFEFF# title: GDP per person, 2024\r\n'.replace(
          '# title: GDP per person, 2024',
          '"# title: GDP per person, 2024"',
        ),
      ),
    ).toBe(true);
    expect(csv).toContain('# Unit: yuan\r\n');
    expect(csv).toContain('"# Source: NBS, residents"\r\n');
  });

  test('missing figures are empty, numbers are numbers, and text that begins like a formula is none', () => {
    expect(parseTable(body(csv))).toEqual([
      { Region: 'Liaoning', 'Value, yuan': '78317' },
      { Region: '香港', 'Value, yuan': '' },
      { Region: "'=1+1", 'Value, yuan': '-5' },
    ]);
  });

  test('any text comes back as it was, but for the sign that keeps formulas from running', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const table = { ...TABLE, notes: [], rows: cells.map((cell, i) => [`row ${i}`, cell] as const) };
        const rows = parseTable(body(csvOf({ ...table, title: 'x' })));
        const back = rows.map((row) => row['Value, yuan']);
        expect(back).toEqual(cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      }),
    );
  });
});

test('for the clipboard: tabs, and markup in which nothing of the table is markup', () => {
  expect(tsvOf(TABLE).split('\n')).toEqual(['Region\tValue, yuan', 'Liaoning\t78317', '香港\t', "'=1+1\t-5"]);
  const html = htmlOf({ ...TABLE, rows: [['<img src=x onerror=alert(1)>', 1]] });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});

describe('a picture', () => {
  const picture = framedPicture({
    content: '<path d="M0 0"/>',
    width: 300,
    height: 100,
    title: 'Theil T & others <since 2000>',
    subtitle: 'Unit: 亿元',
    lines: ['In 2024 it fell.', 'Source: NBS', `View: https://atlas.example/?${'region=liaoning&'.repeat(20)}`],
    legend: [{ fill: '#123456', label: 'below 5' }],
    ink: '#000000',
    paper: '#ffffff',
  });

  test('holds title, unit, legend, what it shows, source and address, and refers to nothing outside', () => {
    for (const text of [
      'Theil T &amp; others &lt;since 2000&gt;',
      'Unit: 亿元',
      'below 5',
      'In 2024 it fell.',
      'Source: NBS',
      'https://atlas.example/',
    ])
      expect(picture).toContain(text);
    expect(picture).not.toMatch(/var\(|href=|<script/);
    expect(picture.startsWith('<?xml')).toBe(true);
  });

  test('breaks a long address so that no line is wider than the picture', () => {
    const lines = [...picture.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
      text.replaceAll('&amp;', '&'),
    );
    for (const line of lines) expect(line.length * 12 * 0.56).toBeLessThan(420);
    expect(lines.join('')).toContain('region=liaoning&region=liaoning');
  });
});
