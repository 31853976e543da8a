import type { Bilingual } from '../domain/text';

/** Figures of the source's data pages that are about the same thing, so that one chart can show them. */
export interface SourceChart {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Bilingual;
  /** Ids of the statements; a check may forbid to draw some. */
  readonly facts: readonly string[];
  /** Whether bars differ by sector, within one region, and not by region. */
  readonly bySector: boolean;
}

const SECTORS = ['primary', 'secondary', 'tertiary'] as const;

/** Charts of the first quarter of 2024 and of 2023, as the data pages have them. */
export const SOURCE_CHARTS: readonly SourceChart[] = [
  {
    id: 'gdp-2024q1',
    title: { en: 'GDP, first quarter of 2024', zh: '2024 年第一季度地区生产总值' },
    unit: { en: 'billion yuan', zh: '十亿元' },
    facts: ['ln-gdp-2024q1', 'hlj-gdp-2024q1', 'im-gdp-2024q1'],
    bySector: false,
  },
  {
    id: 'growth-2024q1',
    title: { en: 'GDP growth on a year earlier, first quarter of 2024', zh: '2024 年第一季度地区生产总值同比增速' },
    unit: { en: '%', zh: '%' },
    facts: ['ln-gdp-growth-2024q1', 'jilin-gdp-growth-2024q1', 'hlj-gdp-growth-2024q1', 'im-gdp-growth-2024q1'],
    bySector: false,
  },
  {
    id: 'ln-sectors-2024q1',
    title: { en: 'Liaoning by sector, first quarter of 2024', zh: '2024 年第一季度辽宁三次产业' },
    unit: { en: 'billion yuan', zh: '十亿元' },
    facts: SECTORS.map((sector) => `ln-${sector}-2024q1`),
    bySector: true,
  },
  {
    id: 'im-sectors-2024q1',
    title: { en: 'Inner Mongolia by sector, first quarter of 2024', zh: '2024 年第一季度内蒙古三次产业' },
    unit: { en: 'billion yuan', zh: '十亿元' },
    facts: SECTORS.map((sector) => `im-${sector}-2024q1`),
    bySector: true,
  },
  {
    id: 'high-tech-2023',
    title: { en: 'Growth of high-tech enterprises, 2023', zh: '2023 年高新技术企业增速' },
    unit: { en: '%', zh: '%' },
    facts: ['ln-high-tech-2023', 'jilin-high-tech-2023', 'hlj-high-tech-2023'],
    bySector: false,
  },
];
