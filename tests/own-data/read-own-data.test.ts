import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesAt } from '../../src/own-data/dataset';
import { MOST_BYTES, MOST_ROWS } from '../../src/own-data/limits';
import { readOwnData } from '../../src/own-data/read-own-data';
import { NO_DECISIONS, type ReadResult } from '../../src/own-data/report';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'table.csv', decisions = NO_DECISIONS) => readOwnData(utf8(text), name, decisions);

function made(result: ReadResult) {
  if (!result.ok) throw new Error(`Refused: ${result.refusal}`);
  return result;
}

/** The figures of a column in a year, by adcode. */
const figures = (result: ReadResult, year: number | null = null, column = 0) => {
  const found = made(result).dataset.columns[column];
  return found === undefined ? {} : Object.fromEntries(valuesAt(found, year));
};

const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const codes = [...(mark ? '\uFEFF' : ''), ...text].map((character) => character.charCodeAt(0));
  return new Uint8Array(codes.flatMap((code) => (bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8])));
};

describe('encodings', () => {
  const text = '地区,值\n辽宁,1\n吉林省,2\n';
  // 地区,值 辽宁,1 吉林省,2 in GB18030
  const gb = new Uint8Array([
    0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xd6, 0xb5, 0x0a, 0xc1, 0xc9, 0xc4, 0xfe, 0x2c, 0x31, 0x0a, 0xbc, 0xaa, 0xc1, 0xd6,
    0xca, 0xa1, 0x2c, 0x32, 0x0a,
  ]);
  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 little-endian', utf16(text, false, true), 'utf-16le'],
    ['UTF-16 big-endian', utf16(text, true, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16('region,value\nLiaoning,1\nJilin,2\n', false, false), 'utf-16le'],
    ['GB18030', gb, 'gb18030'],
  ])('%s', (_, bytes, encoding) => {
    const result = made(readOwnData(bytes, 'a.csv'));
    expect(result.report.encoding).toBe(encoding);
    expect(figures(result)).toEqual({ '210000': 1, '220000': 2 });
  });
});

describe('names', () => {
  test.each([
    ['210000', '210000'],
    ['21', '210000'],
    ['210000000000', '210000'],
    ['Liaoning', '210000'],
    ['liaoning province', '210000'],
    ['LIAO NING', '210000'],
    ['辽宁', '210000'],
    ['辽宁省', '210000'],
    ['内蒙古', '150000'],
    ['内蒙古自治区', '150000'],
    ['neimenggu', '150000'],
    ['Inner Mongolia Autonomous Region', '150000'],
    ['新疆维吾尔自治区', '650000'],
    ['Shaanxi', '610000'],
    ['Shanxi', '140000'],
    ['香港特别行政区', '810000'],
    ['Beijing', '110000'],
    ['西藏', '540000'],
  ])('%s is %s', (label, adcode) => {
    expect(made(read(`region,value\n${label},7\n黑龙江省,1\n`)).dataset.columns[0]?.values.has(adcode)).toBe(true);
  });

  test('a name of two regions is taken for the one at the level of the other rows, and that is said', () => {
    const provinces = made(read('地区,值\n辽宁,1\n吉林,2\n黑龙江,3\n'));
    expect(figures(provinces)).toEqual({ '210000': 1, '220000': 2, '230000': 3 });
    expect(provinces.report.ambiguous).toEqual([
      { label: '吉林', candidates: ['220000', '220200'], chosen: '220000', by: 'level' },
    ]);
    const cities = made(read('城市,值\n沈阳,1\n大连,2\n吉林,3\n'));
    expect(figures(cities)).toEqual({ '210100': 1, '210200': 2, '220200': 3 });
  });

  test('a name that stays open is asked for, left out until then, and follows the reader', () => {
    const text = 'city,value\nShenyang,1\nDalian,2\nSuzhou,3\n';
    const open = made(read(text));
    const [ambiguity] = open.report.ambiguous;
    expect(ambiguity).toMatchObject({ label: 'Suzhou', chosen: null, by: null });
    expect(ambiguity?.candidates.length).toBeGreaterThan(1);
    expect(figures(open)).toEqual({ '210100': 1, '210200': 2 });
    const decided = read(text, 't', { ...NO_DECISIONS, regions: new Map([['Suzhou', '320500']]) });
    expect(figures(decided)).toEqual({ '210100': 1, '210200': 2, '320500': 3 });
  });

  test('an unknown name is told with suggestions, and one that is taken counts', () => {
    const text = 'region,value\nLiaoning,1\nHeilongjang,2\nAtlantis,3\n';
    const { report } = made(read(text));
    expect(report.unknown.first.map(({ label }) => label)).toEqual(['Heilongjang', 'Atlantis']);
    expect(report.unknown.first[0]?.suggestions[0]).toBe('230000');
    expect(report.unknown.first[1]?.suggestions).toEqual([]);
    const taken = read(text, 't', { ...NO_DECISIONS, regions: new Map([['Heilongjang', '230000']]) });
    expect(figures(taken)).toEqual({ '210000': 1, '230000': 2 });
  });

  test('sums of the country and regions of another level are left out and named', () => {
    const { report } = made(read('地区,值\n全国,100\n辽宁,1\n黑龙江,2\n内蒙古,4\n大连市,3\n合计,9\n'));
    expect(report.totals.first).toEqual(['全国', '合计']);
    expect(report.otherLevel.first).toEqual(['大连市']);
  });
});

describe('figures', () => {
  test('thousands separators, full-width digits, percent signs, blanks and missing values', () => {
    const text = 'region,a\nLiaoning,"1,234.5"\nJilin,１２３４\nHeilongjiang,－5\nHebei,—\nShanxi,n/a\nHenan, 1 000 \n';
    expect(figures(read(text))).toEqual({ '210000': 1234.5, '220000': 1234, '230000': -5, '410000': 1000 });
    const percent = made(read('region,a\nLiaoning,12.5%\nJilin,7％\n'));
    expect(percent.dataset.columns[0]?.unit).toBe('percent');
    expect(figures(percent)).toEqual({ '210000': 12.5, '220000': 7 });
  });

  test.each([
    ['a formula', '=HYPERLINK("http://x")'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['words', 'many'],
    ['a unit', '12亿元'],
    ['commas at the wrong places', '"1,2,3"'],
    ['too large a number', '1e999'],
  ])('%s is no figure: the cell is told by its line and nothing else suffers', (_, cell) => {
    const quoted = cell.startsWith('"') ? cell : `"${cell.replaceAll('"', '""')}"`;
    const result = made(read(`region,value\nLiaoning,1\nJilin,${quoted}\nHebei,2\n`));
    expect(figures(result)).toEqual({ '210000': 1, '130000': 2 });
    expect(result.report.badCells.count).toBe(1);
    expect(result.report.badCells.first[0]).toMatchObject({ row: 3, column: 'value' });
  });

  test('a region given twice: equal figures are one, different ones are told and the reader chooses', () => {
    const text = 'region,value\nLiaoning,1\n辽宁省,1\nJilin,2\n吉林省,3\n';
    const result = made(read(text));
    expect(result.report.duplicates.first).toEqual([{ label: '吉林省', year: null, values: [2, 3] }]);
    expect(figures(result)['220000']).toBe(2);
    expect(figures(read(text, 't', { ...NO_DECISIONS, duplicates: 'last' }))['220000']).toBe(3);
  });
});

describe('shapes', () => {
  test('years in a column', () => {
    const result = made(read('地区;年份;人口\n辽宁;2019;1\n辽宁;2020年;2\n吉林;2020;3\n'));
    expect(result.dataset.columns[0]?.years).toEqual([2019, 2020]);
    expect(figures(result, 2020)).toEqual({ '210000': 2, '220000': 3 });
    expect(figures(result, 2019)).toEqual({ '210000': 1 });
  });

  test('years in the headings, several columns, text beside them, and a title above', () => {
    const text =
      '各省数据,,,,\nregion\tGDP 2019\tGDP 2020\t人口（2020）\tremark\nLiaoning\t1\t2\t9\tgood\nJilin\t3\t4\t8\tbetter\n'.replace(
        '各省数据,,,,',
        '# 各省数据',
      );
    const result = made(read(text));
    expect(result.dataset.columns.map(({ label, years }) => [label, years])).toEqual([
      ['GDP', [2019, 2020]],
      ['人口', [2020]],
    ]);
    expect(result.report.skipped.first).toEqual(['remark']);
    expect(figures(result, 2020)).toEqual({ '210000': 2, '220000': 4 });
  });

  test('Chinese commas part cells where nothing else does, and stay inside quotes', () => {
    const result = made(read('地区，2022年，2023年\n北京，"1,5"，3\n辽宁，2，4\n'));
    expect(figures(result, 2023)).toEqual({ '110000': 3, '210000': 4 });
  });

  test('a real table from a yearbook: title, full-width digits, blanks in names, a sum, a dash', () => {
    const text =
      '﻿表1 各地区居民人均可支配收入（元）,,\r\n地　区,2022年,2023年\r\n全　国,"36,883","39,218"\r\n北　京,"77,415","81,752"\r\n辽　宁,"36,089","37,992"\r\n吉　林,27975,—\r\n';
    const result = made(read(text, '居民收入.csv'));
    expect(figures(result, 2022)).toEqual({ '110000': 77_415, '210000': 36_089, '220000': 27_975 });
    expect(figures(result, 2023)).toEqual({ '110000': 81_752, '210000': 37_992 });
    expect(result.dataset.name).toBe('居民收入');
  });

  test('no heading at all', () => {
    expect(figures(read('Liaoning,1\nJilin,2\n'))).toEqual({ '210000': 1, '220000': 2 });
  });
});

describe('what can’t be read is refused with the reason', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', utf8(' \n'), 'empty'],
    ['no regions', utf8('a,b\nx,1\ny,2\n'), 'no-regions'],
    ['no figures', utf8('region,b\nLiaoning,x\nJilin,y\n'), 'no-values'],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'spreadsheet'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0x80]), 'not-text'],
    ['too many bytes', new Uint8Array(MOST_BYTES + 1), 'too-large'],
  ])('%s', (_, bytes, refusal) => {
    expect(readOwnData(bytes, 'x')).toEqual({ ok: false, refusal });
  });

  test('as many rows as are allowed are read, one more is refused', () => {
    const rows = (count: number) => utf8(`adcode,year,v\n${'210000,2000,1\n'.repeat(count)}`);
    expect(made(readOwnData(rows(MOST_ROWS - 1), 'x')).report.rows).toBe(MOST_ROWS - 1);
    expect(readOwnData(rows(MOST_ROWS + 10), 'x')).toEqual({ ok: false, refusal: 'too-many-rows' });
  });
});

test('no bytes and no text make it throw', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'Liaoning',
      '吉林',
      '210000',
      '2020',
      '1,5',
      '"',
      '""',
      '=1+1',
      '<b>',
      '__proto__',
      'constructor',
      '',
      '\u202e辽宁',
      '1e5',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const table = fc
    .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
    .map((rows) => rows.map((row) => row.join(',')).join('\n'));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readOwnData(bytes, 'x')),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(table, (text) => void read(text)),
    { numRuns: 1500 },
  );
});
