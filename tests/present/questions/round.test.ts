import { describe, expect, test } from 'vitest';
import { GEOGRAPHY, STRATEGIES } from '../../../src/content/atlas';
import { STRATEGY_IDS } from '../../../src/domain/strategy';
import { changeableFacts } from '../../../src/present/questions/fact-figures';
import { answerKey, QUESTION_KINDS, type Question, questionKey } from '../../../src/present/questions/question';
import { generateRound } from '../../../src/present/questions/round';
import { LARGEST_SEED } from '../../../src/present/questions/round-plan';
import { solve } from '../../../src/present/questions/solve';
import type { ViewState } from '../../../src/view/view-state';
import { loadData, plan } from './data';

const data = await loadData();

/** Views of all sorts: strategies, definitions, lenses, years of both vintages, regions. */
const VIEWS: readonly Partial<ViewState>[] = [
  {},
  { include: ['gba'] },
  { include: ['gba'], definitions: { gba: 'guangdong' } },
  { include: ['northeast'] },
  { include: ['jing-jin-ji'] },
  { include: ['yangtze-delta', 'yellow-river'], definitions: { 'yangtze-delta': 'core-27' } },
  { lens: 'gdp', vintage: 'before-2023-census', year: 1995 },
  { lens: 'gdp-per-person', year: 2010 },
  { lens: 'density' },
  { lens: 'area' },
  { lens: 'gdp-growth', year: 2020 },
  { region: '810000', lens: 'census-2020' },
  { region: '710000' },
  { region: '440300', include: ['eastern'], definitions: { eastern: 'three-belt' } },
];

describe('2,000 rounds of all kinds', () => {
  const spread = Math.floor(LARGEST_SEED / 2000);
  const rounds = Array.from({ length: 2000 }, (_, index) =>
    generateRound(plan({ seed: index * spread }, VIEWS[index % VIEWS.length]), data),
  );
  const questions = rounds.flat();

  test('each has a question of every kind', () => {
    for (const round of rounds) {
      expect(round.map(({ kind }) => kind).toSorted()).toEqual(QUESTION_KINDS.toSorted());
    }
  });

  test('each question has exactly one right answer, and it is the one that it came with', () => {
    for (const question of questions) {
      const right = solve(question, data).map(answerKey);
      expect(right, JSON.stringify(question)).toEqual([answerKey(question.answer)]);
    }
  });

  test('no option stands twice, and the answer is among them', () => {
    for (const question of questions) {
      if (!('options' in question)) continue;
      expect(new Set(question.options).size).toBe(question.options.length);
      const { answer } = question;
      const named = answer.form === 'region' ? [answer.region] : answer.regions;
      expect(question.options).toEqual(expect.arrayContaining([...named]));
    }
  });

  test('true and false are drawn alike, and the place of an answer tells nothing', () => {
    const truths = questions.flatMap((q) => (q.kind === 'true-false' ? [q.answer.isTrue] : []));
    expect(truths.filter(Boolean).length / truths.length).toBeCloseTo(0.5, 1);
    const places = questions.flatMap((q) => (q.kind === 'odd-one-out' ? [q.options.indexOf(q.answer.region)] : []));
    for (const place of [0, 1, 2, 3]) {
      expect(places.filter((other) => other === place).length / places.length).toBeCloseTo(0.25, 1);
    }
    const maps = questions.flatMap((q) => (q.kind === 'misleads' ? [q.answer.index] : []));
    for (const index of [0, 1, 2]) {
      expect(maps.filter((other) => other === index).length / maps.length).toBeCloseTo(1 / 3, 1);
    }
  });

  test('no order is shown as it should be', () => {
    for (const q of questions) if (q.kind === 'order') expect(q.options).not.toEqual(q.answer.regions);
  });

  test('Taiwan, of which no strategy speaks, is in none', () => {
    expect(JSON.stringify(questions)).not.toContain('710000');
  });

  test('no statement that a check found wrong is used', () => {
    const wrong = data.library.checks.filter(({ verdict }) => verdict === 'wrong').flatMap(({ facts }) => facts);
    const used = questions.flatMap((q) => (q.kind === 'true-false' && q.claim.about === 'fact' ? [q.claim.fact] : []));
    expect(new Set(used).size).toBeGreaterThan(10);
    expect(used.filter((fact) => wrong.includes(fact))).toEqual([]);
    expect(changeableFacts(data.library).filter(({ id }) => wrong.includes(id))).toEqual([]);
  });
});

test('the same plan gives the same questions, in whatever order the kinds are ticked', () => {
  const one = generateRound(plan({ seed: 4711 }), data);
  expect(generateRound(plan({ seed: 4711, kinds: QUESTION_KINDS.toReversed() }), data)).toEqual(one);
  expect(generateRound(plan({ seed: 4712 }), data)).not.toEqual(one);
});

test('a longer round begins with the shorter one', () => {
  const short = generateRound(plan({ seed: 88, count: 5 }), data);
  expect(generateRound(plan({ seed: 88, count: 20 }), data).slice(0, 5)).toEqual(short);
});

test('no two questions of a round are the same, in any order of their options', () => {
  for (const kind of QUESTION_KINDS) {
    const round = generateRound(plan({ kinds: [kind], count: 30 }), data);
    expect(round).toHaveLength(30);
    expect(new Set(round.map(questionKey)).size).toBe(30);
  }
});

test('the round of seed 2024 is frozen: links that teachers gave out go on asking the same', () => {
  expect(generateRound(plan({ seed: 2024 }), data)).toMatchInlineSnapshot(`
    [
      {
        "answer": {
          "form": "order",
          "regions": [
            "430000",
            "110000",
            "130000",
            "610000",
          ],
        },
        "kind": "order",
        "options": [
          "130000",
          "430000",
          "110000",
          "610000",
        ],
        "reading": {
          "indicator": "gdp-share",
          "vintage": "after-2023-census",
          "year": 2024,
        },
      },
      {
        "answer": {
          "form": "region",
          "region": "150000",
        },
        "clue": {
          "by": "capital",
          "capital": {
            "en": "Hohhot",
            "zh": "呼和浩特",
          },
        },
        "kind": "find",
      },
      {
        "answer": {
          "form": "set",
          "regions": [
            "530000",
            "340000",
            "420000",
          ],
        },
        "kind": "members",
        "of": {
          "definition": "eleven",
          "strategy": "yangtze-belt",
        },
        "options": [
          "450000",
          "530000",
          "370000",
          "610000",
          "410000",
          "340000",
          "540000",
          "420000",
        ],
      },
      {
        "answer": {
          "form": "region",
          "region": "440000",
        },
        "kind": "odd-one-out",
        "of": null,
        "options": [
          "430000",
          "530000",
          "440000",
          "500000",
        ],
      },
      {
        "answer": {
          "form": "region",
          "region": "140000",
        },
        "kind": "higher",
        "options": [
          "630000",
          "140000",
        ],
        "reading": {
          "indicator": "gdp-primary",
          "vintage": "after-2023-census",
          "year": 2024,
        },
      },
      {
        "answer": {
          "form": "map",
          "index": 1,
        },
        "kind": "misleads",
        "maps": [
          {
            "classes": {
              "count": 4,
              "method": "quantile",
            },
            "reading": {
              "indicator": "primary-share",
              "vintage": "after-2023-census",
              "year": 2024,
            },
            "shows": "figure",
          },
          {
            "classes": {
              "count": 6,
              "method": "equal",
            },
            "reading": {
              "indicator": "density",
              "vintage": "after-2023-census",
              "year": 2024,
            },
            "shows": "figure",
          },
          {
            "from": {
              "vintage": "after-2023-census",
              "year": 2009,
            },
            "shows": "change",
            "to": {
              "vintage": "after-2023-census",
              "year": 2023,
            },
          },
        ],
      },
      {
        "answer": {
          "form": "truth",
          "isTrue": false,
        },
        "claim": {
          "about": "fact",
          "fact": "jilin-secondary-growth-2024q1",
          "value": 5,
        },
        "kind": "true-false",
      },
    ]
  `);
});

describe('the view', () => {
  const regionsOf = (q: Question) => ('options' in q ? q.options : q.kind === 'find' ? [q.answer.region] : []);

  test('its strategies, under its definition, are asked about', () => {
    const kinds = ['members', 'odd-one-out'] as const;
    const view = { include: ['gba'], definitions: { gba: 'nine-plus-two' } } as const;
    for (const question of generateRound(plan({ kinds, count: 10 }, view), data)) {
      expect(question).toMatchObject({ of: { strategy: 'gba', definition: 'nine-plus-two' } });
    }
  });

  test('its lens, year and vintage are asked about', () => {
    const view = { lens: 'gdp', vintage: 'before-2023-census', year: 1995 } as const;
    for (const question of generateRound(plan({ kinds: ['order', 'higher'], count: 10 }, view), data)) {
      expect(question).toMatchObject({ reading: { indicator: 'gdp', vintage: 'before-2023-census', year: 1995 } });
    }
  });

  test('the selected region is compared', () => {
    const view = { region: '220100', lens: 'population' } as const;
    for (const question of generateRound(plan({ kinds: ['higher'], count: 6 }, view), data)) {
      expect(regionsOf(question)).toContain('220000');
    }
  });

  test('members of its strategies are compared with each other', () => {
    const view = { include: ['eastern'], lens: 'gdp' } as const;
    const eastern = STRATEGIES.find(({ id }) => id === 'eastern')?.memberships[0]?.adcodes ?? [];
    for (const question of generateRound(plan({ kinds: ['order'], count: 6 }, view), data)) {
      expect(eastern).toEqual(expect.arrayContaining([...regionsOf(question)]));
    }
  });
});

test('every strategy but the one that names its members is asked for them, and all 33 other units are to be found', () => {
  const many = Array.from({ length: 60 }, (_, seed) =>
    generateRound(plan({ seed, kinds: ['members', 'find'], count: 30 }), data),
  ).flat();
  const strategies = new Set(many.flatMap((q) => (q.kind === 'members' ? [q.of.strategy] : [])));
  expect(STRATEGY_IDS.filter((id) => !strategies.has(id))).toEqual(['jing-jin-ji']);
  const found = new Set(many.flatMap((q) => (q.kind === 'find' ? [q.answer.region] : [])));
  expect(found.size).toBe(GEOGRAPHY.provinces.length - 1);
});
