import { defineMessages } from '../messages';

/** Texts of the choice of a lens and of the note on its vintage. */
export const LENS_CHOICE = defineMessages({
  en: {
    label: 'Map shows',
    membership: 'Strategy membership',
    groups: { wealth: 'Output', sectors: 'Sectors', people: 'People and land', own: 'Your own data' },
    own: (dataset: string, column: string) => `${dataset}: ${column}`,
    ofVintage: (titles: string, vintage: string) => `${titles} (GDP ${vintage})`,
    ownSource: 'your own data, not checked by the atlas',
    vintage: 'Figures',
    vintageName: (name: string) => `GDP ${name}`,
    why: (year: number, first: string, firstBy: string, second: string, secondBy: string) =>
      `The economic census of 2023 led to a revision of earlier years: ${year}, ${first} ${firstBy}, ${second} ${secondBy}. The two series are never joined.`,
    only: 'Exists in this series only.',
    about: 'Why there are two series',
  },
  zh: {
    label: '地图显示',
    membership: '战略归属',
    groups: { wealth: '产出', sectors: '产业', people: '人口与土地', own: '自备数据' },
    own: (dataset: string, column: string) => `${dataset}：${column}`,
    ofVintage: (titles: string, vintage: string) => `${titles}（GDP：${vintage}）`,
    ownSource: '自备数据，未经本图集核查',
    vintage: '数据口径',
    vintageName: (name: string) => `GDP：${name}`,
    why: (year: number, first: string, firstBy: string, second: string, secondBy: string) =>
      `2023 年经济普查后，往年数据作了修订：${year} 年，${first}${firstBy}，${second}${secondBy}。两套数列从不拼接。`,
    only: '仅有这一口径。',
    about: '为何有两套数列',
  },
});
