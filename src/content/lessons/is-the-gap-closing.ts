import { IS_THE_GAP_CLOSING_STEPS } from './is-the-gap-closing-steps';
import type { ReadyLesson } from './ready-lesson';

/** The claim of progress in balancing the regions, put to the test: guess, then reveal the balance. */
export const IS_THE_GAP_CLOSING: ReadyLesson = {
  id: 'is-the-gap-closing',
  title: { en: 'Is the gap closing?', zh: '差距在缩小吗？' },
  level: { en: 'Ages 16–18', zh: '高中（选择性必修“区域发展”）' },
  minutes: 45,
  aims: [
    { en: 'Turn a claim into a question that figures can test.', zh: '把一种说法变成可以用数据检验的问题。' },
    {
      en: 'Read a measure of inequality over time and split it between and within groups.',
      zh: '读懂差距指标的变化，并分清组间差距与组内差距。',
    },
    { en: 'Say what the figures cannot show.', zh: '说明数据不能回答哪些问题。' },
    { en: 'Reach a verdict with period, measure and limits.', zh: '给出注明时期、指标和局限的结论。' },
  ],
  guide: [
    {
      en: 'Aims and curriculum. Pupils turn a claim into a test, read a measure of inequality and give a verdict with its limits. The lesson suits development gaps and data skills (A-level, IB Diploma, AP Human Geography), and coordinated development in China’s senior high course “Regional Development”.',
      zh: '教学目标与课标：把说法变成可检验的问题，读懂差距指标，给出有限定的结论。适合高中选择性必修“区域发展”中区域差异与协调发展的内容，也可与数学、政治学科合作。',
    },
    {
      en: 'Preparation. Each pupil needs a sheet with empty axes, 2000 to 2023. Formulas are not needed: Theil T is used as a thermometer of the gap.',
      zh: '课前准备：每人一张画好坐标轴的学生用页（2000—2023年）。不必讲公式，把泰尔T指数当作差距的“温度计”即可。',
    },
    {
      en: 'Flow. Step 1 states the claim, step 2 chooses the measure. In steps 3, 6 and 7 everyone guesses before the balance is uncovered: do not skip this. Steps 4 and 5 ask whether the result depends on measure or series. Steps 8 and 9 are limits and verdict.',
      zh: '教学流程：第1步提出说法，第2步选择指标；第3、6、7步务必先猜后揭示；第4、5步检验结论是否因指标或数列而变；第8步讨论局限，第9步作出结论。',
    },
    {
      en: 'Watch for. Stay neutral: the claim comes from an official Party publication, the figures from official statistics, the computation from the atlas. A smaller gap neither proves that a strategy worked nor disproves it.',
      zh: '注意事项：保持中立。说法出自中国共产党的官方出版物，数据出自官方统计，计算由本图集完成。差距缩小既不能证明、也不能否定某项战略的作用。',
    },
  ],
  steps: IS_THE_GAP_CLOSING_STEPS,
};
