import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { GEOGRAPHY, regionOf, STRATEGIES, strategyOf } from '../../src/content/atlas';
import { LANGUAGES, type Language } from '../../src/domain/text';
import { MEETING_THEMES, themeName } from '../../src/i18n/messages/themes';
import { unitName } from '../../src/i18n/messages/units';
import { markdownOf } from '../../src/panels/reading/markdown';
import {
  type Block,
  type ReadingDocument,
  type ReadingSection,
  type Run,
  wordsOf,
} from '../../src/panels/reading/reading-document';
import { ATLAS_CONTENT, type AtlasContent, wholeAtlas } from '../../src/panels/reading/whole-atlas';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';

let content: AtlasContent;
beforeAll(async () => {
  content = await ATLAS_CONTENT.load();
});

const read = (view: Partial<ViewState> = {}, language: Language = 'en') =>
  wholeAtlas({ ...INITIAL_VIEW, ...view }, language, content);

function part({ sections }: ReadingDocument, id: string): ReadingSection {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`No section ${id}`);
  return found;
}

const linesOf = (block: Block) => {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return [block.line];
    case 'list':
      return block.items.flatMap(({ line, notes }) => [line, ...notes]);
    case 'names':
      return block.names;
    case 'table':
      return block.rows.flat();
    case 'pairs':
      return block.pairs.flatMap(({ term, text }) => [term, text]);
  }
};
const runsOf = (blocks: readonly Block[]): readonly Run[] => blocks.flatMap(linesOf).flat();
const cited = (blocks: readonly Block[]): readonly string[] =>
  runsOf(blocks).flatMap(({ opens }) => (opens?.startsWith('fact:') ? [opens.slice(5)] : []));
const allCited = ({ sections }: ReadingDocument) => sections.flatMap(({ blocks }) => cited(blocks));
const headings = ({ blocks }: ReadingSection, level: 4 | 5) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [wordsOf(block.line)] : []));
const table = ({ blocks }: ReadingSection) => {
  const found = blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('No table');
  return found;
};
const rowNames = (section: ReadingSection) => table(section).rows.map(([first]) => wordsOf(first ?? []));

describe('the whole atlas as text', () => {
  test('tells every statement once, each with its citation', () => {
    const told = read().sections.flatMap(({ blocks }) => cited(blocks.filter(({ kind }) => kind === 'list')));
    expect(told.toSorted()).toEqual(content.library.facts.map(({ id }) => id).toSorted());
  });

  test.each(LANGUAGES)('has its sections in order, and headings that skip no level (%s)', (language) => {
    const { sections } = read({}, language);
    expect(sections.map(({ id }) => id).join(' ')).toBe(
      'strategies provinces northeast meeting discourses events figures places checks glossary sources',
    );
    for (const { id, blocks } of sections) {
      const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
      expect(levels[0] ?? 4, id).toBe(4);
    }
  });

  test.each(LANGUAGES)('has tables in which every row fills every column (%s)', (language) => {
    const tables = read({}, language).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    );
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const { caption, columns, rows } of tables) {
      expect(new Set(columns.map(({ name }) => name)).size, caption).toBe(columns.length);
      expect(new Set(rows.map((row) => row.length)), caption).toEqual(new Set([columns.length]));
      expect(
        rows.flat().filter((cell) => wordsOf(cell) === ''),
        caption,
      ).toEqual([]);
    }
  });

  test('gives provinces, figures, places, checks and terms in full', () => {
    const whole = read();
    expect(rowNames(part(whole, 'provinces'))).toEqual(GEOGRAPHY.provinces.map((adcode) => regionOf(adcode).short.en));
    const valued = content.library.facts.filter(({ value }) => value !== null);
    expect(cited(part(whole, 'figures').blocks)).toEqual(valued.map(({ id }) => id));
    expect(rowNames(part(whole, 'places'))).toHaveLength(content.library.places.length);
    expect(rowNames(part(whole, 'checks'))).toHaveLength(content.library.checks.length);
    const terms = part(whole, 'glossary').blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
    expect(terms).toHaveLength(content.glossary.length);
  });

  test('says the members of every definition, and which is chosen for the map', () => {
    const { blocks } = part(read({ definitions: { northeast: 'provinces' } }), 'strategies');
    const members = headings(part(read(), 'strategies'), 5).filter((words) => words.startsWith('Members: '));
    expect(members).toHaveLength(STRATEGIES.flatMap(({ memberships }) => memberships).length);
    expect(
      members.filter((words) => /\((stated by the source|general knowledge, not in the source)\)$/.test(words)),
    ).toEqual(members);
    const chosen = blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      return block.kind === 'text' && wordsOf(block.line).includes('chosen for the map') && before !== undefined
        ? linesOf(before).map(wordsOf)
        : [];
    });
    expect(chosen.some((words) => words.startsWith('Members: Three provinces'))).toBe(true);
  });

  test('sorts the meeting by theme, between what it was and who was there', () => {
    const meeting = part(read(), 'meeting');
    expect(headings(meeting, 4)).toEqual([
      'The meeting',
      ...MEETING_THEMES.map((theme) => themeName('en', theme)),
      'People named',
      'Pictures in the source',
    ]);
    const kinds = cited(meeting.blocks.slice(-1)).map((id) => content.library.fact(id)?.kind);
    expect(new Set(kinds)).toEqual(new Set(['photo']));
  });

  test('orders discourses by the date of their occasion', () => {
    const dates = cited(part(read(), 'discourses').blocks).map((id) => content.library.fact(id));
    const said = dates.filter((fact) => fact?.kind !== 'photo').map((fact) => fact?.date ?? '9999');
    expect(said).toEqual(said.toSorted());
    expect(said.length).toBeGreaterThan(13);
  });

  test.each(LANGUAGES)('has a name for every theme of the statements (%s)', (language) => {
    const themes = new Set(content.library.facts.flatMap(({ theme }) => theme ?? []));
    expect([...themes].filter((theme) => themeName(language, theme) === theme)).toEqual([]);
    const units = new Set(content.library.facts.flatMap(({ unit }) => unit ?? []));
    expect([...units].filter((unit) => unitName('zh', unit) === unit)).toEqual([]);
  });

  test('orders events by time and marks inferred dates', () => {
    const { rows } = table(part(read(), 'events'));
    const dates = cited(part(read(), 'events').blocks).map((id) => content.library.fact(id)?.date ?? '');
    expect(dates).toEqual(dates.toSorted());
    const marked = rows.filter(([date]) => wordsOf(date ?? []).endsWith('(inferred)'));
    expect(marked.length).toBeGreaterThan(0);
    const ids = marked.flatMap((row) => row.flatMap((cell) => cell.flatMap(({ opens }) => opens ?? [])));
    for (const id of ids) expect(content.library.fact(id.slice(5))?.inferred, id).toBe(true);
  });

  test.each(LANGUAGES)('sets the sentence of a check beside a wrong figure, in lists and tables (%s)', (language) => {
    const whole = read({}, language);
    const check = content.library.checks.find(({ id }) => id === 'A01');
    const sentence = check?.text[language] ?? 'missing';
    const row = table(part(whole, 'figures')).rows.find((cells) =>
      cells[0]?.some(({ opens }) => opens === 'fact:hlj-gdp-2024q1'),
    );
    expect(wordsOf(row?.[4] ?? [])).toContain(sentence);
    const items = part(whole, 'northeast').blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const [first] = items.filter(({ line }) => line.some(({ text }) => text.includes('A01')));
    expect(first?.notes.map(wordsOf).join()).toContain(sentence);
  });
});

describe('a citation', () => {
  const words = (id: string, language: Language) => {
    const run = read({}, language)
      .sections.flatMap(({ blocks }) => runsOf(blocks))
      .find(({ opens }) => opens === `fact:${id}`);
    return run?.text;
  };

  test('says pages, status, force and checks', () => {
    const ordered = content.library.facts.find(({ force, checks }) => force === 'order' && checks.length === 0);
    expect(words(ordered?.id ?? '', 'en')).toBe('(P10–P14, order of a speaker)');
    expect(words(ordered?.id ?? '', 'zh')).toBe('（P10–P14，讲话提出的要求）');
    expect(words('ne-area', 'en')).toBe('(P6–P9, stated; checks A05, A13)');
    expect(words('ne-area', 'zh')).toBe('（P6–P9，直接陈述；核查 A05、A13）');
  });
});

describe('with a filter', () => {
  test('only the strategies asked for and their members are told', () => {
    const whole = read({ include: ['western', 'yangtze-belt'], match: 'all' });
    expect(headings(part(whole, 'strategies'), 4)).toEqual([
      ...(['western', 'yangtze-belt'] as const).map((id) => `${strategyOf(id).name.en} ${strategyOf(id).name.zh}`),
      ...headings(part(whole, 'strategies'), 4).slice(2),
    ]);
    expect(rowNames(part(whole, 'provinces'))).toEqual(['Chongqing', 'Sichuan', 'Guizhou', 'Yunnan']);
    expect(whole.showing.join()).toMatch(/^Western and Yangtze River Economic Belt \(4 units, \d+ statements?\)\.$/);
  });

  test('an excluded strategy is not told', () => {
    const titles = headings(part(read({ exclude: ['western'] }), 'strategies'), 4);
    expect(titles.some((words) => words.startsWith(strategyOf('western').name.en))).toBe(false);
    expect(titles.filter((words) => STRATEGIES.some(({ name }) => words.startsWith(name.en)))).toHaveLength(8);
  });

  test('statements about other strategies and regions are left out', () => {
    const ids = allCited(read({ include: ['gba'] }));
    const subjects = ids.map((id) => content.library.fact(id)?.subject);
    expect(subjects).toContain('gba');
    for (const other of ['western', 'yellow-river', 'liaoning']) expect(subjects).not.toContain(other);
  });

  test('a part without anything says so in one line, and why', () => {
    const { blocks, empty } = part(read({ include: ['gba'] }), 'northeast');
    expect(blocks).toEqual([]);
    expect(empty).toBe('Nothing here matches this filter.');
  });
});

describe('with a selected region', () => {
  test('it comes in full, and only statements about it or about places in it are told', () => {
    const whole = read({ region: '210000' });
    expect(headings(part(whole, 'provinces'), 4)).toEqual(['Liaoning 辽宁省']);
    expect(rowNames(part(whole, 'provinces'))).toHaveLength(14);
    const told = cited(part(whole, 'northeast').blocks).map((id) => content.library.fact(id));
    expect(told.map((fact) => fact?.subject)).toContain('liaoning');
    for (const fact of told) expect(['jilin', 'heilongjiang', 'inner-mongolia'], fact?.id).not.toContain(fact?.subject);
    expect(cited(part(whole, 'events').blocks)).toContain('photo-lng-carrier');
    expect(rowNames(part(whole, 'places'))).toContain('Dalian');
    expect(rowNames(part(whole, 'places'))).not.toContain('Harbin');
  });

  test('a prefecture has the statements about places in it', () => {
    const whole = read({ region: '210200' });
    expect(headings(part(whole, 'provinces'), 4)).toEqual(['Dalian 大连市']);
    expect(cited(part(whole, 'events').blocks)).toContain('photo-lng-carrier');
    expect(rowNames(part(whole, 'places'))).not.toContain('Shenyang');
  });

  test.each([
    ['en', 'Not in the source.'],
    ['zh', '原文未载。'],
  ] as const)('what the source does not say about it is said to be so (%s)', (language, words) => {
    const { blocks, empty } = part(read({ region: '630000' }, language), 'meeting');
    expect(blocks).toEqual([]);
    expect(empty).toBe(words);
  });

  test('the glossary keeps to the terms that those statements use', () => {
    const count = (view: Partial<ViewState>) =>
      part(read(view), 'glossary').blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : [])).length;
    expect(count({ region: '210000' })).toBeGreaterThan(0);
    expect(count({ region: '210000' })).toBeLessThan(count({}));
  });

  test('a filter besides limits strategies only, and that is said', () => {
    const whole = read({ region: '210000', include: ['northeast'], match: 'any' }, 'zh');
    expect(whole.showing).toHaveLength(2);
    expect(allCited(whole)).toContain('photo-lng-carrier');
  });
});

describe('Markdown', () => {
  const unmarked = (text: string) => text.replaceAll(/\\([\\`*_[\]|<>])/g, '$1');

  test('keeps every word, whatever marks a text holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
        const items = texts.map((text) => ({ line: [{ text }], notes: [] }));
        const document = {
          title: 'T',
          showing: [],
          sections: [{ id: 'a', title: 'A', blocks: [{ kind: 'list', items } as const], empty: '' }],
        };
        const rows = markdownOf(document, []).split('### A\n\n')[1]?.replace(/\n$/, '').split('\n- ') ?? [];
        const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
        expect(rows.map((row, index) => words(unmarked(index === 0 ? row.slice(2) : row)))).toEqual(texts.map(words));
      }),
    );
  });

  test.each(LANGUAGES)('has a heading for each heading and a row for each row (%s)', (language) => {
    const whole = read({}, language);
    const text = markdownOf(whole, ['https://atlas.example/']);
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    expect(count(/^### /gm)).toBe(11);
    expect(count(/^#### /gm)).toBe(whole.sections.flatMap((section) => headings(section, 4)).length);
    const tables = whole.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
    const rows = tables.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(count(/^\| /gm)).toBe(rows.length + 2 * tables.length);
    expect(text.endsWith('\n\nhttps://atlas.example/\n')).toBe(true);
  });
});
