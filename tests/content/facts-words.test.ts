import { describe, expect, it } from 'vitest';
import { HASH_DIGITS, hashOf, RUN_WORDS, runsOf, wordsOf } from '../../scripts/content/word-runs';
import { STRATEGIES } from '../../src/content/atlas';
import stored from '../../src/content/data/word-run-hashes.json';
import { readyLesson } from '../../src/content/lessons/ready';
import type { Fact, FactStatus } from '../../src/domain/fact';
import { LESSON_IDS } from '../../src/domain/lesson';
import { CHECKS, FACTS, PLACES, SOURCES } from './facts-rows';

const hashes = new Set<string>(stored.hashes);

/** Names that may be repeated word for word, whatever their length. */
const NAMES = [
  "China Insight, Special Issue on China's Coordinated Regional Development Strategy",
  'The Press Office, International Department of CPC Central Committee',
  'Center for the Americas, China International Communications Group',
  'Guangdong-Hong Kong-Macao Greater Bay Area',
  'Ili Kazak Autonomous Prefecture',
  'Inner Mongolia Autonomous Region',
  'Xinjiang Uygur Autonomous Region',
].map(wordsOf);

/** A run counts as a name where at most this many of its words lie outside names. */
const OUTSIDE_NAMES = 2;

/** For each word, whether it belongs to a name. */
function named(words: readonly string[]): boolean[] {
  const inside = words.map(() => false);
  for (const name of NAMES)
    for (let start = 0; start + name.length <= words.length; start += 1)
      if (name.every((word, index) => words[start + index] === word)) inside.fill(true, start, start + name.length);
  return inside;
}

/** The runs of words that a text has in common with the source, names apart. */
function borrowed(text: string): string[] {
  const words = wordsOf(text);
  const inside = named(words);
  return runsOf(words).filter(
    (run, start) =>
      hashes.has(hashOf(run)) &&
      inside.slice(start, start + RUN_WORDS).filter((isName) => !isName).length > OUTSIDE_NAMES,
  );
}

describe('the hashes of the source', () => {
  it('are complete, sorted, distinct and of the length that the test uses', () => {
    expect(stored.words).toBe(RUN_WORDS);
    expect(stored.digits).toBe(HASH_DIGITS);
    expect(stored.hashes.length).toBeGreaterThan(6_000);
    expect(stored.hashes).toEqual([...hashes].toSorted());
    expect(stored.hashes.filter((hash) => !/^[0-9a-f]{10}$/.test(hash))).toEqual([]);
  });

  it('know the title of the source, which every text may repeat as a name', () => {
    const title = "China Insight, Special Issue on China's Coordinated Regional Development Strategy";
    const runs = runsOf(wordsOf(title));
    expect(runs).toHaveLength(4);
    expect(runs.filter((run) => !hashes.has(hashOf(run)))).toEqual([]);
    expect(borrowed(`The atlas reads the ${title} with care.`)).toEqual([]);
  });

  it('tell a borrowed run from our own words, case and hyphens apart', () => {
    expect(wordsOf('The **Long-Range** Plan’s US$ 1,234.5, p. 7')).toEqual([
      'the',
      'long',
      'range',
      'plans',
      'us',
      '1,234.5',
      'p',
      '7',
    ]);
    expect(borrowed('Issue on China’s coordinated regional development: strategy, and more')).toHaveLength(1);
    expect(borrowed('The plan sets out to do something that nobody has printed before.')).toEqual([]);
  });
});

describe('our own words', () => {
  const texts = [
    ...FACTS.map((fact) => [fact.id, fact.text.en] as const),
    ...CHECKS.flatMap((c) => [c.text.en, c.method, c.stated, c.computed].map((text) => [c.id, text] as const)),
    ...SOURCES.flatMap((s) => [s.title.en, s.note.en, s.publisher, s.licence].map((text) => [s.id, text] as const)),
    ...PLACES.map((place) => [place.id, place.name.en] as const),
    ...STRATEGIES.flatMap((s) =>
      s.memberships.flatMap((m) => [m.title.en, m.note.en]).map((text) => [s.id, text] as const),
    ),
    ...LESSON_IDS.flatMap((id) => {
      const { title, aims, guide, steps } = readyLesson(id, 'en');
      const told = steps.flatMap((step) => [step.title, step.text, step.question, step.answer, step.notes]);
      return [title, ...aims, guide, ...told].map((text) => [id, text] as const);
    }),
  ];

  it('share no run of seven words with the source', () => {
    expect(texts.flatMap(([key, text]) => borrowed(text).map((run) => `${key}: ${run}`))).toEqual([]);
  });

  it('use no word of the source about itself as ours', () => {
    const slogans =
      /\b(gratifying|phenomenal|brilliant|boundless|magnificent|boasts?|blessed|in full swing|home and abroad)\b/i;
    expect(texts.filter(([, text]) => slogans.test(text)).map(([key]) => key)).toEqual([]);
  });
});

describe('attribution', () => {
  const WORDS: Readonly<Partial<Record<FactStatus, readonly [RegExp, RegExp]>>> = {
    claim: [/\b(source|heading|report|speech|said to|described as|claims?)\b/, /原文|标题称|报道称|讲话称/],
    'plan-aim': [/\b(plan|plan's|Outline)\b/, /规划|纲要/],
    'speaker-aim': [/\b(Xi Jinping|Ding Xuexiang|speech|speaker|remark)\b/, /习近平|丁薛祥|讲话/],
    caption: [/\b(Photo|caption)\b/, /图片说明/],
  };
  const unattributed = (fact: Fact) => {
    const [en, zh] = WORDS[fact.status] ?? [/(?:)/, /(?:)/];
    return !en.test(fact.text.en.replace('A caption', 'caption')) || !zh.test(fact.text.zh);
  };

  it('stands in every claim, aim and caption, in both languages', () => {
    for (const status of ['claim', 'plan-aim', 'speaker-aim', 'caption'] as const)
      expect(FACTS.filter((fact) => fact.status === status).length, status).toBeGreaterThan(0);
    expect(FACTS.filter(unattributed).map((fact) => fact.id)).toEqual([]);
  });
});
