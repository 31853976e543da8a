import type { ReadyLesson } from './ready-lesson';
import { TWO_RIVERS_STEPS } from './two-rivers-two-strategies-steps';

/** The Yangtze River Economic Belt and the Yellow River Basin: members as sets, aims by reach, a comparison. */
export const TWO_RIVERS: ReadyLesson = {
  id: 'two-rivers-two-strategies',
  title: { en: 'Two rivers, two strategies', zh: '两条大河，两项战略' },
  level: { en: 'Ages 15–18', zh: '高中（选择性必修“区域发展”）' },
  minutes: 45,
  aims: [
    { en: 'Name the members of both river strategies.', zh: '说出两项流域战略涉及的省级行政区。' },
    {
      en: 'Find union, intersection and difference of two sets of regions on a map.',
      zh: '在地图上找出两组地区的并集、交集和差集。',
    },
    {
      en: 'Explain the aims for a river from its upper, middle and lower reaches.',
      zh: '结合上、中、下游的自然条件，解释一条河流的治理目标。',
    },
    { en: 'Judge who should look after a river.', zh: '评价一条河流应由谁来治理。' },
  ],
  guide: [
    {
      en: 'Aims and curriculum. Pupils name members, use sets on a map, tie a plan’s aims to the nature of a river and judge how a basin should be governed. The lesson suits units on drainage basins and water management (A-level, IB Diploma), and basin cooperation in China’s senior high course “Regional Development”.',
      zh: '教学目标与课标：说出两项战略涉及的省区，会在地图上运用集合，能结合河流特征解释规划目标，并评价流域治理方式。适合高中选择性必修“区域发展”中流域协作与生态环境治理的内容。',
    },
    {
      en: 'Preparation. Print one sheet for each pair. Sets from mathematics (union, intersection) are recalled in step 4; nothing else is needed.',
      zh: '课前准备：两人一张学生用页。第4步会用到数学中的并集和交集，可提前请学生回忆。',
    },
    {
      en: 'Flow. Steps 1 to 3 name the members. Steps 4 and 5 use sets to solve the puzzle of step 1. Steps 6 and 7 read the two plans side by side. Step 8 is a guess before the figures; step 9 a debate in two camps.',
      zh: '教学流程：第1至3步说出成员；第4、5步用集合解开第1步的疑问；第6、7步对读两条河的规划目标；第8步先猜后看；第9步分两方辩论。',
    },
    {
      en: 'Watch for. A belt or basin made of provinces is not a drainage basin. Members are general knowledge; aims are a plan’s, as an official Party publication reports them. Never add up figures of the two groups.',
      zh: '注意事项：由省份组成的“经济带”“流域”不等于自然流域。成员名单属于常识；目标出自规划，由中国共产党的官方出版物转述。两组的数字不能相加，因为有一个省同属两组。',
    },
  ],
  steps: TWO_RIVERS_STEPS,
};
