import { defineMessages } from '../messages';

/** Names of the panels that start from no region and no strategy, and what each is for. */
export const EXPLORE = defineMessages({
  en: {
    title: 'The whole source',
    numbers: 'The numbers',
    classroom: 'For a class',
    lessons: { name: 'Lessons', what: 'six lessons, your own, and questions' },
    figures: { name: 'Figures', what: 'maps and charts of any indicator' },
    balance: { name: 'Balance', what: 'has the gap narrowed?' },
    table: { name: 'Table', what: 'all regions, to sort' },
    compare: { name: 'Compare', what: 'up to four side by side' },
    measures: { name: 'Measures', what: 'what the meeting of 2023 asked for' },
    timeline: { name: 'Timeline', what: 'events and visits, 1929–2024' },
    places: { name: 'Places', what: 'cities, ports, lakes on the map' },
    audit: { name: 'Audit', what: 'the figures, checked' },
    glossary: { name: 'Glossary', what: 'terms in plain words' },
    reading: { name: 'Reading view', what: 'everything as text' },
  },
  zh: {
    title: '通览原文',
    numbers: '看数据',
    classroom: '课堂',
    lessons: { name: '课程', what: '六份课程、自编课程与问题' },
    figures: { name: '数据', what: '各项指标的地图与图表' },
    balance: { name: '均衡', what: '差距是否缩小？' },
    table: { name: '数据表', what: '全部地区，可排序' },
    compare: { name: '比较', what: '最多四项并列' },
    measures: { name: '措施', what: '2023 年座谈会的要求' },
    timeline: { name: '时间线', what: '1929—2024 年的事件与考察' },
    places: { name: '地点', what: '地图上的城市、港口、湖泊' },
    audit: { name: '核查', what: '逐一核查数字' },
    glossary: { name: '术语表', what: '术语的简明解释' },
    reading: { name: '阅读视图', what: '全部内容的文字版' },
  },
});
