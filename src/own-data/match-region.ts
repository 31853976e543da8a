import { findRegion, REGIONS } from '../content/atlas';
import type { Adcode, Region } from '../domain/region';

/** A name in one form for all ways of writing it: no case, blanks, tones or apostrophes. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s'’`.·_-]/g, '')
    .toLowerCase();

/** Words for the kind of a division, which people leave out or write differently. */
const KINDS_ZH = /(维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|自治州|地区|省|市|盟)$/;
const KINDS_EN =
  /(uygur|uyghur|zhuang|hui)?(specialadministrativeregion|autonomousregion|autonomousprefecture|municipality|province|prefecture|league|region|city|sheng|shi|sar|ar)$/;

const withoutKind = (name: string): string => {
  const short = name.replace(KINDS_ZH, '').replace(KINDS_EN, '');
  return short === '' ? name : short;
};

const HAN = /[\u3400-\u9fff]/;
const PROVINCE_WORD = /province$/;
const PREFECTURE_WORD = /(city|prefecture|league)$/;

type Names = ReadonlyMap<string, readonly Adcode[]>;

function index(namesOf: (region: Region) => readonly string[]): Names {
  const names = new Map<string, Adcode[]>();
  for (const region of REGIONS)
    for (const name of new Set(namesOf(region).map(plainName))) {
      if (name === '') continue;
      const known = names.get(name);
      if (known === undefined) names.set(name, [region.adcode]);
      else known.push(region.adcode);
    }
  return names;
}

/** Full names tell apart what short ones don't: 吉林市 and 吉林省. */
const FULL = index(({ name }) => [name.en, name.zh]);
const ENGLISH = index(({ short }) => [short.en]);
const SHORT = index(({ short, aliases, id }) => [short.en, short.zh, id, ...aliases]);
const BARE = index(({ name, short, aliases }) =>
  [name.en, name.zh, short.en, short.zh, ...aliases].map((one) => withoutKind(plainName(one))),
);

const CODES = new Set(REGIONS.map(({ adcode }) => adcode));

/** The six-digit code that a number stands for: as it is, cut to province or prefecture, or with six more digits. */
function readAdcode(text: string): Adcode | null {
  const digits = text.normalize('NFKC').trim().replace(/\.0+$/, '');
  if (!/^\d+$/.test(digits)) return null;
  const code = digits.length === 12 && digits.endsWith('000000') ? digits.slice(0, 6) : digits.padEnd(6, '0');
  return [2, 4, 6, 12].includes(digits.length) && CODES.has(code) ? code : null;
}

/** The regions that a label may mean, by code or by name, the surest reading alone; none where no region has the name. */
export function regionsNamed(label: string): readonly Adcode[] {
  const code = readAdcode(label);
  if (code !== null) return [code];
  const name = plainName(label);
  const whole = FULL.get(name) ?? [];
  // In Chinese a full name is sure; in Latin letters 苏州 and 宿州 are both Suzhou.
  if (whole.length > 0 && HAN.test(name)) return whole;
  // Shanxi is 山西 in English, though without tones 陕西 reads the same.
  const english = ENGLISH.get(name);
  if (english !== undefined) return english;
  const all = [...new Set([...whole, ...(SHORT.get(name) ?? []), ...(BARE.get(withoutKind(name)) ?? [])])];
  const kind = PROVINCE_WORD.test(name) ? 'province' : PREFECTURE_WORD.test(name) ? 'prefecture' : null;
  const fitting = kind === null ? all : all.filter((adcode) => findRegion(adcode)?.level === kind);
  return fitting.length > 0 ? fitting : all;
}

/** Labels of sums over many regions. */
const TOTALS =
  /^(全国|中国|合计|总计|全国合计|全国总计|平均|全国平均|total|sum|china|national|nation|nationwide|average|mean)$/;

/** Whether a label stands for the whole country or a sum. */
export const isTotal = (label: string): boolean => TOTALS.test(plainName(label));

/** How many single letters have to change, come or go to make one word of another; above `most` no more is counted. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}

const MOST_SUGGESTIONS = 3;

/** Regions whose names are nearly a label, the nearest first. */
export function suggestions(label: string): readonly Adcode[] {
  const name = withoutKind(plainName(label)).slice(0, 40);
  if (name === '') return [];
  const most = HAN.test(name) ? 1 : Math.max(1, Math.floor(name.length / 4));
  const near = [...BARE].flatMap(([known, adcodes]) => {
    const apart = distance(name, known, most);
    return apart <= most && (apart < known.length || known.startsWith(name))
      ? adcodes.map((adcode) => ({ adcode, apart }))
      : [];
  });
  const ordered = near.toSorted((a, b) => a.apart - b.apart).map(({ adcode }) => adcode);
  return [...new Set(ordered)].slice(0, MOST_SUGGESTIONS);
}
