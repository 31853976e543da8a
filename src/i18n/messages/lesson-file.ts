import { defineMessages } from '../messages';

/** Texts about lessons that come from files and links: why one is refused, and what was left out of one that was taken. */
export const LESSON_FILE = defineMessages({
  en: {
    refusals: {
      'too-large': 'This is larger than 2 MB, and no lesson may be.',
      unreadable: 'It could not be read. A link may have been cut on its way; a file may have been moved or be in use.',
      'not-json': 'This is not a lesson file, or only a part of one: its text is not JSON.',
      'not-a-lesson': 'This is not a lesson of the atlas.',
      newer:
        'This lesson was made with a newer edition of the atlas. Open it there, or reload this page and try again.',
      unsafe: 'It holds a name that no lesson has and that could do harm.',
      wrong: 'A part of it is not what a lesson has there.',
      'too-long': 'A text in it is longer than a lesson may have it.',
      'too-many': 'It has more of one kind than a lesson may have.',
      view: 'Nothing of a step’s view is understood.',
    },
    parts: {
      id: 'id',
      language: 'language',
      title: 'title',
      level: 'level',
      minutes: 'minutes',
      aims: 'aims',
      guide: 'guide',
      steps: 'steps',
      text: 'text',
      question: 'question',
      answer: 'answer',
      notes: 'notes',
      seconds: 'time',
      hidden: 'what is hidden',
      facts: 'statements cited',
      view: 'view',
      ink: 'drawing',
    },
    at: (step: number | null, part: string) =>
      step === null ? `Where: ${part}.` : `Where: step ${step}${part === '' ? '' : `, ${part}`}.`,
    unchanged: 'What was here before is unchanged.',
    warnings: {
      view: (step: number, what: string) =>
        `Step ${step}: this part of the view is not known and was left out: ${what}`,
      unknown: (step: number | null, what: string) =>
        `${step === null ? 'The lesson' : `Step ${step}`}: lessons have no part called “${what}”; it was left out`,
    },
  },
  zh: {
    refusals: {
      'too-large': '内容超过 2 MB，课程不得超过此大小。',
      unreadable: '无法读取。链接可能在转发时被截断；文件可能已被移动或占用。',
      'not-json': '这不是课程文件，或只是其中一部分：内容不是 JSON。',
      'not-a-lesson': '这不是本图集的课程。',
      newer: '此课程由较新版本的图集制作。请在新版本中打开，或刷新本页后重试。',
      unsafe: '其中含有课程所没有、且可能有害的名称。',
      wrong: '其中有一部分不符合课程的格式。',
      'too-long': '其中有一段文字超过课程允许的长度。',
      'too-many': '其中有一类内容超过课程允许的数量。',
      view: '有一个步骤的视图完全无法识别。',
    },
    parts: {
      id: '编号',
      language: '语言',
      title: '标题',
      level: '对象',
      minutes: '时长',
      aims: '目标',
      guide: '教师指南',
      steps: '步骤',
      text: '正文',
      question: '问题',
      answer: '预期发现',
      notes: '备注',
      seconds: '计时',
      hidden: '隐藏内容',
      facts: '所引表述',
      view: '视图',
      ink: '绘图',
    },
    at: (step, part) => (step === null ? `位置：${part}。` : `位置：第 ${step} 步${part === '' ? '' : `，${part}`}。`),
    unchanged: '原有内容不受影响。',
    warnings: {
      view: (step, what) => `第 ${step} 步：视图中有无法识别的部分，已略去：${what}`,
      unknown: (step, what) => `${step === null ? '课程' : `第 ${step} 步`}：课程中没有名为“${what}”的部分，已略去`,
    },
  },
});
