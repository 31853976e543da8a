import type { Lesson, LessonStep } from '../../src/domain/lesson';

const STEP: LessonStep = {
  title: '',
  text: '',
  question: '',
  answer: '',
  notes: '',
  seconds: null,
  hidden: [],
  facts: [],
  view: '',
  ink: [],
};

/** A lesson of three steps: one with something to reveal and a time, one plain, one that hides names. */
export const LESSON: Lesson = {
  id: 'four-plates',
  language: 'en',
  title: 'A lesson for tests',
  level: 'Ages 14–16',
  minutes: 40,
  aims: ['Name the four macro-regions.'],
  guide: 'Bring a blank map.',
  steps: [
    {
      ...STEP,
      title: 'Look at the Northeast',
      text: 'The map shows one macro-region.\n\nLook at its neighbors.',
      question: 'Which provinces are in it?',
      answer: 'ANSWER-ONE stands in the legend.',
      notes: 'NOTES-ONE for the teacher alone.',
      seconds: 90,
      view: '?strategy=northeast&panel=strategy:northeast',
    },
    { ...STEP, title: 'Jilin', text: 'One province.', notes: 'NOTES-TWO', view: '?region=jilin&map=5/43/126' },
    {
      ...STEP,
      title: 'Name them',
      question: 'What is in the west?',
      hidden: ['names', 'values'],
      notes: 'NOTES-THREE',
      view: '?strategy=western',
    },
  ],
};
