import { defineMessages } from '../messages';

/** The sentences in which questions are asked. */
export const QUESTION_WORDS = defineMessages({
  en: {
    inProvince: (name: string, province: string) => `${name} (${province})`,
    membering: (strategy: string, counted: string) => `the strategy “${strategy}” (${counted})`,
    reading: (name: string, year: number | null, vintage: string | null) =>
      `${name}${year === null ? '' : ` in ${year}`}${vintage === null ? '' : ` (figures ${vintage})`}`,
    find: {
      name: (name: string) => `Find ${name} on the map.`,
      capital: (capital: string) => `Find the province-level unit whose capital is ${capital}.`,
      highest: (reading: string, among: string) => `Find the unit with the highest figure among ${among}: ${reading}.`,
      lowest: (reading: string, among: string) => `Find the unit with the lowest figure among ${among}: ${reading}.`,
      both: (first: string, second: string) =>
        `Find the only province-level unit that lies as a whole both in ${first} and in ${second}.`,
      mainland: 'the 31 on the mainland',
      membersOf: (membering: string) => `the members of ${membering} that it covers whole`,
    },
    members: (membering: string) => `Which of these belong to ${membering}?`,
    oddOpen: 'Three of these four belong to one and the same of the nine strategies. Which one does not?',
    odd: (membering: string) => `Three of these four belong to ${membering}. Which one does not?`,
    order: (reading: string) => `Put these in order by ${reading}, the highest first.`,
    higher: (reading: string) => `Which of the two has the higher figure: ${reading}?`,
    isTrue: 'True or false?',
    isFact: 'True or false: is this what the source says?',
    belongs: (region: string, membering: string) => `${region} belongs to ${membering}.`,
    compares: (reading: string, higher: string, lower: string) =>
      `${reading}: the figure of ${higher} is higher than that of ${lower}.`,
    misleads: 'One of these three maps would mislead. Which one?',
    classed: (reading: string, count: number, method: string) =>
      `${reading}: whole areas in ${count} classes of color (${method})`,
    circles: (reading: string) => `${reading}: circles whose area stands for the figure`,
    changed: (from: number, fromVintage: string, to: number, toVintage: string) =>
      `Change of GDP in percent, from ${from} (figures ${fromVintage}) to ${to} (figures ${toVintage}): whole areas in 5 classes of color (quantiles)`,
  },
  zh: {
    inProvince: (name, province) => `${name}（${province}）`,
    membering: (strategy, counted) => `“${strategy}”战略（${counted}）`,
    reading: (name, year, vintage) =>
      `${year === null ? '' : `${year} 年`}${name}${vintage === null ? '' : `（${vintage}数据）`}`,
    find: {
      name: (name) => `在地图上找出${name}。`,
      capital: (capital) => `找出行政中心为${capital}的省级行政区。`,
      highest: (reading, among) => `${reading}：在${among}中，找出最高的一个。`,
      lowest: (reading, among) => `${reading}：在${among}中，找出最低的一个。`,
      both: (first, second) => `找出唯一一个整体同时属于${first}和${second}的省级行政区。`,
      mainland: '内地 31 个省级行政区',
      membersOf: (membering) => `${membering}整体纳入的成员`,
    },
    members: (membering) => `以下哪些属于${membering}？`,
    oddOpen: '以下四个中有三个同属九项战略中的某一项，哪一个不属于？',
    odd: (membering) => `以下四个中有三个属于${membering}，哪一个不属于？`,
    order: (reading) => `${reading}：从高到低排序。`,
    higher: (reading) => `${reading}：两者之中哪一个更高？`,
    isTrue: '对还是错？',
    isFact: '对还是错：原文是这样说的吗？',
    belongs: (region, membering) => `${region}属于${membering}。`,
    compares: (reading, higher, lower) => `${reading}：${higher}高于${lower}。`,
    misleads: '以下三幅地图中有一幅会误导读者，是哪一幅？',
    classed: (reading, count, method) => `${reading}：按 ${count} 级颜色填充整个区域（${method}）`,
    circles: (reading) => `${reading}：以圆的面积表示数值`,
    changed: (from, fromVintage, to, toVintage) =>
      `GDP 变化百分比，${from} 年（${fromVintage}数据）至 ${to} 年（${toVintage}数据）：按 5 级颜色填充整个区域（分位数）`,
  },
});
