import type { FactStatus, Force, Place } from '../../domain/fact';
import { defineMessages } from '../messages';
import { PLACE_KIND_NAMES } from './place-kind-names';

const statements = (n: number) => (n === 1 ? '1 statement' : `${n} statements`);

type SectionId =
  | 'strategies'
  | 'provinces'
  | 'northeast'
  | 'meeting'
  | 'discourses'
  | 'events'
  | 'figures'
  | 'places'
  | 'checks'
  | 'glossary'
  | 'sources';
type Titles = Readonly<Record<SectionId, string>>;
type Statuses = Readonly<Record<FactStatus, string>>;
type Forces = Readonly<Record<Force, string>>;
type Accuracies = Readonly<Record<Place['accuracy'], string>>;

const titlesEn: Titles = {
  strategies: 'Strategies',
  provinces: 'Province-level units',
  northeast: 'The Northeast',
  meeting: 'The meeting of 7 September 2023',
  discourses: 'Discourses by occasion',
  events: 'Events in order of time',
  figures: 'Figures',
  places: 'Places',
  checks: 'Checks',
  glossary: 'Glossary',
  sources: 'Sources',
};
const titlesZh: Titles = {
  strategies: '战略',
  provinces: '省级行政区',
  northeast: '东北地区',
  meeting: '2023年9月7日座谈会',
  discourses: '历次重要论述',
  events: '事件年表',
  figures: '数字',
  places: '地点',
  checks: '核查',
  glossary: '术语表',
  sources: '资料来源',
};

const statusEn: Statuses = {
  states: 'stated',
  claim: 'claim of the source',
  'plan-aim': 'aim of a plan',
  'speaker-aim': 'aim or view of a speaker',
  caption: 'picture caption',
  imprint: 'cover or imprint',
};
const statusZh: Statuses = {
  states: '直接陈述',
  claim: '原文的说法',
  'plan-aim': '规划目标',
  'speaker-aim': '讲话提出的目标或看法',
  caption: '图片说明',
  imprint: '封面或版权页',
};
const spokenEn: Forces = { claim: 'claim of a speaker', aim: 'aim of a speaker', order: 'order of a speaker' };
const spokenZh: Forces = { claim: '讲话中的说法', aim: '讲话提出的目标', order: '讲话提出的要求' };

const accuracyEn: Accuracies = { high: 'exact', approx: 'approximate', area: 'middle of an area', none: 'no point' };
const accuracyZh: Accuracies = { high: '准确', approx: '大致', area: '区域中心', none: '无坐标' };

/** Texts of the reading view: the whole atlas as text. */
export const READING_PANEL = defineMessages({
  en: {
    title: 'Reading view',
    lead: 'The whole atlas as text, with the selection and the filter of this address: to read, to listen to, to print and to copy.',
    contents: 'Contents',
    copy: 'Copy as text',
    copied: 'The text is copied.',
    copyFailed: 'This browser does not let the page copy. The text is selected in the box below: copy it from there.',
    copyBox: 'Text to copy',
    print: 'Print',
    address: (address: string) => `Address of this view: ${address}`,
    asOf: (date: string) => `As of ${date}`,

    showing: 'Showing:',
    everything: (n: number) => `everything (nine strategies, 34 province-level units, ${statements(n)}).`,
    filtered: (combination: string, result: string, n: number) => `${combination} (${result}, ${statements(n)}).`,
    about: (region: string, n: number) => `${region} (${statements(n)} about it or about places in it).`,
    filterToo: (combination: string) =>
      `The filter also limits strategies and province-level units to: ${combination}.`,
    showAllRegions: 'Show all regions',
    clearFilter: 'Clear the filter',
    none: 'Not in the source.',
    outside: 'Nothing here matches this filter.',

    titles: titlesEn,
    membersBy: (definition: string, origin: string) => `Members: ${definition} (${origin})`,
    chosen: 'This definition is chosen for the map.',
    aims: 'Aims',
    noAims: 'The source names no aims for it.',
    further: 'Further statements',
    pictures: 'Pictures in the source',
    nation: 'China as a whole',
    wholeNortheast: 'The Northeast as a whole',
    otherStatements: 'Other statements',

    prefecturesByProvince: 'Prefecture-level units by province',
    partly: (strategy: string, covered: number, total: number) => `${strategy} (partly: ${covered} of ${total})`,
    inRegion: (region: string) => `in ${region}`,
    no: 'none',
    unknown: 'not recorded',
    inferred: 'inferred',
    readAbout: (region: string) => `${region}, read about it alone`,
    openCheck: (id: string) => `Check ${id}, open it in the audit`,
    openStatement: (citation: string) => `${citation}, open this statement`,

    meetingLead: 'What the report says was asked for, by theme; the themes are the atlas’s own.',
    discoursesLead: 'Extracts of speeches and inspection tours, by the date of the occasion.',
    meetingItself: 'The meeting',
    people: 'People named',
    undated: 'Without a date',

    status: statusEn,
    spoken: spokenEn,
    unpaged: 'unpaged',
    check: (ids: string, many: boolean) => (many ? `checks ${ids}` : `check ${ids}`),
    verdict: { wrong: 'doubtful', note: 'read with care', ok: 'confirmed' },
    placeKinds: PLACE_KIND_NAMES.en,
    accuracies: accuracyEn,
    glossaryLead: 'The source defines none of these terms; the explanations are the atlas’s own.',
    glossaryScoped: 'Terms that occur in the statements shown above.',
  },
  zh: {
    title: '阅读视图',
    lead: '以文字呈现整部地图集，与当前网址的选择和筛选一致，便于阅读、收听、打印和复制。',
    contents: '目录',
    copy: '复制为文本',
    copied: '文本已复制。',
    copyFailed: '此浏览器不允许网页复制。文本已在下方框中选中，请从那里复制。',
    copyBox: '待复制的文本',
    print: '打印',
    address: (address) => `本视图的网址：${address}`,
    asOf: (date) => `日期：${date}`,

    showing: '显示范围：',
    everything: (n) => `全部内容（九项战略、34 个省级行政区、${n} 条表述）。`,
    filtered: (combination, result, n) => `${combination}（${result}，${n} 条表述）。`,
    about: (region, n) => `${region}（关于该地或其境内地点的 ${n} 条表述）。`,
    filterToo: (combination) => `筛选另将战略和省级行政区限定为：${combination}。`,
    showAllRegions: '显示全部地区',
    clearFilter: '清除筛选',
    none: '原文未载。',
    outside: '此处没有符合筛选条件的内容。',

    titles: titlesZh,
    membersBy: (definition, origin) => `成员：${definition}（${origin}）`,
    chosen: '地图采用此口径。',
    aims: '目标',
    noAims: '原文未列出其目标。',
    further: '其他表述',
    pictures: '原文中的图片',
    nation: '全国',
    wholeNortheast: '东北地区整体',
    otherStatements: '其他表述',

    prefecturesByProvince: '各省级行政区的地级行政区',
    partly: (strategy, covered, total) => `${strategy}（部分：${total} 个中的 ${covered} 个）`,
    inRegion: (region) => `在${region}`,
    no: '无',
    unknown: '无记录',
    inferred: '推断',
    readAbout: (region) => `${region}，只读其内容`,
    openCheck: (id) => `核查 ${id}，在核查面板中打开`,
    openStatement: (citation) => `${citation}，打开此条表述`,

    meetingLead: '报道所载的措施按主题排列，主题由本图集自拟。',
    discoursesLead: '历次讲话和考察的论述摘要，按场合日期排列。',
    meetingItself: '会议概况',
    people: '提到的人物',
    undated: '未注明日期',

    status: statusZh,
    spoken: spokenZh,
    unpaged: '无页码',
    check: (ids) => `核查 ${ids}`,
    verdict: { wrong: '存疑', note: '阅读时须留意', ok: '属实' },
    placeKinds: PLACE_KIND_NAMES.zh,
    accuracies: accuracyZh,
    glossaryLead: '原文未对这些术语作出定义，解释由本图集撰写。',
    glossaryScoped: '上列表述中出现的术语。',
  },
});
