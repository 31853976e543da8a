import { defineMessages } from '../messages';

/** Texts of the table of a lens. */
export const TABLE_PANEL = defineMessages({
  en: {
    title: 'Table',
    lead: 'Every region of the map’s figures. Press a heading to sort, a name to select it on the map.',
    year: 'Year',
    region: 'Region',
    macro: 'Macro-region',
    rank: 'Rank',
    share: 'Share of the sum',
    relative: 'Nation = 100',
    class: 'Class',
    none: '–',
    caption: (name: string, year: number | null) => (year === null ? name : `${name}, ${year}`),
    sorted: (column: string, ascending: boolean) => `Sorted by ${column}, ${ascending ? 'ascending' : 'descending'}.`,
    sentence: (withData: number, of: number) => `${withData} of ${of} regions have data.`,
    keys: 'Arrow keys walk the rows, Enter selects.',
    lost: 'These data are not in this browser.',
  },
  zh: {
    title: '数据表',
    lead: '地图所示数据的全部地区。点击表头排序，点击名称可在地图上选定。',
    year: '年份',
    region: '地区',
    macro: '所属板块',
    rank: '位次',
    share: '占合计比重',
    relative: '全国 = 100',
    class: '分级',
    none: '–',
    caption: (name: string, year: number | null) => (year === null ? name : `${year} 年${name}`),
    sorted: (column: string, ascending: boolean) => `已按${column}${ascending ? '升序' : '降序'}排列。`,
    sentence: (withData: number, of: number) => `${of} 个地区中有 ${withData} 个有数据。`,
    keys: '方向键在各行间移动，回车选定。',
    lost: '此浏览器中没有这些数据。',
  },
});
