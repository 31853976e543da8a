import type { Language } from '../domain/text';
import { formatArea, formatNumber, formatPeople, formatYuan } from './format';
import { unitName } from './messages/units';

type Write = (value: number) => string;

const plain = (language: Language, value: number): string => formatNumber(language, value, 4);

/** Units that Chinese counts in steps of its own, or that stand before the figure. */
const WRITTEN: Readonly<Record<Language, Readonly<Record<string, Write>>>> = {
  en: {
    year: (year) => String(year),
    'national rank': (rank) => `no. ${rank} in the country`,
    'world rank': (rank) => `no. ${rank} in the world`,
  },
  zh: {
    'billion yuan': (value) => formatYuan('zh', value * 10),
    'trillion yuan': (value) => formatYuan('zh', value * 10_000),
    'million persons': (value) => `${formatPeople('zh', value * 1e6)}人`,
    persons: (value) => `${formatPeople('zh', value)}人`,
    km2: (value) => formatArea('zh', value),
    'million km2': (value) => formatArea('zh', value * 1e6),
    'billion US dollars': (value) => `${plain('zh', value * 10)} 亿美元`,
    'million tons': (value) => (value < 100 ? `${plain('zh', value * 100)} 万吨` : `${plain('zh', value / 100)} 亿吨`),
    percent: (value) => `${plain('zh', value)}%`,
    year: (year) => `${year} 年`,
    'national rank': (rank) => `全国第 ${rank} 位`,
    'world rank': (rank) => `世界第 ${rank} 位`,
  },
};

/** A figure of the source with its unit, as the reader's language writes it: '306.72 billion yuan', '3067.2 亿元'. */
export function formatFigure(language: Language, value: number, unit: string | null): string {
  if (unit === null) return plain(language, value);
  const write = WRITTEN[language][unit];
  return write === undefined ? `${plain(language, value)} ${unitName(language, unit)}` : write(value);
}
