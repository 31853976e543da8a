import type { FactStatus } from '../../domain/fact';
import { defineMessages } from '../messages';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

type Status = Readonly<Record<FactStatus, string>>;

const statusEn: Status = {
  states: 'The source states this.',
  claim: 'The source claims this; it gives no proof.',
  'plan-aim': 'An aim of a plan, as the source reports it.',
  'speaker-aim': 'An aim or view of a speaker, as the source reports it.',
  caption: 'From the caption of a picture in the source.',
  imprint: 'From the cover or the imprint of the source.',
};
const statusZh: Status = {
  states: '原文直接陈述。',
  claim: '原文的说法，未给出依据。',
  'plan-aim': '规划提出的目标，据原文转述。',
  'speaker-aim': '讲话者提出的目标或看法，据原文转述。',
  caption: '出自原文的图片说明。',
  imprint: '出自原文的封面或版权页。',
};

/** Texts of the details side: citations, checks, and the panels that open first. */
export const PANELS = defineMessages({
  en: {
    overview: 'Overview',
    youAreHere: 'Where you are',
    notInSource: 'Not in the source',
    noData: 'No data',
    loading: (what: string) => `Loading ${what} …`,
    failed: (what: string) => `Could not load ${what}.`,
    failedHint: 'The rest of the page still works. Check the connection and try again.',
    retry: 'Try again',
    broken: 'This panel could not be shown. The rest of the page still works.',
    what: {
      library: 'what the source says',
      figures: 'the figures',
      sources: 'the sources',
      glossary: 'the glossary',
      panel: 'this panel',
    },

    citation: {
      open: (label: string) => `${label}, source`,
      source: 'Source',
      sourceOf: (figure: string) => `Source: ${figure}`,
      title: 'Where this comes from',
      chapter: 'Chapter',
      pages: 'Pages',
      status: 'Status',
      checks: 'Checks',
      noChecks: 'No check concerns this statement.',
      close: 'Close',
      openFact: 'Open this statement',
      figures: 'Figures',
      allSources: 'All sources',
      statusOf: statusEn,
      unpaged: 'front or back matter',
    },
    check: {
      wrong: 'Doubtful in the source',
      note: 'Read with care',
      ok: 'Confirmed',
      named: (id: string) => `Check ${id}`,
      seeAbove: (id: string) => `see check ${id}`,
      openAudit: (id: string) => `Check ${id}: open it in the audit`,
    },
    more: (n: number) => `Show ${n} more`,
    fewer: 'Show fewer',

    about: {
      title: 'China’s regional strategies on one map',
      lead: 'Nine official strategies say how China’s regions are to develop: four for the great regions, five that cut across them. Choose one, or click a region on the map, to see what is planned, what is there and what the figures say.',
      oneSource:
        'All statements come from one source, an official publication of the Communist Party of China. Each cites its pages, and its figures have been checked.',
      aboutSource: 'About the sources',
      macro: 'Four macro-regions',
      regional: 'Five regional strategies',
      covers: 'Area and population (census of 2020) of the members, from public statistics.',
    },
    extent: {
      whole: (n: number) => count(n, 'unit', 'units'),
      of: (part: number, total: number, region: string) => `${part} of ${total} in ${region}`,
      parts: (parts: number, regions: number) => `${count(parts, 'prefecture', 'prefectures')} in ${regions} more`,
      plus: (whole: string, part: string) => `${whole} + ${part}`,
      partly: (units: number, partly: number) => `${count(units, 'unit', 'units')}, ${partly} partly`,
      people: (figure: string) => `${figure} people`,
      without: (regions: string) => `the part of ${regions} is not counted`,
      twice: 'About 18,000 km² (Jiagedaqi and Songling) are counted in both Heilongjiang and Inner Mongolia.',
      twicePerhaps:
        'Heilongjiang’s area includes about 18,000 km² (Jiagedaqi and Songling) that lie within Hulunbuir; some of it may be counted twice.',
    },

    comparing: {
      add: 'Add to comparison',
      remove: 'Remove from comparison',
      full: 'Comparison is full',
    },
  },
  zh: {
    overview: '总览',
    youAreHere: '当前位置',
    notInSource: '原文未载',
    noData: '无数据',
    loading: (what) => `正在载入${what}……`,
    failed: (what) => `未能载入${what}。`,
    failedHint: '页面其余部分仍可使用。请检查网络后重试。',
    retry: '重试',
    broken: '此面板无法显示，页面其余部分仍可使用。',
    what: { library: '原文内容', figures: '统计数字', sources: '资料来源', glossary: '术语表', panel: '此面板' },

    citation: {
      open: (label) => `${label}，出处`,
      source: '出处',
      sourceOf: (figure) => `出处：${figure}`,
      title: '出处',
      chapter: '章节',
      pages: '页码',
      status: '性质',
      checks: '核查',
      noChecks: '没有涉及此条表述的核查。',
      close: '关闭',
      openFact: '打开此条表述',
      figures: '数字',
      allSources: '全部资料来源',
      statusOf: statusZh,
      unpaged: '卷首或卷末，无页码',
    },
    check: {
      wrong: '原文存疑',
      note: '阅读时须留意',
      ok: '属实',
      named: (id) => `核查 ${id}`,
      seeAbove: (id) => `见核查 ${id}`,
      openAudit: (id) => `核查 ${id}：在核查面板中打开`,
    },
    more: (n) => `再显示 ${n} 条`,
    fewer: '收起',

    about: {
      title: '一张图看中国区域战略',
      lead: '九项国家战略规划了中国各区域的发展：四大板块各有一项，另有五项跨越板块。选择一项战略，或点击地图上的地区，即可查看规划目标、当地情况和统计数字。',
      oneSource: '全部表述均出自中国共产党的一份官方出版物（以下称“原文”）。每条均注明页码，其中的数字均经核查。',
      aboutSource: '关于资料来源',
      macro: '四大板块',
      regional: '五大区域重大战略',
      covers: '面积与人口（2020 年普查）为各成员合计，取自公开统计。',
    },
    extent: {
      whole: (n) => `${n} 个省级行政区`,
      of: (part, total, region) => `${region} ${total} 个地级行政区中的 ${part} 个`,
      parts: (parts, regions) => `另外 ${regions} 个省级行政区的 ${parts} 个地级行政区`,
      plus: (whole, part) => `${whole}＋${part}`,
      partly: (units, partly) => `${units} 个行政区，其中 ${partly} 个部分覆盖`,
      people: (figure) => `${figure}人`,
      without: (regions) => `未计入${regions}的部分`,
      twice: '加格达奇和松岭约 1.8 万平方公里在黑龙江和内蒙古重复计入。',
      twicePerhaps: '黑龙江的面积包括位于呼伦贝尔境内的加格达奇和松岭约 1.8 万平方公里，其中可能有重复计入。',
    },

    comparing: {
      add: '加入比较',
      remove: '移出比较',
      full: '比较已满',
    },
  },
});
