import type { ReadyLesson } from './ready-lesson';
import { THE_NORTHEAST_STEPS } from './the-northeast-steps';

/** The Northeast: what it is, what it has, what it makes, how many live there and how it stands. */
export const THE_NORTHEAST: ReadyLesson = {
  id: 'the-northeast',
  title: { en: 'The Northeast: resources, industries, places', zh: '东北：资源、产业与地方' },
  level: { en: 'Ages 15–18', zh: '高中（选择性必修“区域发展”）' },
  minutes: 45,
  aims: [
    {
      en: 'Locate the Northeast, its provinces, neighbors and industrial places.',
      zh: '说出东北的范围、邻国和主要工业城市。',
    },
    {
      en: 'Explain how resources and location shaped its industries.',
      zh: '解释资源和区位怎样影响东北的产业。',
    },
    {
      en: 'Read change in people and output from figures, with their limits.',
      zh: '从数据中读出人口和产出的变化，并知道数据的局限。',
    },
    { en: 'Argue for one measure in one place.', zh: '为某一地方选择一项措施并说明理由。' },
  ],
  guide: [
    {
      en: 'Aims and curriculum. Pupils locate the Northeast, explain its industries from resources and location, read change from figures and argue for a measure. The lesson suits units on industrial change and declining regions (GCSE, A-level, IB Diploma), and regional industry in China’s senior high course “Regional Development”.',
      zh: '教学目标与课标：说明东北的位置和范围，从资源和区位解释产业，从数据中读出变化，并论证一项措施。适合高中选择性必修“区域发展”中产业结构变化、资源型地区转型的内容。',
    },
    {
      en: 'Preparation. Print one sheet for each pair. The panel of places needs a minute of practice: choose a sign on the map to see what the source says about it.',
      zh: '课前准备：两人一张学生用页。先试用“地点”面板：点击地图上的符号，即可看到原文对该地的表述。',
    },
    {
      en: 'Flow. Steps 1 and 2 settle what the Northeast is. Steps 3 to 5 go from resources to industries and to output today. Step 6 is about the plan. Steps 7 and 8 show people and output over time, always with a guess first. Step 9 is group work.',
      zh: '教学流程：第1、2步明确“东北”指哪里；第3至5步由资源到产业，再到今天的产出；第6步看规划；第7、8步看人口与产出的变化，先猜后看；第9步小组活动。',
    },
    {
      en: 'Watch for. Praise and ranks in the source, an official Party publication, are its own; several are out of date. Yearly figures count three provinces, or the whole of Inner Mongolia.',
      zh: '注意事项：原文是中国共产党的官方出版物，其中的赞誉和排名是原文的说法，有些已经过时。年度数据只计三省，或计内蒙古全区，不能代表内蒙古东部。',
    },
  ],
  steps: THE_NORTHEAST_STEPS,
};
