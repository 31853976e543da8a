import { defineMessages } from '../messages';

export const appMessages = defineMessages({
  en: {
    title: 'Atlas of China’s regional strategies',
    map: 'Map',
    details: 'Details',
    noScript:
      'This page works best with JavaScript switched on. Without it, here are the map and the aims of the nine strategies, in our own words, with the pages of the source.',
    disclaimer:
      'Boundaries are as in the source data, for orientation only, and imply no opinion on any territory’s legal status; divisions as of about 2015.',
  },
  zh: {
    title: '中国区域协调发展地图集',
    map: '地图',
    details: '详情',
    noScript: '启用 JavaScript 后本页功能更完整。以下为地图与九项战略的目标，均由本图集自行概述，并注明原文页码。',
    disclaimer: '界线以源数据为准，仅供定位参考，不代表对任何领土法律地位的立场；区划约为 2015 年状况。',
  },
});
