import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { HASH_DIGITS, hashOf, RUN_WORDS, runsOf, wordsOf } from '../../scripts/content/word-runs';
import stored from '../../src/content/data/word-run-hashes.json';
import { termFinder } from '../../src/content/terms';
import type { GlossaryEntry } from '../../src/domain/fact';
import { LANGUAGES, type Language } from '../../src/domain/text';
import { CHECKS, FACTS, GLOSSARY } from './facts-rows';

const HAN = /\p{Script=Han}/u;

const filled = { type: 'string', minLength: 2, pattern: '^\\S(.*\\S)?$' };
/** An object with exactly these keys. */
const exactly = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const bilingual = exactly({ en: filled, zh: filled });
const forms = {
  type: 'array',
  items: { type: 'string', minLength: 1, pattern: '^\\S(.*\\S)?$' },
  minItems: 1,
  uniqueItems: true,
};
const ENTRY = exactly({
  id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  term: bilingual,
  text: bilingual,
  match: exactly({ en: forms, zh: forms }),
  basis: { enum: ['looked-up', 'general-knowledge'] },
});

const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const idsWhere = (test: (entry: GlossaryEntry) => boolean) => GLOSSARY.filter(test).map((entry) => entry.id);

/** Ids of the terms that the atlas marks in some texts. */
const markedIn = (texts: readonly string[], language: Language) => {
  const find = termFinder(GLOSSARY, language);
  return new Set(texts.flatMap((text) => find(text).map(({ entry }) => entry.id)));
};

describe('the glossary', () => {
  it('has the documented shape and at least 80 terms', () => {
    const ajv = new Ajv({ allErrors: true });
    const validate = ajv.compile(ENTRY);
    const faultsOf = (row: unknown) => (validate(row) ? [] : [ajv.errorsText(validate.errors)]);
    expect(GLOSSARY.flatMap((entry) => faultsOf(entry).map((fault) => `${entry.id}: ${fault}`))).toEqual([]);
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(80);
  });

  it('has ids, terms and explanations that occur once', () => {
    expect(duplicates(GLOSSARY.map((entry) => entry.id))).toEqual([]);
    for (const language of LANGUAGES) {
      expect(duplicates(GLOSSARY.map((entry) => entry.term[language].toLowerCase()))).toEqual([]);
      expect(duplicates(GLOSSARY.map((entry) => entry.text[language]))).toEqual([]);
    }
  });

  it('marks both bases', () => {
    for (const basis of ['looked-up', 'general-knowledge'] as const)
      expect(GLOSSARY.filter((entry) => entry.basis === basis).length, basis).toBeGreaterThan(0);
  });
});

describe('both languages', () => {
  it('are there and differ, the Chinese in Chinese and the English without', () => {
    const differing = (entry: GlossaryEntry) => entry.term.en === entry.term.zh || entry.text.en === entry.text.zh;
    expect(idsWhere(differing)).toEqual([]);
    expect(idsWhere(({ term, text }) => !HAN.test(term.zh) || !HAN.test(text.zh))).toEqual([]);
    expect(idsWhere(({ term, text }) => HAN.test(term.en) || HAN.test(text.en))).toEqual([]);
  });

  it('explain each term in one short sentence', () => {
    expect(idsWhere(({ text }) => !/[a-z0-9)”]\.$/i.test(text.en) || /\.\s/.test(text.en))).toEqual([]);
    expect(idsWhere(({ text }) => !/^[^。]+。$/.test(text.zh))).toEqual([]);
    expect(idsWhere(({ text }) => text.en.split(' ').length > 32)).toEqual([]);
    expect(idsWhere(({ text }) => text.zh.length > 70)).toEqual([]);
  });

  it('print Chinese punctuation in the Chinese', () => {
    const western = /\p{Script=Han}[,;:?!.(]|[,;?!]\p{Script=Han}/u;
    expect(idsWhere(({ term, text }) => western.test(term.zh) || western.test(text.zh))).toEqual([]);
  });

  it('name the term in the forms of their own language', () => {
    expect(idsWhere(({ match }) => match.en.some((form) => HAN.test(form)))).toEqual([]);
    expect(idsWhere(({ match }) => !match.zh.some((form) => HAN.test(form)))).toEqual([]);
  });
});

describe('forms', () => {
  it('belong to one term only', () => {
    for (const language of LANGUAGES)
      expect(duplicates(GLOSSARY.flatMap(({ match }) => match[language].map((form) => form.toLowerCase())))).toEqual(
        [],
      );
  });

  it('stand longest first', () => {
    for (const language of LANGUAGES) {
      const longestFirst = (list: readonly string[]) =>
        list.slice(1).every((form, index) => form.length <= (list[index]?.length ?? 0));
      expect(idsWhere(({ match }) => !longestFirst(match[language]))).toEqual([]);
    }
  });

  it('find the terms in words of the atlas, and not in words that only look like them', () => {
    expect(markedIn(['A “ballast” of food security, and of GDP.'], 'en')).toEqual(
      new Set(['ballast', 'food-security', 'gdp']),
    );
    expect(markedIn(['讲话提出东北要当好国家粮食安全的“压舱石”。'], 'zh')).toEqual(
      new Set(['food-security', 'ballast']),
    );
    expect(markedIn(['A crime; the “Ordos (Hetao) people”; grains.'], 'en')).toEqual(new Set());
  });

  it('are marked sparingly: in a statement hardly more than one on average, in either language', () => {
    for (const language of LANGUAGES) {
      const find = termFinder(GLOSSARY, language);
      const marks = FACTS.reduce((sum, { text }) => sum + find(text[language]).length, 0);
      expect(marks / FACTS.length, language).toBeLessThan(1.2);
    }
  });

  it('of at least three terms in five occur in the facts and checks, in both languages', () => {
    const rows = [...FACTS, ...CHECKS];
    const [en, zh] = LANGUAGES.map((language) =>
      markedIn(
        rows.map(({ text }) => text[language]),
        language,
      ),
    );
    const occurring = GLOSSARY.filter(({ id }) => en?.has(id) && zh?.has(id));
    expect(occurring.length).toBeGreaterThanOrEqual(GLOSSARY.length * 0.6);
  });
});

describe('our own words', () => {
  const hashes = new Set<string>(stored.hashes);
  /** Names that may be repeated word for word. */
  const NAMES = ['Guangdong-Hong Kong-Macao Greater Bay Area', 'G60 Science and Technology Innovation Corridor'];
  const withoutNames = (text: string) => NAMES.reduce((rest, name) => rest.replaceAll(name, '|'), text).split('|');
  const borrowed = (text: string) =>
    withoutNames(text).flatMap((part) => runsOf(wordsOf(part)).filter((run) => hashes.has(hashOf(run))));

  it('share no run of seven words with the source', () => {
    expect([stored.words, stored.digits]).toEqual([RUN_WORDS, HASH_DIGITS]);
    expect(borrowed('Issue on China’s coordinated regional development: strategy')).toHaveLength(1);
    const all = GLOSSARY.flatMap(({ id, term, text }) => [term.en, text.en].map((words) => [id, words] as const));
    expect(all.flatMap(([id, words]) => borrowed(words).map((run) => `${id}: ${run}`))).toEqual([]);
  });
});
