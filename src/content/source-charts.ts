import type { Bilingual, Language } from '../domain/text';
import { regionNamed } from './atlas';

/** One bar: a statement's figure, or null where the source has none. */
interface SourceBar {
  readonly label: Bilingual;
  /** Id of the statement; a check may forbid to draw it. */
  readonly fact: string | null;
}

/** Figures of the source's data pages that are about the same thing, so that one chart can show them. */
export interface SourceChart {
  readonly id: string;
  readonly title: Bilingual;
  /** Unit in which each language shows the figures. */
  readonly unit: Bilingual;
  /** What figures are multiplied by for that unit: the source prints billions of yuan, which are ten 亿元 each. */
  readonly factor: Readonly<Record<Language, number>>;
  readonly bars: readonly SourceBar[];
}

const YUAN = { unit: { en: 'billion yuan', zh: '亿元' }, factor: { en: 1, zh: 10 } };
const PERCENT = { unit: { en: '%', zh: '%' }, factor: { en: 1, zh: 1 } };

/** The units of the data pages, and how ids of statements about them begin. */
const UNITS = [
  ['liaoning', 'ln'],
  ['jilin', 'jilin'],
  ['heilongjiang', 'hlj'],
  ['inner-mongolia', 'im'],
] as const;
type Unit = (typeof UNITS)[number][0];

/** The same figure of all four units; `lacking` names those for which the source has none. */
const byUnit = (topic: string, lacking: readonly Unit[] = []): readonly SourceBar[] =>
  UNITS.map(([slug, prefix]) => ({
    label: regionNamed(slug)?.short ?? { en: slug, zh: slug },
    fact: lacking.includes(slug) ? null : `${prefix}-${topic}`,
  }));

const SECTORS = {
  primary: { en: 'Primary', zh: '第一产业' },
  secondary: { en: 'Secondary', zh: '第二产业' },
  tertiary: { en: 'Tertiary', zh: '第三产业' },
} as const;

/** A figure of all three sectors of one unit. */
const bySector = (prefix: string, topic: string): readonly SourceBar[] =>
  Object.entries(SECTORS).map(([sector, label]) => ({ label, fact: `${prefix}-${sector}-${topic}` }));

/** Growth of one sector in the four units. */
const sectorGrowth = (sector: keyof typeof SECTORS, lacking: readonly Unit[] = []): SourceChart => ({
  id: `${sector}-growth-2024q1`,
  title: {
    en: `${SECTORS[sector].en} sector, growth on a year earlier, first quarter of 2024`,
    zh: `2024 年第一季度${SECTORS[sector].zh}同比增速`,
  },
  ...PERCENT,
  bars: byUnit(`${sector}-growth-2024q1`, lacking),
});

/** Charts of the first quarter of 2024 and of 2023, as the data pages have them. */
export const SOURCE_CHARTS: readonly SourceChart[] = [
  {
    id: 'gdp-2024q1',
    title: { en: 'GDP, first quarter of 2024', zh: '2024 年第一季度地区生产总值' },
    ...YUAN,
    bars: byUnit('gdp-2024q1', ['jilin']),
  },
  {
    id: 'growth-2024q1',
    title: { en: 'GDP growth on a year earlier, first quarter of 2024', zh: '2024 年第一季度地区生产总值同比增速' },
    ...PERCENT,
    bars: byUnit('gdp-growth-2024q1'),
  },
  sectorGrowth('primary', ['jilin']),
  sectorGrowth('secondary'),
  sectorGrowth('tertiary', ['jilin']),
  {
    id: 'ln-sectors-2024q1',
    title: { en: 'Liaoning by sector, first quarter of 2024', zh: '2024 年第一季度辽宁三次产业' },
    ...YUAN,
    bars: bySector('ln', '2024q1'),
  },
  {
    id: 'im-sectors-2024q1',
    title: { en: 'Inner Mongolia by sector, first quarter of 2024', zh: '2024 年第一季度内蒙古三次产业' },
    ...YUAN,
    bars: bySector('im', '2024q1'),
  },
  {
    id: 'tourism-2024q1',
    title: {
      en: 'Tourism in Heilongjiang, growth on a year earlier, first quarter of 2024',
      zh: '2024 年第一季度黑龙江旅游业同比增速',
    },
    ...PERCENT,
    bars: [
      { label: { en: 'Tourists', zh: '接待游客人数' }, fact: 'hlj-tourists-growth-2024q1' },
      { label: { en: 'Tourism income', zh: '旅游收入' }, fact: 'hlj-tourism-income-growth-2024q1' },
    ],
  },
  {
    id: 'high-tech-2023',
    title: { en: 'Growth of high-tech enterprises, 2023', zh: '2023 年高新技术企业增速' },
    ...PERCENT,
    bars: byUnit('high-tech-2023', ['inner-mongolia']),
  },
];
