import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGIONS } from '../../src/content/atlas';
import { valuesAt } from '../../src/own-data/dataset';
import { MOST_ROWS } from '../../src/own-data/limits';
import { regionsNamed } from '../../src/own-data/match-region';
import { readNumber } from '../../src/own-data/read-number';
import { readOwnData } from '../../src/own-data/read-own-data';
import { NO_DECISIONS } from '../../src/own-data/report';

function read(text: string, decisions = NO_DECISIONS) {
  const result = readOwnData(new TextEncoder().encode(text), '表.csv', decisions);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  const { report, dataset } = result;
  const figures = (year: number | null = null, column = 0) => {
    const found = dataset.columns[column];
    return found === undefined ? {} : Object.fromEntries(valuesAt(found, year));
  };
  return { report, figures, columns: dataset.columns.map(({ label, years }) => [label, years]) };
}

test.each([
  ['tabs beside thousands separators', 'region\tv\nLiaoning\t1,234\nHebei\t2,234\n'],
  ['semicolons beside thousands separators', 'region;v\nLiaoning;1,234\nHebei;2,234\n'],
  ['notes with as many commas as rows have tabs', '# a, note\n# one, more\nregion\tv\nLiaoning\t1,234\nHebei\t2,234\n'],
  ['line ends of two kinds', 'region,v\r\nLiaoning,1234\nHebei,2234\r\n'],
  ['line ends of old Macintoshes', 'region,v\rLiaoning,1234\rHebei,2234\r'],
  ['two kinds of commas in one line', 'region，u，v\nLiaoning，x,1234\nHebei,y，2234\n'],
  ['a Chinese comma in a figure', 'region,v\nLiaoning,1，234\nHebei,2，234\n'],
  ['invisible marks from a web page', 'region,v\n\u200bLiaoning\u200e,1234\nHebei,\u202d2234\u202c\n'],
  [
    'notes and empty rows',
    '# a note, with a comma\n\n,,\nregion,v\n\nLiaoning,1234\n,,\nHebei,2234\nSource: a yearbook\n',
  ],
  ['a title with a unit', '表1,单位：亿元\nregion,v\nLiaoning,1234\nHebei,2234\n'],
  ['codes beside names', '区划代码,名称,v\n210000,辽宁,1234\n130000,河北,2234\n'],
  ['provinces beside their capitals', 'province,capital,v\nLiaoning,Shenyang,1234\nHebei,Shijiazhuang,2234\n'],
  ['a rank that looks like codes', 'rank,region,v\n11,Liaoning,1234\n12,Hebei,2234\n'],
])('%s', (_, text) => {
  const { figures, columns } = read(text);
  expect(
    figures(
      null,
      columns.findIndex(([label]) => label === 'v'),
    ),
  ).toEqual({ '210000': 1234, '130000': 2234 });
});

test('a column of small whole numbers is not taken for codes', () => {
  expect(read('地区,值\n辽宁,21\n河北,22\n东北,31\n').figures()).toEqual({ '210000': 21, '130000': 22 });
});

test('figures of the size of years are figures, unless a word or their repetition says otherwise', () => {
  expect(read('地区,面积\n辽宁,1950\n河北,2001\n').columns).toEqual([['面积', []]]);
  expect(read('地区,x,值\n辽宁,2019,1\n辽宁,2020,2\n').columns).toEqual([['值', [2019, 2020]]]);
  expect(read('地区,成立,值\n辽宁,1954,1\n河北,1949,2\n').columns.map(([label]) => label)).toEqual(['成立', '值']);
});

test('two rows of headings are joined, and units below are added', () => {
  const { columns, figures } = read('地区,GDP,,人口,\n,2019,2020,2019,2020\n辽宁,1,2,3,4\n河北,5,6,7,8\n');
  expect(columns).toEqual([
    ['GDP', [2019, 2020]],
    ['人口', [2019, 2020]],
  ]);
  expect(figures(2020, 1)).toEqual({ '210000': 4, '130000': 8 });
  expect(read('地区,GDP,人口\n,亿元,万人\n辽宁,1,2\n河北,3,4\n').columns.map(([label]) => label)).toEqual([
    'GDP (亿元)',
    '人口 (万人)',
  ]);
  expect(read('地区,2019年人口,2020年人口\n辽宁,1,2\n').columns).toEqual([['人口', [2019, 2020]]]);
});

test('regions side by side in the heading are turned', () => {
  const { report, figures } = read('年份,辽宁,吉林,黑龙江\n2019,1,2,3\n2020,4,5,x\n');
  expect(report.sideways).toBe(true);
  expect(figures(2020)).toEqual({ '210000': 4, '220000': 5 });
  expect(report.badCells.first).toEqual([{ row: 0, label: '黑龙江', column: '2020', text: 'x', why: 'words' }]);
});

test('a province beside the city tells cities of one name apart, and only the cities are regions', () => {
  const { report, figures } = read(
    'province,city,v\nJiangsu,Suzhou,1\nJiangsu,Nanjing,2\nAnhui,Suzhou,3\nGuangdong,Guangzhou,4\n',
  );
  expect(figures()).toEqual({ '320500': 1, '320100': 2, '341300': 3, '440100': 4 });
  expect(report).toMatchObject({ regionColumn: 'city', provinceColumn: 'province', level: 'prefecture' });
  expect(report.ambiguous.map(({ label, chosen, by }) => [label, chosen, by])).toEqual([
    ['Suzhou (Jiangsu)', '320500', 'province'],
    ['Suzhou (Anhui)', '341300', 'province'],
  ]);
});

test.each([
  ['Shānxī', '140000'],
  ['Shǎnxī', '610000'],
  ['Shanxi Province', '140000'],
  ['shaanxi sheng', '610000'],
  ['Jilin City', '220200'],
  ['海南州', '632500'],
  ['延边州', '222400'],
  ['黔东南州', '522600'],
  ['锡林郭勒盟', '152500'],
  ['Lǚliáng', '141100'],
  ["Xi'an", '610100'],
  ['110100', '110000'],
  ['２１００００', '210000'],
  ['210200000000', '210200'],
])('%s is %s alone', (label, adcode) => {
  expect(regionsNamed(label)).toEqual([adcode]);
});

test.each([
  ['Jilin', ['220000', '220200']],
  ['Hainan', ['460000', '632500']],
  ['Suzhou', ['320500', '341300']],
  ['Taizhou', ['321200', '331000']],
  ['Fuzhou', ['350100', '361000']],
  ['Yichun', ['230700', '360900']],
  ['Yulin', ['450900', '610800']],
])('%s may be several', (label, adcodes) => {
  expect(regionsNamed(label).toSorted()).toEqual(adcodes);
});

test('every region is found by each of its own names and by its code', () => {
  for (const { adcode, name, short } of REGIONS)
    for (const label of [adcode, name.en, name.zh, short.en, short.zh, short.en.toUpperCase(), ` ${name.zh} `])
      expect([label, regionsNamed(label)]).toEqual([label, expect.arrayContaining([adcode])]);
});

test.each([
  ['=SUM(A1:A2)', 'formula'],
  ['@cmd', 'formula'],
  ['+A1', 'formula'],
  ['<script>alert(1)</script>', 'markup'],
  ['&lt;b&gt;', 'markup'],
  ['12亿元', 'unit'],
  ['3.5 km²', 'unit'],
  ['1e309', 'too-large'],
  ['-Infinity', 'too-large'],
  ['1.2.3', 'words'],
  ['1,23', 'words'],
  ['many', 'words'],
])('%s is no number: %s', (cell, why) => {
  expect(readNumber(cell)).toEqual({ kind: 'text', why });
});

test.each(['', '-', '—', 'N/A', '#N/A', '..', '…', '无数据', ' \u00a0 '])('"%s" is missing', (cell) => {
  expect(readNumber(cell)).toEqual({ kind: 'missing' });
});

test('a number is read as it was written, in all ways of writing it', () => {
  const fullWidth = (text: string) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.boolean(), (value, percent) => {
      const text = String(value);
      const grouped = text.replace(
        /^(-?)(\d+)/,
        (_, sign: string, digits: string) => `${sign}${digits.replace(/\B(?=(\d{3})+$)/g, ',')}`,
      );
      for (const written of [text, grouped, fullWidth(grouped), `\u00a0${grouped} `])
        expect(readNumber(percent ? `${written}%` : written)).toEqual({ kind: 'number', value: Number(text), percent });
    }),
  );
});

test('figures with their unit: the column is left out and a cell is named', () => {
  const { report, columns } = read('地区,产值,GDP\n辽宁,12亿元,1\n河北,2亿元,3\n');
  expect(columns.map(([label]) => label)).toEqual(['GDP']);
  expect(report.withUnits).toEqual([{ row: 2, column: '产值', text: '12亿元' }]);
});

test('percent signs on some figures of a column are told', () => {
  expect(read('地区,率\n辽宁,12%\n河北,0.3\n湖北,5%\n').report.mixedPercent).toEqual(['率']);
  expect(read('地区,率\n辽宁,12%\n河北,5%\n').report.mixedPercent).toEqual([]);
});

test('a cell is told by the row that a spreadsheet shows it in', () => {
  const { report } = read('# title\n\nregion,v\n\nLiaoning,1\n\nHebei,=1+1\n');
  expect(report.badCells.first).toEqual([{ row: 7, label: 'Hebei', column: 'v', text: '=1+1', why: 'formula' }]);
});

test('an open quotation mark is refused with its row', () => {
  const bytes = new TextEncoder().encode('地区,值\n辽宁,"1\n河北,2\n');
  expect(readOwnData(bytes, 'x')).toEqual({
    ok: false,
    refusal: 'open-quote',
    cell: { row: 2, column: '', text: '辽宁' },
  });
});

test('what is too much to list is counted', () => {
  const many = Array.from({ length: 50 }, (_, i) => `Nowhere ${i},1`).join('\n');
  const known = REGIONS.filter(({ level }) => level === 'province').map(({ name }) => `${name.zh},2`);
  const { report } = read(`region,v\n${known.join('\n')}\n${many}\n`);
  expect(report.unknown.count).toBe(50);
  expect(report.unknown.first).toHaveLength(20);
});

test('names that belong to objects are names like others', () => {
  const { report } = read('region,constructor,__proto__\nLiaoning,1,2\nHebei,3,4\n__proto__,5,6\nconstructor,7,8\n');
  expect(report.unknown.first.map(({ label }) => label)).toEqual(['__proto__', 'constructor']);
  expect(Object.prototype).not.toHaveProperty('210000');
});

test('a hundred thousand rows of names that no one knows are read as soon as others', () => {
  const rows = Array.from({ length: MOST_ROWS - 1 }, (_, i) => (i % 3 === 0 ? 'Liaoning,1' : `Liaonin ${i},2`));
  const { report } = read(`region,v\n${rows.join('\n')}\n`);
  expect(report.rows).toBe(MOST_ROWS - 1);
  expect(report.unknown.count).toBe(rows.filter((row) => row.startsWith('Liaonin ')).length);
});
