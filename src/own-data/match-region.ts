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

/** Districts of a municipality are summed under the third and fourth digit 01 and 02: 310100 is all of Shanghai's. */
const MUNICIPALITY = /^(11|12|31|50)0[12]00$/;

/** The six-digit code that a number stands for: as it is, cut to province or prefecture, or with six more digits. */
function readAdcode(text: string): Adcode | null {
  const digits = text.normalize('NFKC').trim().replace(/\.0+$/, '');
  if (!/^\d+$/.test(digits)) return null;
  const six = digits.length === 12 && digits.endsWith('000000') ? digits.slice(0, 6) : digits.padEnd(6, '0');
  const code = MUNICIPALITY.test(six) ? `${six.slice(0, 2)}0000` : six;
  return [2, 4, 6, 12].includes(digits.length) && CODES.has(code) ? code : null;
}

/** Whether a label is digits that may as well be a figure, as 21 is. */
export const isShortCode = (label: string): boolean => /^\d{2}(\d{2})?$/.test(label.normalize('NFKC').trim());

/** Shǎnxī is 陕西 and Shānxī 山西: where tones are written, they tell them apart. */
const SHAANXI = /^sha[\u0306\u030c]nxi/;

/** Regions of the same level as one that is spelled just so are not meant. */
function surest(exact: readonly Adcode[], all: readonly Adcode[]): readonly Adcode[] {
  const levels = new Set(exact.map((adcode) => findRegion(adcode)?.level));
  return all.filter((adcode) => exact.includes(adcode) || !levels.has(findRegion(adcode)?.level));
}

/** Prefectures whose kind is cut to its last character: 延边州, 锡林郭勒盟. */
function cutShort(name: string): readonly Adcode[] {
  const bare = /^(.{2,})[州盟]$/.exec(name)?.[1];
  const found = bare === undefined ? [] : (BARE.get(bare) ?? []);
  return found.filter((adcode) => findRegion(adcode)?.level === 'prefecture');
}

/** The regions that a label may mean, by code or by name, the surest reading alone; none where no region has the name. */
export function regionsNamed(label: string): readonly Adcode[] {
  const code = readAdcode(label);
  if (code !== null) return [code];
  const toned = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\s\u0300-\u0305\u0307-\u030b\u030d-\u036f]/g, '');
  const name = SHAANXI.test(toned) ? toned.replace(SHAANXI, 'shaanxi') : plainName(label);
  const whole = FULL.get(name) ?? [];
  // In Chinese a full name is sure; in Latin letters 苏州 and 宿州 are both Suzhou.
  if (whole.length > 0 && HAN.test(name)) return whole;
  const bare = withoutKind(name);
  const all = [...new Set([...whole, ...(SHORT.get(name) ?? []), ...(BARE.get(bare) ?? [])])];
  if (all.length === 0) return cutShort(name);
  // Shanxi is 山西 in English, though without tones 陕西 reads the same.
  const sure = surest(ENGLISH.get(name) ?? ENGLISH.get(bare) ?? [], all);
  const kind = PROVINCE_WORD.test(name) ? 'province' : PREFECTURE_WORD.test(name) ? 'prefecture' : null;
  const fitting = kind === null ? sure : sure.filter((adcode) => findRegion(adcode)?.level === kind);
  return fitting.length > 0 ? fitting : sure;
}

/** Labels of sums over many regions. */
const TOTALS =
  /^(全国|中国|合计|总计|小计|全国合计|全国总计|平均|平均值|全国平均|(grand|national|china)?(total|sum|average|mean)|china|prc|national|nation|nationwide)$/;

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
