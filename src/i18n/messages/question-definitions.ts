import type { Bilingual } from '../../domain/text';

/**
 * Which definition of a strategy a question means, by `strategy:definition`. Other than the definitions' own titles, these
 * words don't name the members that are asked for.
 */
export const QUESTION_DEFINITIONS: Readonly<Record<string, Bilingual>> = {
  'western:twelve': { en: 'the twelve units of official statistics', zh: '官方统计所列十二个省级行政区' },
  'western:twelve-plus-three': {
    en: 'the twelve units and three autonomous prefectures outside them',
    zh: '十二个省级行政区及其外的三个自治州',
  },
  'northeast:provinces-and-leagues': {
    en: 'as the source describes it, with part of an autonomous region',
    zh: '按原文的区域描述，含一个自治区的东部',
  },
  'northeast:provinces': { en: 'as official statistics count it, provinces only', zh: '按官方统计，只计省' },
  'northeast:whole-inner-mongolia': {
    en: 'as on the source’s pages of data, four whole units',
    zh: '按原文数据页，四个完整省区',
  },
  'northeast:four-leagues': {
    en: 'as in some older texts, with four units of an autonomous region',
    zh: '按一些较早的文献，含一个自治区的四个盟市',
  },
  'central:six': { en: 'the six units of official statistics', zh: '官方统计所列六省' },
  'eastern:ten': { en: 'the ten units of official statistics', zh: '官方统计所列十个省级行政区' },
  'eastern:three-belt': {
    en: 'the eleven units of the older division into three belts',
    zh: '旧三大地带划分的十一个省级行政区',
  },
  'jing-jin-ji:three': { en: 'three whole units', zh: '三个完整省市' },
  'yangtze-belt:eleven': { en: 'eleven whole units along the river', zh: '沿江十一个完整省市' },
  'gba:nine-plus-two': {
    en: 'as official plans draw it, eleven cities and regions',
    zh: '按官方规划，共十一个城市和地区',
  },
  'gba:guangdong': { en: 'the units as the source names them, read literally', zh: '按字面理解原文所指各地' },
  'yangtze-delta:four-provinces': { en: 'four whole units', zh: '四个完整省市' },
  'yangtze-delta:core-27': {
    en: 'the core area of 27 cities in the planning outline of 2019',
    zh: '2019 年规划纲要的中心区二十七市',
  },
  'yellow-river:nine-provinces': {
    en: 'the nine units on the river, counted whole',
    zh: '沿黄九省区，按整省区计',
  },
};
