import { formatDate, formatNumber } from '../format';
import { defineMessages } from '../messages';
import { AUDIT_OUTPUT_RESULTS } from './audit-output-results';

const en = (value: number, digits = 2) => formatNumber('en', value, digits);
/** Chinese texts of the content print no separators. */
const zh = (value: number, digits = 2) => String(Number(value.toFixed(digits)));
const fixed = (value: number, digits: number) => value.toFixed(digits);
const dateZh = (iso: string) => formatDate('zh', iso);

/**
 * What is stated and what is computed, of each check that code makes: the open data and the audit panel print these
 * sentences. Numbers come from the check, never from here.
 */
export const AUDIT_RESULTS = defineMessages({
  en: {
    ...AUDIT_OUTPUT_RESULTS.en,
    A11: {
      stated: (persons: number) => `${en(persons)}, undated`,
      computed: (year: string, later: number) =>
        `the year-end series has it for ${year}; end of 2023: ${en(later)} million`,
    },
    A12: {
      stated: (millions: number) => `${en(millions)} million`,
      computed: (census: number) => en(census),
    },
    A13: {
      stated: (area: number, people: number) => `over ${en(area)} million km2 and over ${en(people)} million people`,
      computed: (area: number, people: number, low: number, high: number, fewest: number, most: number) =>
        `three provinces: ${en(area)} million km2, ${en(people)} million people (2020); with leagues and cities of eastern Inner Mongolia ${en(low)} to ${en(high)} million km2, ${en(fewest, 1)} to ${en(most, 1)} million people`,
    },
    A20: {
      stated: (count: number) => `${count} provinces`,
      computed: (provinces: number, autonomous: number, municipalities: number) =>
        `${provinces} provinces, ${autonomous} autonomous regions, ${municipalities} municipalities`,
    },
    A22: {
      stated: (years: number) => `net inflow after ${years} years of outflow`,
      computed: (from: string, to: string, years: number, before: number, after: number, jilin: number) =>
        `${from} to ${to} is ${years} years; total population fell from ${en(before)} to ${en(after)} million in Liaoning; Jilin's inflow was ${en(jilin)}`,
    },
    A24: {
      stated: (area: number, population: number, output: number, growth: number) =>
        `units with a figure: area ${area}, population ${population}, output ${output}, growth ${growth}`,
      computed: (complete: number) =>
        complete === 1
          ? 'of these four, only growth in 2024 Q1 exists for all four units'
          : `${complete} of these four exist for all four units`,
    },
    A30: {
      stated: (whole: number, part: number) => `more than ${whole}, of which ${part}`,
      computed: (share: number, later: number) =>
        `at most ${en(share)} percent; about ${later} by March 2023; the sentence was already online in 2017`,
    },
    A31: {
      stated: (first: number, three: number, ten: number) => `${first}, ${three}, ${ten}`,
      computed: (first: number, three: number, ten: number) => `${first} ≤ ${three} ≤ ${ten}`,
    },
    A40: {
      stated: () => 'undated issue',
      computed: (day: string) => `latest dated photo: ${formatDate('en', day)}`,
    },
    A41: {
      stated: (first: string, last: string) => `photos of ${formatDate('en', first)} to ${formatDate('en', last)}`,
      computed: (count: number, years: number) =>
        `${count} photos over ${years} years; the pictures do not date the text beside them`,
    },
    A50: {
      stated: () => 'first, largest, most important, leading',
      computed: (claims: number, dated: number) => `${claims} claims without a source; with a date: ${dated}`,
    },
    A56: {
      stated: () => 'no mention',
      computed: (before: number, after: number, fewer: number) =>
        `three provinces: ${fixed(before, 2)} million people at the end of 2010, ${fixed(after, 2)} million at the end of 2020, ${fixed(fewer, 2)} million fewer`,
    },
    A65: {
      stated: (span: number, since: string) => `first in ${span} years; first since ${since}`,
      computed: (since: string, span: number) => `2023 - ${since} = ${span}`,
    },
    A74: {
      stated: (reserves: number, share: number) => `${reserves} reserves, ${en(share)} percent`,
      computed: (area: number) => `${en(area)} km2`,
    },
  },
  zh: {
    ...AUDIT_OUTPUT_RESULTS.zh,
    A11: {
      stated: (persons) => `${zh(persons / 10_000)}万人，未注明年份`,
      computed: (year, later) => `年末人口序列中为${year}年；2023年末为${zh(later * 100, 0)}万人`,
    },
    A12: {
      stated: (millions) => `${zh(millions * 100)}万人`,
      computed: (census) => `${formatNumber('zh', census)}人`,
    },
    A13: {
      stated: (area, people) => `超过${zh(area * 100)}万平方公里、超过${zh(people / 100)}亿人`,
      computed: (area, people, low, high, fewest, most) =>
        `三省：${zh(area * 100, 0)}万平方公里、${zh(people * 100, 0)}万人（2020年）；加上内蒙古东部盟市为${zh(low * 100, 0)}至${zh(high * 100, 0)}万平方公里、${fixed(fewest / 100, 2)}至${fixed(most / 100, 2)}亿人`,
    },
    A20: {
      stated: (count) => `${count}个省`,
      computed: (provinces, autonomous, municipalities) =>
        `${provinces}个省、${autonomous}个自治区、${municipalities}个直辖市`,
    },
    A22: {
      stated: (years) => `连续${years}年净流出后转为净流入`,
      computed: (from, to, years, before, after, jilin) =>
        `${from}年至${to}年共${years}年；辽宁总人口由${zh(before * 100, 0)}万降至${zh(after * 100, 0)}万；吉林净流入${zh(jilin / 10_000)}万人`,
    },
    A24: {
      stated: (area, population, output, growth) =>
        `有数字的省区：面积${area}个，人口${population}个，总量${output}个，增速${growth}个`,
      computed: (complete) =>
        complete === 1 ? '四项中只有2024年第一季度增速四省区俱全' : `四项中有${complete}项四省区俱全`,
    },
    A30: {
      stated: (whole, part) => `${whole}余种，其中${part}种`,
      computed: (share, later) => `至多占${zh(share)}%；至2023年3月已约${later}种；该句2017年已见于网络`,
    },
    A31: {
      stated: (first, three, ten) => `${first}、${three}、${ten}`,
      computed: (first, three, ten) => `${first} ≤ ${three} ≤ ${ten}，层层包含`,
    },
    A40: {
      stated: () => '本期未注明日期',
      computed: (day) => `最晚的照片日期：${dateZh(day)}`,
    },
    A41: {
      stated: (first, last) => `照片日期由${dateZh(first)}至${dateZh(last)}`,
      computed: (count, years) => `${count}张照片，前后${years}年；照片日期不代表旁边文字的日期`,
    },
    A50: {
      stated: () => '第一、最大、最重要、领先',
      computed: (claims, dated) => `${claims}处说法均无出处；注明时间的${dated}处`,
    },
    A56: {
      stated: () => '未提及',
      computed: (before, after, fewer) =>
        `三省人口：2010年末${zh(before * 100, 0)}万，2020年末${zh(after * 100, 0)}万，减少${zh(fewer * 100, 0)}万`,
    },
    A65: {
      stated: (span, since) => `${span}年来首次；${since}年以来首次`,
      computed: (since, span) => `2023－${since}＝${span}`,
    },
    A74: {
      stated: (reserves, share) => `${reserves}个保护区，占${zh(share)}%`,
      computed: (area) => `${zh(area / 10_000)}万平方公里`,
    },
  },
});
