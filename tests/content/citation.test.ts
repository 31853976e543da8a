import { describe, expect, test } from 'vitest';
import { type CitationFormat, citationOf, isoDay } from '../../src/content/citation';
import sourceRows from '../../src/content/data/sources.json';
import type { Fact, Source } from '../../src/domain/fact';
import { LANGUAGES, type Language } from '../../src/domain/text';
import { fact } from '../controls/facts';
import { FACTS } from './facts-rows';

const SOURCES = sourceRows as unknown as readonly Source[];
const sourceOf = (of: Fact): Source => {
  const source = SOURCES.find(({ id }) => id === of.cite.source);
  if (source === undefined) throw new Error(`No source ${of.cite.source}`);
  return source;
};

const SAMPLE: Fact = {
  ...fact('hlj-output', 'The plan sets out to grow by 5%.', '规划提出增长5%。'),
  status: 'plan-aim',
  cite: { source: 'china-insight', chapter: "Data Shows Northeast China's Economic Renaissance", pages: 'P20-P22' },
  checks: ['A01', 'A04'],
};

const cited = (format: CitationFormat, language: Language = 'en', of: Fact = SAMPLE) =>
  citationOf(of, format, {
    source: sourceOf(of),
    language,
    address: `https://atlas.example/?panel=fact:${of.id}&lang=${language}`,
    accessed: '2026-03-05',
  });

describe('in plain text', () => {
  test('publisher, title, chapter, pages, missing date, our wording, status, checks, address and day', () => {
    expect(cited('plain')).toBe(
      "The Press Office, International Department of CPC Central Committee. China Insight, Special Issue on China's Coordinated Regional Development Strategy, chapter “Data Shows Northeast China's Economic Renaissance”, pp. 20–22; undated (after 28 September 2024). “The plan sets out to grow by 5%.” As summarized by Atlas of China’s Regional Strategies. An aim of a plan, as the source reports it. Checks of the atlas: A01, A04. https://atlas.example/?panel=fact:hlj-output&lang=en (accessed 5 March 2026).",
    );
  });

  test('in Chinese', () => {
    expect(cited('plain', 'zh')).toBe(
      'The Press Office, International Department of CPC Central Committee：《China Insight》中国区域协调发展战略特刊，“数据看东北经济”一章，第20—22页，未注明日期（2024年9月28日之后）。“规划提出增长5%。”（《中国区域协调发展地图集》概述）规划提出的目标，据原文转述。本图集的核查：A01、A04。https://atlas.example/?panel=fact:hlj-output&lang=zh（访问日期：2026年3月5日）。',
    );
  });

  test('matter without page numbers says so; a single check is one', () => {
    const unpaged = { ...SAMPLE, checks: ['A01'], cite: { ...SAMPLE.cite, pages: 'unpaged front matter' } };
    expect(cited('plain', 'en', unpaged)).toMatch(/, front or back matter; undated .* Check of the atlas: A01\. /);
    expect(cited('bibtex', 'en', unpaged)).not.toMatch(/pages =/);
    expect(JSON.parse(cited('csl', 'en', unpaged))[0]).not.toHaveProperty('page');
  });
});

/** Reads one BibTeX entry with its outer braces; throws where braces do not balance. */
function readBibtex(text: string) {
  const head = /^@(\w+)\{([^\s,{}"#%'()=~\\]+),\n/.exec(text);
  if (head === null) throw new Error('No entry');
  const fields: Record<string, string> = {};
  let rest = text.slice(head[0].length);
  while (!rest.startsWith('}')) {
    const name = /^ {2}([a-z]+) = \{/.exec(rest);
    if (name === null) throw new Error(`No field at ${rest.slice(0, 40)}`);
    let depth = 1;
    let at = name[0].length;
    for (; depth > 0; at += 1) {
      if (at >= rest.length) throw new Error('Braces do not balance');
      if (rest[at] === '\\') at += 1;
      else if (rest[at] === '{') depth += 1;
      else if (rest[at] === '}') depth -= 1;
    }
    fields[name[1] ?? ''] = rest.slice(name[0].length, at - 1);
    rest = rest.slice(at).replace(/^,?\n/, '');
  }
  if (rest !== '}') throw new Error('More after the entry');
  return { type: head[1], key: head[2], fields };
}

describe('as BibTeX', () => {
  test('a chapter with a key, en-dashed pages, language, address and day', () => {
    const { type, key, fields } = readBibtex(cited('bibtex'));
    expect([type, key]).toEqual(['incollection', 'china-insight-hlj-output']);
    expect(fields).toMatchObject({
      title: "{Data Shows Northeast China's Economic Renaissance}",
      booktitle: "{China Insight, Special Issue on China's Coordinated Regional Development Strategy}",
      pages: '20--22',
      url: 'https://atlas.example/?panel=fact:hlj-output&lang=en',
      urldate: '2026-03-05',
      language: 'english',
    });
    expect(fields.note).toContain('grow by 5\\%.');
    expect(fields.note).toContain('Checks of the atlas: A01, A04.');
  });

  test('in Chinese', () => {
    const { fields } = readBibtex(cited('bibtex', 'zh'));
    expect(fields).toMatchObject({ title: '{数据看东北经济}', language: 'chinese' });
    expect(fields.note).toContain('规划提出增长5\\%');
  });

  test('signs that TeX takes for commands are escaped', () => {
    const awkward = { ...SAMPLE, text: { en: 'R&D {at} 5% of $1_000 #1 ~ ^ \\ end', zh: '。' } };
    const { fields } = readBibtex(cited('bibtex', 'en', awkward));
    expect(fields.note).toContain(
      'R\\&D \\{at\\} 5\\% of \\$1\\_000 \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} end',
    );
  });

  test('an address cannot end its field', () => {
    const context = { source: sourceOf(SAMPLE), language: 'en', accessed: '2026-03-05' } as const;
    const text = citationOf(SAMPLE, 'bibtex', { ...context, address: 'https://atlas.example/a}b/?x=1' });
    expect(readBibtex(text).fields.url).toBe('https://atlas.example/a%7Db/?x=1');
  });
});

/** What the CSL-JSON schema allows for the variables that are used here; it allows no others. */
const CSL_RULES: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string' && value !== '',
  type: (value) => value === 'chapter',
  title: isText,
  'container-title': isText,
  publisher: isText,
  page: (value) => typeof value === 'string' && /^\d+(-\d+)?$/.test(value),
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  accessed: isDate,
  issued: isDate,
  language: (value) => value === 'en' || value === 'zh-CN',
  note: isText,
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** A date variable has date parts, one or two lists of one to three numbers, or a literal text, and nothing else. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([key, part]) =>
    key === 'literal'
      ? isText(part)
      : key === 'date-parts' &&
        Array.isArray(part) &&
        part.length >= 1 &&
        part.length <= 2 &&
        part.every((numbers) => Array.isArray(numbers) && numbers.length <= 3 && numbers.every(Number.isInteger)),
  );
}

const breaches = (item: Readonly<Record<string, unknown>>): string[] => [
  ...['id', 'type'].filter((name) => !(name in item)),
  ...Object.entries(item).flatMap(([name, value]) => (CSL_RULES[name]?.(value) === true ? [] : [name])),
];

describe('as CSL-JSON', () => {
  test('one chapter with the day as date parts', () => {
    const items = JSON.parse(cited('csl'));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id: 'china-insight-hlj-output',
      type: 'chapter',
      page: '20-22',
      accessed: { 'date-parts': [[2026, 3, 5]] },
      language: 'en',
    });
    expect(breaches(items[0])).toEqual([]);
  });

  test('the rules find what breaks them', () => {
    expect(breaches({ id: '', type: 'Chapter', accessed: '2026', doi: 'x' })).toEqual([
      'id',
      'type',
      'accessed',
      'doi',
    ]);
  });
});

describe.each(LANGUAGES)('every statement of the atlas (%s)', (language) => {
  test('can be cited in all formats', () => {
    for (const one of FACTS) {
      expect(cited('plain', language, one)).toContain(one.text[language].replace(/。$/, ''));
      expect(breaches(JSON.parse(cited('csl', language, one))[0])).toEqual([]);
      expect(readBibtex(cited('bibtex', language, one)).fields.url).toContain(one.id);
    }
  });
});

test('the day is that of the reader, not of Greenwich', () => {
  expect(isoDay(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
  expect(isoDay(new Date(2026, 0, 2, 0, 1))).toBe('2026-01-02');
});
