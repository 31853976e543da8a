import { describe, expect, test } from 'vitest';
import { agreesWith, explanation, FAMILIES, findings, reruns } from '../../src/audit/audit';
import { CHECKS } from '../content/facts-rows';
import { GROUND, withValue } from './ground';

const RERUNS = reruns(GROUND);

describe('the checks that code makes', () => {
  test('are 28, each made once, and each is in the audit', () => {
    const ids = RERUNS.map(({ id }) => id as string);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(28);
    expect(CHECKS.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  // Where this fails, the received values are what is to be stored in checks.json.
  test.each(RERUNS)('$id comes out as it is stored in checks.json', (rerun) => {
    const check = CHECKS.find(({ id }) => id === rerun.id);
    expect({
      verdict: check?.verdict,
      stated: check?.stated,
      computed: check?.computed,
      zh: { stated: check?.zh.stated, computed: check?.zh.computed },
    }).toEqual({
      verdict: rerun.verdict,
      stated: rerun.stated.en,
      computed: rerun.computed.en,
      zh: { stated: rerun.stated.zh, computed: rerun.computed.zh },
    });
    expect(check !== undefined && agreesWith(rerun, check)).toBe(true);
  });

  test('never come out as something that is no number', () => {
    for (const { id, stated, computed } of RERUNS) {
      for (const text of [stated, computed].flatMap(({ en, zh }) => [en, zh]))
        expect(text, id).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });

  test('do not pass where their figures are missing', () => {
    const empty = reruns({ ...GROUND, facts: [] });
    const passed = empty.filter(({ id, verdict }) => verdict === 'ok' && !['A02'].includes(id)).map(({ id }) => id);
    // Of these, the absence of what they warn of is all that they say.
    expect(passed.filter((id) => !['A01', 'A04', 'A41', 'A50'].includes(id))).toEqual([]);
  });

  test('disagree with what is stored once a figure is another', () => {
    const changed = reruns(withValue('im-primary-2024q1', (value) => value + 5));
    const off = changed.filter((rerun) => {
      const check = CHECKS.find(({ id }) => id === rerun.id);
      return check === undefined || !agreesWith(rerun, check);
    });
    expect(off.map(({ id }) => id)).toEqual(expect.arrayContaining(['A04', 'A15', 'A51']));
  });
});

describe('the general rules', () => {
  test('find in the source as it stands what the audit explains, and nothing else', () => {
    const found = findings(GROUND).map((finding) => [finding.family, explanation(GROUND, finding), ...finding.facts]);
    expect(found.filter(([, check]) => check === null)).toEqual([]);
    expect(found).toEqual([
      ...['gdp', 'primary', 'secondary', 'tertiary'].map((sector) => [
        'exchange-rates',
        'A04',
        `im-${sector}-2024q1`,
        `im-${sector}-2024q1-usd`,
      ]),
      ['magnitude', 'A02', 'ne-grain-2023'],
      ['shares', 'A23', 'hlj-tourists-growth-2024q1'],
      ['shares', 'A23', 'hlj-tourism-income-growth-2024q1'],
      [
        'other-periods',
        'A01',
        'hlj-gdp-2024q1',
        ...['gdp', 'primary', 'secondary', 'tertiary'].map((sector) => `hlj-${sector}-growth-2024q1`),
      ],
      ['other-periods', 'A01', 'hlj-gdp-growth-2024q1'],
    ]);
  });

  test('do not take a finding as explained by a check that does not concern it', () => {
    const finding = { family: 'magnitude', facts: ['ln-gdp-2024q1'], found: 1, low: 2, high: 3 } as const;
    expect(explanation(GROUND, finding)).toBeNull();
  });

  test('are of nine kinds, each with checks of its own', () => {
    expect(FAMILIES.map(({ id }) => id)).toHaveLength(9);
    expect(FAMILIES.filter(({ checks }) => checks.length === 0)).toEqual([]);
  });
});
