import type { IndicatorId, Vintage } from '../../domain/indicator';
import { defineMessages } from '../messages';

/** What an indicator is called and how it is computed. */
export interface IndicatorText {
  readonly name: string;
  /** For legends, axes and menus. */
  readonly short: string;
  /** How it comes about, in words. */
  readonly formula: string;
  /** What to keep in mind; null where nothing more than the formula says. */
  readonly note: string | null;
}

type IndicatorTexts = Readonly<Record<IndicatorId, IndicatorText>>;

const english: IndicatorTexts = {
  'gdp-per-person': {
    name: 'GDP per person',
    short: 'GDP per person',
    formula: 'Gross regional product at current prices, divided by residents at the end of the year.',
    note: 'Published figures divide by the mean of two year ends and differ a little.',
  },
  gdp: {
    name: 'Gross regional product (GDP)',
    short: 'GDP',
    formula: 'As published, at current prices.',
    note: null,
  },
  'gdp-share': {
    name: 'Share of national GDP',
    short: 'Share of GDP',
    formula: 'GDP, divided by the sum of all 31 mainland units of the same year and vintage.',
    note: 'The sum differs from the national product: by up to 1% since 2003, by up to 7% before.',
  },
  'gdp-growth': {
    name: 'Nominal GDP growth on the year before',
    short: 'Nominal growth',
    formula: 'GDP, divided by that of the year before in the same vintage, less 1.',
    note: 'At current prices: it holds price changes too and is not the growth rate that is usually reported.',
  },
  'gdp-primary': {
    name: 'Value added of the primary sector',
    short: 'Primary sector',
    formula: 'As published, at current prices: farming, forestry, animal husbandry, fishery.',
    note: null,
  },
  'gdp-secondary': {
    name: 'Value added of the secondary sector',
    short: 'Secondary sector',
    formula: 'As published, at current prices: industry and construction.',
    note: null,
  },
  'gdp-tertiary': {
    name: 'Value added of the tertiary sector',
    short: 'Tertiary sector',
    formula: 'As published, at current prices: services.',
    note: null,
  },
  'primary-share': {
    name: 'Share of the primary sector in GDP',
    short: 'Primary share',
    formula: 'Value added of the primary sector, divided by GDP.',
    note: null,
  },
  'secondary-share': {
    name: 'Share of the secondary sector in GDP',
    short: 'Secondary share',
    formula: 'Value added of the secondary sector, divided by GDP.',
    note: null,
  },
  'tertiary-share': {
    name: 'Share of the tertiary sector in GDP',
    short: 'Tertiary share',
    formula: 'Value added of the tertiary sector, divided by GDP.',
    note: null,
  },
  population: {
    name: 'Residents at the end of the year',
    short: 'Residents',
    formula: 'As published: people who live there, wherever they are registered.',
    note: 'The official series has breaks: in 2005 in Henan, Hunan, Guangxi and Guizhou, in 2010 in Anhui, Guangxi and Shanxi.',
  },
  density: {
    name: 'Residents per square kilometer',
    short: 'Density',
    formula: 'Residents at the end of the year, divided by today’s official area.',
    note: 'About 18,000 km² are counted in the areas of both Heilongjiang and Inner Mongolia.',
  },
  area: {
    name: 'Official area',
    short: 'Area',
    formula: 'As published.',
    note: 'Good to about 1%; Zhejiang, Fujian and Gansu less so.',
  },
  'census-2020': {
    name: 'Residents in the census of 2020',
    short: 'Census population',
    formula: 'As counted on 1 November 2020.',
    note: 'Hong Kong, Macao and Taiwan: figures of the local authorities.',
  },
};

const chinese: IndicatorTexts = {
  'gdp-per-person': {
    name: '人均地区生产总值',
    short: '人均 GDP',
    formula: '地区生产总值（当年价格）除以年末常住人口。',
    note: '官方公布的人均值以两年年末人口的平均数为除数，略有不同。',
  },
  gdp: { name: '地区生产总值', short: 'GDP', formula: '官方公布，按当年价格计算。', note: null },
  'gdp-share': {
    name: '占全国地区生产总值的比重',
    short: 'GDP 占比',
    formula: '地区生产总值除以同年、同一口径的 31 个省级单位之和。',
    note: '各省之和与全国数不等：2003 年以来相差不超过 1%，此前最多相差 7%。',
  },
  'gdp-growth': {
    name: '地区生产总值名义增速',
    short: '名义增速',
    formula: '地区生产总值除以同一口径的上年数，再减 1。',
    note: '按当年价格计算，含价格变动，不同于通常公布的实际增速。',
  },
  'gdp-primary': {
    name: '第一产业增加值',
    short: '第一产业',
    formula: '官方公布，按当年价格计算：农、林、牧、渔业。',
    note: null,
  },
  'gdp-secondary': {
    name: '第二产业增加值',
    short: '第二产业',
    formula: '官方公布，按当年价格计算：工业和建筑业。',
    note: null,
  },
  'gdp-tertiary': {
    name: '第三产业增加值',
    short: '第三产业',
    formula: '官方公布，按当年价格计算：服务业。',
    note: null,
  },
  'primary-share': {
    name: '第一产业占地区生产总值的比重',
    short: '一产占比',
    formula: '第一产业增加值除以地区生产总值。',
    note: null,
  },
  'secondary-share': {
    name: '第二产业占地区生产总值的比重',
    short: '二产占比',
    formula: '第二产业增加值除以地区生产总值。',
    note: null,
  },
  'tertiary-share': {
    name: '第三产业占地区生产总值的比重',
    short: '三产占比',
    formula: '第三产业增加值除以地区生产总值。',
    note: null,
  },
  population: {
    name: '年末常住人口',
    short: '常住人口',
    formula: '官方公布：按常住地统计，不论户籍在何处。',
    note: '官方数列有断点：2005 年的河南、湖南、广西、贵州，2010 年的安徽、广西、山西。',
  },
  density: {
    name: '人口密度',
    short: '人口密度',
    formula: '年末常住人口除以现行官方面积。',
    note: '约 1.8 万平方公里同时计入黑龙江和内蒙古的面积。',
  },
  area: { name: '官方面积', short: '面积', formula: '官方公布。', note: '误差约 1%，浙江、福建、甘肃更大。' },
  'census-2020': {
    name: '2020 年人口普查人数',
    short: '普查人口',
    formula: '2020 年 11 月 1 日零时的普查数。',
    note: '香港、澳门、台湾为当地主管机构公布的数字。',
  },
};

interface VintageText {
  readonly name: string;
  readonly short: string;
}

const vintageNames = {
  en: {
    'before-2023-census': { name: 'before the 2023 economic census', short: 'before the 2023 census' },
    'after-2023-census': { name: 'after the 2023 economic census', short: 'after the 2023 census' },
  },
  zh: {
    'before-2023-census': { name: '2023 年经济普查修订前', short: '普查修订前' },
    'after-2023-census': { name: '2023 年经济普查修订后', short: '普查修订后' },
  },
} satisfies Record<string, Readonly<Record<Vintage, VintageText>>>;

/** Names and formulas of the indicators and their vintages. */
export const INDICATOR_MESSAGES = defineMessages({
  en: { indicators: english, vintages: vintageNames.en },
  zh: { indicators: chinese, vintages: vintageNames.zh },
});
