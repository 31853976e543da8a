import { FOUR_PLATES_STEPS } from './four-plates-steps';
import type { ReadyLesson } from './ready-lesson';

/** East, Center, West and Northeast: members, aims, land, people and output. */
export const FOUR_PLATES: ReadyLesson = {
  id: 'four-plates',
  title: { en: 'Four plates', zh: '四大板块' },
  level: { en: 'Ages 12–15', zh: '初中（八年级）' },
  minutes: 40,
  aims: [
    { en: 'Name the members of the four macro-regions.', zh: '说出四大板块各自包括的省级行政区。' },
    {
      en: 'Compare the four by land, people and output per person.',
      zh: '从土地、人口和人均产出三方面比较四大板块。',
    },
    {
      en: 'Explain why a division of a country depends on its purpose.',
      zh: '说明区域划分为何取决于划分的目的。',
    },
  ],
  guide: [
    {
      en: 'Aims and curriculum. Pupils name the members of the four macro-regions, compare them by land, people and output, and judge a division of a country. The lesson suits lower secondary units on China, units on regional differences in GCSE or IGCSE geography, and grade 8 in China.',
      zh: '教学目标与课标：说出四大板块的成员，从土地、人口、产出三方面加以比较，并评价一种区域划分。适合八年级“中国的地理差异”一章，也可作为高中“区域发展”的导入课。',
    },
    {
      en: 'Preparation. Print one pupils’ sheet for each pair. An ordinary map of the provinces on the wall helps with names.',
      zh: '课前准备：两人一张学生用页；教室里最好挂一幅中国政区图。',
    },
    {
      en: 'Flow. Steps 1 to 4 are quick rounds: pairs write the members down, then the names are revealed. Step 5 slows down for a case without one right answer. Steps 6 to 8 add aims and figures; let pupils guess before anything is uncovered. Step 9 is an exit ticket.',
      zh: '教学流程：第1至4步为快速抢答，先写后揭示；第5步放慢，讨论没有唯一答案的例子；第6至8步引入目标和数据，一律先猜后看；第9步作为课堂小结。',
    },
    {
      en: 'Watch for. The four parts are a division of policy and statistics, not of nature. Most memberships are general knowledge, since the source lists only those of the Northeast. Aims are a plan’s, as an official Party publication reports them.',
      zh: '注意事项：四大板块是政策和统计上的划分，不等于自然地理分区。除东北外，原文没有列出成员，名单属于常识；各项目标出自规划，由中国共产党的官方出版物转述。年度数据只涵盖31个省级行政区。',
    },
  ],
  steps: FOUR_PLATES_STEPS,
};
