import { describe, expect, it } from 'vitest';
import { REGIONS as regions } from '../../src/content/atlas';
import figures from '../../src/content/data/figures.json';

const provinces = regions.filter(({ level }) => level === 'province');
const prefectures = regions.filter(({ level }) => level === 'prefecture');
const byId = new Map(regions.map((region) => [region.id, region]));
const mainland = (adcode: string) => adcode < '700000';
const HAN = /^\p{Script=Han}+$/u;

describe('regions', () => {
  it('are 34 provinces and 359 prefectures, 366 prefecture units with the seven undivided provinces', () => {
    expect(provinces).toHaveLength(34);
    expect(prefectures).toHaveLength(359);
    const parents = new Set(prefectures.map(({ parent }) => parent));
    const undivided = provinces.filter(({ adcode }) => !parents.has(adcode)).map(({ adcode }) => adcode);
    expect(undivided).toEqual(['110000', '120000', '310000', '500000', '710000', '810000', '820000']);
    expect(prefectures.length + undivided.length).toBe(366);
  });

  it('list provinces first, then prefectures, by adcode', () => {
    const order = [...provinces, ...prefectures];
    expect(regions).toEqual(order);
    for (const level of [provinces, prefectures]) {
      const codes = level.map(({ adcode }) => adcode);
      expect(codes).toEqual([...codes].sort());
    }
  });

  it('have unique adcodes, slugs and full names', () => {
    for (const key of [
      regions.map(({ adcode }) => adcode),
      regions.map(({ id }) => id),
      regions.map(({ name }) => name.en),
      regions.map(({ name }) => name.zh),
      regions.map(({ short }) => short.zh),
    ])
      expect(new Set(key).size).toBe(regions.length);
  });

  it('have six-digit adcodes and parents that exist', () => {
    const known = new Set(provinces.map(({ adcode }) => adcode));
    for (const { adcode } of regions) expect(adcode).toMatch(/^\d{6}$/);
    for (const { adcode, parent } of provinces) {
      expect(adcode).toMatch(/0000$/);
      expect(parent).toBeNull();
    }
    for (const { adcode, parent } of prefectures) {
      expect(parent).toBe(`${adcode.slice(0, 2)}0000`);
      expect(known).toContain(parent);
    }
  });

  it('use current codes and leave out merged units', () => {
    const codes = new Set(regions.map(({ adcode }) => adcode));
    for (const old of ['371200', '469003', '652100', '652200', '542200', '542400', '542600'])
      expect(codes).not.toContain(old);
    for (const current of ['460400', '650400', '650500', '540400', '540500', '540600'])
      expect(codes).toContain(current);
  });

  it('have slugs of lower-case ASCII words', () => {
    for (const { id } of regions) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('have names in both languages, the Chinese in Han characters only', () => {
    for (const { name, short, capital } of regions) {
      for (const text of capital === null ? [name, short] : [name, short, capital]) {
        expect(text.en).toMatch(/^[\p{Script=Latin}' ()-]+$/u);
        expect(text.en).toBe(text.en.trim());
        expect(text.zh).toMatch(HAN);
      }
      // 海南州 is shortened to keep it apart from the province.
      if (short.zh !== '海南州') expect(name.zh.startsWith(short.zh)).toBe(true);
    }
  });

  it('have aliases without repeats, a toneless reading among them', () => {
    for (const { aliases } of regions) {
      expect(aliases[0]).toMatch(/^[a-z]+$/);
      const folded = aliases.map((alias) => alias.toLowerCase());
      expect(new Set(folded).size).toBe(folded.length);
      for (const alias of aliases) expect(alias.trim()).not.toBe('');
    }
  });

  it.each([
    ['liaoning', '210000'],
    ['inner-mongolia', '150000'],
    ['shaanxi', '610000'],
    ['shanxi', '140000'],
    ['hong-kong', '810000'],
    ['macao', '820000'],
    ['tibet', '540000'],
    ['taiwan', '710000'],
    ['shenzhen', '440300'],
    ['hulunbuir', '150700'],
    ['hinggan', '152200'],
    ['xilingol', '152500'],
    ['jilin', '220000'],
    ['jilin-city', '220200'],
    ['hainan', '460000'],
    ['hainan-qinghai', '632500'],
    ['suzhou', '320500'],
    ['suzhou-anhui', '341300'],
    ['taizhou', '331000'],
    ['taizhou-jiangsu', '321200'],
    ['urumqi', '650100'],
    ['daxinganling', '232700'],
    ['nagqu', '540600'],
  ])('keep the slug %s for %s', (slug, adcode) => {
    expect(byId.get(slug)?.adcode).toBe(adcode);
  });

  it.each([
    ['chongqing', 'chongqing'],
    ['changsha', 'changsha'],
    ['chaoyang', 'chaoyang'],
    ['luan', 'luan'],
    ['bozhou', 'bozhou'],
    ['lishui', 'lishui'],
    ['bengbu', 'bengbu'],
    ['ngawa', 'aba'],
    ['qamdo', 'changdu'],
    ['kashgar', 'kashi'],
    ['inner-mongolia', 'neimenggu'],
    ['tibet', 'xizang'],
    ['luohe', 'luohe'],
    ['dongguan', 'dongguan'],
  ])('read %s as %s', (slug, reading) => {
    expect(byId.get(slug)?.aliases[0]).toBe(reading);
  });
});

describe('figures of regions', () => {
  it('have the census total of the 31 mainland units', () => {
    const counted = provinces.filter(({ adcode }) => mainland(adcode));
    expect(counted).toHaveLength(31);
    expect(counted.reduce((total, { census2020 }) => total + (census2020 ?? Number.NaN), 0)).toBe(1_409_778_724);
  });

  it('have an area and a census count for every province', () => {
    for (const { areaKm2, census2020 } of provinces) {
      expect(areaKm2).toBeGreaterThan(0);
      expect(census2020).toBeGreaterThan(0);
    }
  });

  it('have areas and counts for the recorded prefectures only', () => {
    const recorded = prefectures.filter(({ areaKm2 }) => areaKm2 !== null).map(({ adcode }) => adcode);
    expect(recorded.join(' ')).toBe(
      '150400 150500 150700 152200 152500 440100 440300 440400 440600 440700 441200 441300 441900 442000',
    );
    for (const { areaKm2, census2020 } of prefectures) expect(census2020 === null).toBe(areaKm2 === null);
  });

  it('have a capital for every province but Hong Kong and Macao, and a seat for leagues and autonomous prefectures', () => {
    expect(provinces.filter(({ capital }) => capital === null).map(({ id }) => id)).toEqual(['hong-kong', 'macao']);
    for (const { name, capital } of prefectures) expect(capital !== null).toBe(/(盟|自治州|地区)$/.test(name.zh));
  });
});

describe('public series', () => {
  const codes = provinces.map(({ adcode }) => adcode).filter(mainland);

  it('cover the 31 mainland units and no others', () => {
    for (const table of [...Object.values(figures.gdp), figures.population, figures.sectors])
      expect(Object.keys(table).sort()).toEqual(codes);
  });

  it('span the years of their vintage', () => {
    const spans = (table: Record<string, { from: number; values: number[] }>) => [
      ...new Set(Object.values(table).map(({ from, values }) => `${from}-${from + values.length - 1}`)),
    ];
    expect(spans(figures.gdp['before-2023-census'])).toEqual(['1992-2023']);
    expect(spans(figures.gdp['after-2023-census'])).toEqual(['2006-2024']);
    expect(spans(figures.population)).toEqual(['2000-2024']);
  });

  it('keep spot values of Liaoning in both vintages apart', () => {
    const before = figures.gdp['before-2023-census']['210000'];
    const after = figures.gdp['after-2023-census']['210000'];
    expect(before.values[2023 - before.from]).toBe(30209.4);
    expect(after.values[2023 - after.from]).toBe(31389.8);
  });

  it('have sectors that add up to the later vintage', () => {
    for (const [adcode, { from, primary, secondary, tertiary }] of Object.entries(figures.sectors)) {
      const total = figures.gdp['after-2023-census'][adcode as '210000'];
      expect([from, primary.length, secondary.length, tertiary.length]).toEqual([2019, 6, 6, 6]);
      primary.forEach((value, i) => {
        const sum = value + (secondary[i] ?? Number.NaN) + (tertiary[i] ?? Number.NaN);
        expect(Math.abs(sum - (total.values[from + i - total.from] ?? Number.NaN))).toBeLessThanOrEqual(0.25);
      });
    }
  });
});
