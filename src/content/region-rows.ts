import type { Adcode, Region } from '../domain/region';
import type { Bilingual } from '../domain/text';

/** A region as regions.json has it: what can be derived from its code and its names is left out. */
export interface RegionRow {
  readonly adcode: Adcode;
  readonly en: string;
  readonly zh: string;
  /** Left out where it is the short English name in lower case and hyphens. */
  readonly id?: string;
  /** Left out where it is the whole name. */
  readonly shortEn?: string;
  /** Left out where it is the name without the word for its kind. */
  readonly shortZh?: string;
  readonly capital?: Bilingual;
  readonly areaKm2?: number;
  readonly census2020?: number;
  /** The reading without tones comes first; it is left out where it is the short English name in plain letters. */
  readonly aliases?: readonly string[];
}

const KIND = /(市|地区|盟|自治州)$/;

const READING = /^[a-z]+$/;

/** A name in lower case without diacritics and apostrophes: `Ürümqi` becomes `urumqi`. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase();

/** The region that a row stands for. Codes of provinces end in four zeros, and prefectures begin with their province's. */
export function regionOfRow(row: RegionRow): Region {
  const { adcode, en, zh, shortEn = en, shortZh = zh.replace(KIND, '') } = row;
  const aliases = row.aliases ?? [];
  const hasReading = READING.test(aliases[0] ?? '');
  const isProvince = adcode.endsWith('0000');
  return {
    adcode,
    id: row.id ?? plain(shortEn).replaceAll(' ', '-'),
    level: isProvince ? 'province' : 'prefecture',
    parent: isProvince ? null : `${adcode.slice(0, 2)}0000`,
    name: { en, zh },
    short: { en: shortEn, zh: shortZh },
    capital: row.capital ?? null,
    areaKm2: row.areaKm2 ?? null,
    census2020: row.census2020 ?? null,
    aliases: hasReading ? aliases : [plain(shortEn).replaceAll(' ', ''), ...aliases],
  };
}
