import type { Comparison } from '../../domain/fact';
import { defineMessages } from '../messages';

type Comparisons = Readonly<Record<Comparison, string>>;

const comparisonsEn: Comparisons = {
  'year-on-year': 'the same period a year earlier',
  'national-average': 'the national average',
  'national-total': 'the national total',
  'other-provinces': 'other provinces',
  'earlier-years': 'earlier years',
  world: 'the world',
};
const comparisonsZh: Comparisons = {
  'year-on-year': '上年同期',
  'national-average': '全国平均水平',
  'national-total': '全国总量',
  'other-provinces': '其他省份',
  'earlier-years': '以往年份',
  world: '世界',
};

/** What a statement's panel tells beyond its citation. */
export const FACT_PANEL = defineMessages({
  en: {
    comparedWith: 'Compared with',
    comparison: comparisonsEn,
    force: 'Meant as',
    forceOf: (name: string, meaning: string) => `${name}: ${meaning}.`,
    strategies: 'Also names',
    theme: 'Theme',
    inferred: 'inferred; the source does not print all of it',
    steps: 'Statements of this chapter',
    previous: 'Previous',
    next: 'Next',
    previousName: 'Previous statement of this chapter',
    nextName: 'Next statement of this chapter',
    at: (n: number, all: number) => `${n} of ${all}`,
  },
  zh: {
    comparedWith: '比较对象',
    comparison: comparisonsZh,
    force: '语气',
    forceOf: (name, meaning) => `${name}：${meaning}。`,
    strategies: '另提及',
    theme: '主题',
    inferred: '推断；原文未完整注明',
    steps: '本章表述',
    previous: '上一条',
    next: '下一条',
    previousName: '本章上一条表述',
    nextName: '本章下一条表述',
    at: (n, all) => `第 ${n} 条，共 ${all} 条`,
  },
});
