import { defineMessages } from '../messages';

/** Why an answer is right, with the data that it rests on. */
export const QUESTION_EXPLANATIONS = defineMessages({
  en: {
    borders: (name: string, neighbours: string) => `${name} borders on ${neighbours}.`,
    island: (name: string) => `${name} borders on no other province-level unit on land.`,
    capital: (capital: string, name: string) => `${capital} is the capital of ${name}.`,
    valued: (name: string, value: string) => `${name} ${value}`,
    figures: (reading: string, values: string) => `${reading}: ${values}.`,
    highest: (reading: string, values: string) => `${reading}, from the highest: ${values}.`,
    lowest: (reading: string, values: string) => `${reading}, from the lowest: ${values}.`,
    onlyBoth: (name: string) => `Only ${name} is on both lists as a whole.`,
    members: (inside: string, outside: string) => `On the list: ${inside}. Not on it: ${outside}.`,
    odd: (three: string, strategies: string, odd: string) =>
      `${three} belong to ${strategies}; ${odd} does not, by any definition in the atlas.`,
    oddNamed: (three: string, odd: string) => `${three} are on the list; ${odd} is not.`,
    onList: (name: string) => `${name} is on the list.`,
    offList: (name: string) => `${name} is not on the list.`,
    said: 'That is what the source says. The atlas does not vouch for it.',
    notSaid: (right: string, wrong: string) => `The source gives ${right}, not ${wrong}.`,
    total: (name: string) =>
      `“${name}” is a total: it grows with the size of a unit, while color over a whole area reads as how much there is of it everywhere. Totals belong in circles, or divided by residents or by area.`,
    totalRanks: (name: string, rank: number, ofRank: number) =>
      `${name}, first by total GDP in that year, is number ${rank} of ${ofRank} by GDP per person.`,
    spliced:
      'It takes its two years from two series of GDP that are computed differently: part of the change shown is the revision and did not happen.',
    revision: (year: number, name: string, by: string) =>
      `The revision alone moved the GDP of ${name} in ${year} by ${by}.`,
    crowded: (units: number, of: number) =>
      `${units} of ${of} units fall into one class: a few extremes stretch the classes, and the map shows all others as alike.`,
    others: 'The other two color ratios or changes within one series, or draw totals as circles.',
    list: (strategy: string, title: string) => `“${strategy}”: ${title}`,
    source: (names: string) => `Source: ${names}`,
  },
  zh: {
    borders: (name, neighbours) => `${name}与${neighbours}接壤。`,
    island: (name) => `${name}在陆上不与其他省级行政区接壤。`,
    capital: (capital, name) => `${name}的行政中心是${capital}。`,
    valued: (name, value) => `${name} ${value}`,
    figures: (reading, values) => `${reading}：${values}。`,
    highest: (reading, values) => `${reading}，从最高起依次为：${values}。`,
    lowest: (reading, values) => `${reading}，从最低起依次为：${values}。`,
    onlyBoth: (name) => `整体同时列入两份名单的只有${name}。`,
    members: (inside, outside) => `在名单内：${inside}。不在名单内：${outside}。`,
    odd: (three, strategies, odd) => `${three}属于${strategies}；按本图集所载任何口径，${odd}都不属于。`,
    oddNamed: (three, odd) => `${three}在名单内，${odd}不在。`,
    onList: (name) => `${name}在名单内。`,
    offList: (name) => `${name}不在名单内。`,
    said: '原文是这样说的；本图集不为其正确性担保。',
    notSaid: (right, wrong) => `原文所载为${right}，而非${wrong}。`,
    total: (name) =>
      `“${name}”是总量，随地区规模而增大；而填满整个区域的颜色会被看成各处的水平。总量宜用圆表示，或除以人口、面积后再填色。`,
    totalRanks: (name, rank, ofRank) => `当年 GDP 总量居首的${name}，按人均 GDP 在 ${ofRank} 个地区中列第 ${rank} 位。`,
    spliced: '两个年份取自计算口径不同的两套 GDP 数列：图中的变化有一部分来自修订，并未真正发生。',
    revision: (year, name, by) => `仅修订一项，就使${name} ${year} 年的 GDP 变动 ${by}。`,
    crowded: (units, of) =>
      `${of} 个地区中有 ${units} 个落在同一级：少数极端值拉大了各级的跨度，其余地区在图上看不出差别。`,
    others: '另外两幅或以颜色表示比率、同一数列内的变化，或以圆表示总量。',
    list: (strategy, title) => `“${strategy}”：${title}`,
    source: (names) => `资料来源：${names}`,
  },
});
