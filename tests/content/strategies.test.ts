import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/content/atlas';
import rows from '../../src/content/data/strategies.json';
import { MACRO_REGION_IDS, STRATEGY_IDS, type Strategy } from '../../src/domain/strategy';

const strategies = rows as unknown as readonly Strategy[];
const memberships = strategies.flatMap((strategy) =>
  strategy.memberships.map((m) => ({ strategy: strategy.id, ...m })),
);
const regions = new Map(REGIONS.map((region) => [region.adcode, region]));
const HAN = /\p{Script=Han}/u;

describe('strategies', () => {
  it('are the nine, in the order of the source', () => {
    expect(strategies.map(({ id }) => id)).toEqual(STRATEGY_IDS);
  });

  it('are four macro-regions and five regional strategies', () => {
    expect(strategies.filter(({ group }) => group === 'macro-region').map(({ id }) => id)).toEqual(MACRO_REGION_IDS);
    expect(strategies.filter(({ group }) => group === 'regional')).toHaveLength(5);
  });

  it('have names and short names in both languages, each once', () => {
    for (const { name, short } of strategies)
      for (const text of [name, short]) {
        expect(text.en).toMatch(/^[A-Z][A-Za-z –-]+$/);
        expect(text.zh).toMatch(/^\p{Script=Han}+$/u);
      }
    for (const language of ['en', 'zh'] as const)
      expect(new Set(strategies.map(({ short }) => short[language])).size).toBe(9);
  });
});

describe('memberships', () => {
  it('are one default and any number of others for each strategy, under distinct slugs', () => {
    for (const { memberships: own } of strategies) {
      expect(own.filter((membership) => membership.default)).toHaveLength(1);
      expect(own[0]?.default).toBe(true);
      expect(new Set(own.map(({ definition }) => definition)).size).toBe(own.length);
    }
    for (const { definition } of memberships) expect(definition).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('name divisions that exist, in order, each once', () => {
    for (const { adcodes } of memberships) {
      for (const adcode of adcodes) expect(regions.has(adcode)).toBe(true);
      expect(adcodes).toEqual([...new Set(adcodes)].sort());
    }
  });

  it('do not name a prefecture next to its province', () => {
    for (const { adcodes } of memberships)
      for (const adcode of adcodes) expect(adcodes).not.toContain(regions.get(adcode)?.parent);
  });

  it('have a title and a note in both languages', () => {
    for (const { title, note } of memberships)
      for (const { en, zh } of [title, note]) {
        expect(en.trim().length).toBeGreaterThan(8);
        expect(en).not.toMatch(HAN);
        expect(zh).toMatch(HAN);
        expect(zh).not.toMatch(/[A-Za-z]/);
      }
  });

  it('say in the note whether the source states them', () => {
    for (const { origin, note } of memberships) {
      if (origin === 'general-knowledge') {
        expect(note.en).toMatch(/[Gg]eneral knowledge/);
        expect(note.zh).toContain('常识');
      } else {
        expect(note.en).toMatch(/[Tt]he source|The three units as the source/);
        expect(note.zh).toContain('原文');
      }
    }
  });

  it('come from the source where it names the members, and only there', () => {
    const stated = memberships.filter(({ origin }) => origin === 'source');
    expect(stated.map(({ strategy, definition }) => `${strategy}:${definition}`)).toEqual([
      'northeast:provinces-and-leagues',
      'northeast:whole-inner-mongolia',
      'jing-jin-ji:three',
      'gba:guangdong',
    ]);
  });

  it('have the 27 cities of the Delta’s core area', () => {
    const core = memberships.find(({ definition }) => definition === 'core-27');
    expect(core?.adcodes).toHaveLength(27);
    const named = core?.adcodes.map((adcode) => regions.get(adcode)?.id);
    for (const city of ['shanghai', 'nanjing', 'yancheng', 'taizhou-jiangsu', 'taizhou', 'maanshan', 'chizhou'])
      expect(named).toContain(city);
    for (const city of ['xuzhou', 'lishui', 'quzhou', 'huangshan', 'bengbu']) expect(named).not.toContain(city);
  });
});
