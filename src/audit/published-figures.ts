import type { Aggregate } from './accounts';

/** What a dated report gives for a province's output in a period; billions of yuan and percent. */
export interface Release {
  readonly subject: string;
  readonly period: string;
  readonly level: Readonly<Partial<Record<Aggregate, number>>>;
  readonly growth: Readonly<Partial<Record<Aggregate, number>>>;
}

/**
 * Figures of dated press reports, as far as they were looked up: Xinhua, 25 April 2018 (Heilongjiang 2018); China News
 * Service, 7 May 2024; gojilin.gov.cn, 19 April 2024 (Jilin); China Daily, 8 May 2024 (Inner Mongolia); Mysteel,
 * 19 January 2024 (Liaoning 2023). The audit's evidence has the addresses.
 */
export const RELEASES: readonly Release[] = [
  {
    subject: 'heilongjiang',
    period: '2018 Q1',
    level: { gdp: 306.72 },
    growth: { gdp: 5.6, primary: 4.3, secondary: 4, tertiary: 6.6 },
  },
  { subject: 'heilongjiang', period: '2024 Q1', level: {}, growth: { gdp: 2.2 } },
  { subject: 'liaoning', period: '2024 Q1', level: { gdp: 696.12 }, growth: { gdp: 5.4 } },
  {
    subject: 'inner-mongolia',
    period: '2024 Q1',
    level: { gdp: 560.4, primary: 17.7, secondary: 273, tertiary: 269.7 },
    growth: { gdp: 5.9 },
  },
  { subject: 'jilin', period: '2024 Q1', level: { gdp: 293.62 }, growth: { gdp: 6.5 } },
  { subject: 'jilin', period: '2023 Q1', level: {}, growth: { gdp: 8.2 } },
  { subject: 'liaoning', period: '2023', level: { gdp: 3020.94 }, growth: { gdp: 5.3 } },
];

/** Figures of the whole nation with their sources; the audit's evidence has the addresses. */
export const NATION = {
  /** Million tons of grain in 2023: China Daily, 11 December 2023. */
  grain2023: 695.41,
  /** Growth in the first quarter of 2024, percent: China News Service, 7 May 2024. */
  growth2024q1: 5.3,
  /** Growth in 2023, percent: Mysteel, 19 January 2024. */
  growth2023: 5.2,
  /** First quarter of 2024, percent: growth of secondary industry and of investment, China News Service, 7 May 2024. */
  secondary2024q1: 6,
  investment2024q1: 4.5,
  /** New minerals found by March 2023: People's Daily Online, 17 March 2023. */
  newMinerals: 180,
} as const;

/**
 * Billions of yuan in a year, of the vintage before the revision of 2023 and after it, the later first release for 2024:
 * public copies of the statistical yearbook.
 */
export const NATIONAL_OUTPUT: Readonly<Record<number, number>> = {
  2018: 91_928.1,
  2019: 98_651.5,
  2020: 101_356.7,
  2021: 114_923.7,
  2022: 120_472.4,
  2023: 126_058.2,
  2024: 134_908.4,
};

/** Net inflow of persons to Jilin in 2023: Beijing Review, 6 May 2024. */
export const JILIN_INFLOW_2023 = 43_400;

/** Bounds around the official rates of the years since 2015, yuan for a US dollar: general knowledge, wide on purpose. */
export const OFFICIAL_RATES = { low: 6.3, high: 7.4 } as const;
