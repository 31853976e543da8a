import type { Lesson, LessonId, LessonStep } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { BAY_OF_ELEVEN_CITIES } from './a-bay-of-eleven-cities';
import { CAN_YOU_TRUST_A_FIGURE } from './can-you-trust-a-figure';
import { FOUR_PLATES } from './four-plates';
import { IS_THE_GAP_CLOSING } from './is-the-gap-closing';
import type { ReadyLesson, ReadyStep } from './ready-lesson';
import { THE_NORTHEAST } from './the-northeast';
import { TWO_RIVERS } from './two-rivers-two-strategies';

const READY: Readonly<Record<LessonId, ReadyLesson>> = {
  'four-plates': FOUR_PLATES,
  'two-rivers-two-strategies': TWO_RIVERS,
  'the-northeast': THE_NORTHEAST,
  'is-the-gap-closing': IS_THE_GAP_CLOSING,
  'can-you-trust-a-figure': CAN_YOU_TRUST_A_FIGURE,
  'a-bay-of-eleven-cities': BAY_OF_ELEVEN_CITIES,
};

function stepIn(language: Language, step: ReadyStep): LessonStep {
  const { title, text, question, answer, notes, seconds, hidden, facts, view } = step;
  return {
    title: title[language],
    text: text[language],
    question: question[language],
    answer: answer[language],
    notes: notes[language],
    seconds,
    hidden,
    facts,
    view,
    ink: [],
  };
}

/** A lesson that comes with the atlas, in one language. */
export function readyLesson(id: LessonId, language: Language): Lesson {
  const { title, level, minutes, aims, guide, steps } = READY[id];
  return {
    id,
    language,
    title: title[language],
    level: level[language],
    minutes,
    aims: aims.map((aim) => aim[language]),
    guide: guide.map((paragraph) => paragraph[language]).join('\n\n'),
    steps: steps.map((step) => stepIn(language, step)),
  };
}
