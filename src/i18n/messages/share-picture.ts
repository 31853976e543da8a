import { defineMessages } from '../messages';

/** Texts around the map as a picture. */
export const SHARE_PICTURE = defineMessages({
  en: {
    title: 'The map as a picture',
    withDrawings: 'With what is drawn on it',
    lead: 'As it is seen now, with title, legend, sources, license and the address of this view.',
    memberships: 'Memberships as documented in the atlas; colors of regional strategies are outlines.',
    noData: (n: number) => `no data (${n})`,
    failed: 'The picture could not be made. Everything else works.',
  },
  zh: {
    title: '地图图片',
    withDrawings: '包括图上的绘画',
    lead: '按当前所见，附标题、图例、资料来源、许可与本视图网址。',
    memberships: '战略归属以本图集所载定义为准；区域重大战略以边线颜色表示。',
    noData: (n: number) => `无数据（${n}）`,
    failed: '图片未能生成，其余功能不受影响。',
  },
});
