import type { InequalityMeasure } from '../../domain/inequality';
import { defineMessages } from '../messages';

interface MeasureText {
  readonly name: string;
  /** What it means in plain words. */
  readonly means: string;
  readonly formula: string;
  readonly cite: string;
}

const measuresEn: Readonly<Record<InequalityMeasure, MeasureText>> = {
  theil_t: {
    name: 'Theil T',
    means:
      '0 when all provinces have the same; weighs what lies above the average more. It splits exactly into groups.',
    formula: 'Σ (Yᵢ/Y) ln[(Yᵢ/Y) / (Nᵢ/N)], Y product, N residents',
    cite: 'Theil 1967; split: Bourguignon 1979, Shorrocks 1980',
  },
  theil_l: {
    name: 'Theil L (mean log deviation)',
    means: '0 when all have the same; weighs what lies below the average more. It splits exactly too.',
    formula: 'Σ (Nᵢ/N) ln[(Nᵢ/N) / (Yᵢ/Y)]',
    cite: 'Theil 1967; Shorrocks 1980',
  },
  gini: {
    name: 'Gini coefficient',
    means: '0 when all have the same, near 1 when one has all; weighs the middle most.',
    formula: '1 − 2 × area under the Lorenz curve, provinces weighted by residents',
    cite: 'Gini 1914; Sen 1973',
  },
  cv: {
    name: 'Coefficient of variation',
    means: 'The typical distance from the average, as a share of the average.',
    formula: '√[Σ (Nᵢ/N) (yᵢ/y − 1)²], y GDP per person',
    cite: 'Williamson 1965',
  },
  max_min: {
    name: 'Highest over lowest',
    means: 'How many times the richest province has what the poorest has; it ignores all others.',
    formula: 'max yᵢ / min yᵢ',
    cite: 'simple ratio',
  },
};

const measuresZh: Readonly<Record<InequalityMeasure, MeasureText>> = {
  theil_t: {
    name: '泰尔 T 指数',
    means: '各省相同时为 0；更看重高于平均的部分。可以精确分解到各组。',
    formula: 'Σ (Yᵢ/Y) ln[(Yᵢ/Y) / (Nᵢ/N)]，Y 为生产总值，N 为常住人口',
    cite: 'Theil 1967；分解：Bourguignon 1979、Shorrocks 1980',
  },
  theil_l: {
    name: '泰尔 L 指数（平均对数离差）',
    means: '各省相同时为 0；更看重低于平均的部分，同样可以精确分解。',
    formula: 'Σ (Nᵢ/N) ln[(Nᵢ/N) / (Yᵢ/Y)]',
    cite: 'Theil 1967；Shorrocks 1980',
  },
  gini: {
    name: '基尼系数',
    means: '各省相同时为 0，全归一省时接近 1；对中间部分最敏感。',
    formula: '1 − 2 × 洛伦兹曲线下面积，各省按常住人口加权',
    cite: 'Gini 1914；Sen 1973',
  },
  cv: {
    name: '变异系数',
    means: '与平均数的典型距离占平均数的比例。',
    formula: '√[Σ (Nᵢ/N) (yᵢ/y − 1)²]，y 为人均 GDP',
    cite: 'Williamson 1965',
  },
  max_min: {
    name: '最高与最低之比',
    means: '最富省份是最穷省份的多少倍；不反映其他省份。',
    formula: 'max yᵢ / min yᵢ',
    cite: '简单比值',
  },
};

/** What the measures of inequality are called, mean and how they are computed. */
export const INEQUALITY_TEXTS = defineMessages({ en: measuresEn, zh: measuresZh });
