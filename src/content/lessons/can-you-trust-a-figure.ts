import { CAN_YOU_TRUST_A_FIGURE_STEPS } from './can-you-trust-a-figure-steps';
import type { ReadyLesson } from './ready-lesson';

/** Checking figures: sums, exchange rates, two first quarters, a unit, a word, an area. */
export const CAN_YOU_TRUST_A_FIGURE: ReadyLesson = {
  id: 'can-you-trust-a-figure',
  title: { en: 'Can you trust a figure?', zh: '这个数字可信吗？' },
  level: { en: 'Ages 14–18', zh: '初三、高中' },
  minutes: 45,
  aims: [
    {
      en: 'Ask of a figure who says it, of what place and time, and in what unit.',
      zh: '看到数字先问：谁说的，指哪里、哪一年，用什么单位。',
    },
    {
      en: 'Check figures by adding, dividing and comparing with known sizes.',
      zh: '用加总、相除和常识量级来核对数字。',
    },
    { en: 'Tell a suspicion from a proof.', zh: '分清怀疑与证据。' },
    { en: 'Write a fair note on a doubtful figure.', zh: '为存疑的数字写一条公允的注释。' },
  ],
  guide: [
    {
      en: 'Aims and curriculum. Pupils check printed figures with simple arithmetic, tell suspicion from proof and write a fair note. The lesson suits data skills in geography, statistics and media literacy, and the strand of geographical practice in Chinese curricula.',
      zh: '教学目标与课标：用简单计算核对印出的数字，分清怀疑与证据，写出公允的注释。适合地理实践力、统计与媒介素养的教学，也可与数学、语文学科合作。',
    },
    {
      en: 'Preparation. Calculators or phones, one sheet for each pair. Do not open the audit before step 8.',
      zh: '课前准备：计算器，两人一张学生用页。第8步之前不要打开“核查”面板。',
    },
    {
      en: 'Flow. Step 1 sets five questions. Steps 2 and 3 are warm-up arithmetic. Steps 4 and 5 belong together: first a suspicion, then the proof; keep them apart. Steps 6 and 7 add units, words and areas. Step 8 shows the whole audit, step 9 is written work.',
      zh: '教学流程：第1步提出五个问题；第2、3步计算热身；第4、5步相连，先有怀疑，再出示证据，不要合并；第6、7步讨论单位、用词和范围；第8步浏览全部核查；第9步书面作业。',
    },
    {
      en: 'Watch for. The aim is care, not scorn: every large text has errors, and most figures here agree with other sources or within themselves. Print a doubtful figure only together with its check. The source is an official Party publication; nothing in the errors tells who made them or why.',
      zh: '注意事项：目的是培养审慎的态度，而不是嘲笑。长篇文字难免有误，不少数字经核对无误或前后相符。引用存疑数字时须同时注明核查结果。原文是中国共产党的官方出版物，从差错本身看不出是谁造成的、为什么。',
    },
  ],
  steps: CAN_YOU_TRUST_A_FIGURE_STEPS,
};
