import { type Lesson, type LessonStep, MOST_STEPS, VEILS, type Veil } from '../../domain/lesson';
import { LANGUAGES } from '../../domain/text';
import { MOST, MOST_CHARACTERS, MOST_MINUTES, MOST_SECONDS } from './lesson-limits';
import { readInk } from './read-ink';
import { partReader, readRecord } from './read-values';
import { type LessonPart, type LessonWarning, Refused } from './reading';
import { readStepView } from './step-view';

const LESSON_PARTS: readonly LessonPart[] = ['id', 'language', 'title', 'level', 'minutes', 'aims', 'guide', 'steps'];
const STEP_PARTS: readonly LessonPart[] = [
  'title',
  'text',
  'question',
  'answer',
  'notes',
  'seconds',
  'hidden',
  'facts',
  'view',
  'ink',
];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 100;
const LONGEST_SHOWN = 40;

type Warn = (warning: LessonWarning) => void;

const isId = (text: string): boolean => text.length <= LONGEST_ID && ID.test(text);

const shorten = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

function readHidden(words: readonly unknown[], step: number): readonly Veil[] {
  if (!words.every((word) => VEILS.some((veil) => veil === word))) throw new Refused('wrong', { step, part: 'hidden' });
  return VEILS.filter((veil) => words.includes(veil));
}

function readStep(value: unknown, step: number, warn: Warn): LessonStep {
  const record = readRecord(value, STEP_PARTS, { step, part: 'steps' }, (name) =>
    warn({ kind: 'unknown', step, what: shorten(name) }),
  );
  const part = partReader(record, step);
  const facts = part.texts('facts', MOST.facts, LONGEST_ID);
  if (!facts.every(isId)) throw new Refused('wrong', { step, part: 'facts' });
  const view = readStepView(part.text('view', MOST_CHARACTERS.view));
  if (view === null) throw new Refused('view', { step, part: 'view' });
  if (view.left.length > 0) warn({ kind: 'view', step, what: view.left.join(', ') });
  const seconds = part.count('seconds', MOST_SECONDS);
  return {
    title: part.text('title', MOST_CHARACTERS.title),
    text: part.text('text', MOST_CHARACTERS.text),
    question: part.text('question', MOST_CHARACTERS.question),
    answer: part.text('answer', MOST_CHARACTERS.answer),
    notes: part.text('notes', MOST_CHARACTERS.notes),
    seconds: seconds === 0 ? null : seconds,
    hidden: readHidden(part.list('hidden', VEILS.length), step),
    facts: [...new Set(facts)],
    view: view.address,
    ink: readInk(part.list('ink', MOST.marks), step),
  };
}

/**
 * The lesson that plain data of version 1 stand for. Absent parts are empty; parts that the format does not have are
 * left out and told. Throws `Refused` where a part is not what it must be.
 */
export function readLesson(value: unknown, warn: Warn): Lesson {
  const record = readRecord(value, LESSON_PARTS, { step: null, part: null }, (name) =>
    warn({ kind: 'unknown', step: null, what: shorten(name) }),
  );
  const part = partReader(record, null);
  const id = part.text('id', LONGEST_ID);
  if (id !== '' && !isId(id)) throw new Refused('wrong', { step: null, part: 'id' });
  // A lesson may have no step yet, but the list of them is what makes it one.
  if (!Array.isArray(part.given('steps'))) throw new Refused('wrong', { step: null, part: 'steps' });
  return {
    id,
    language: part.word('language', LANGUAGES),
    title: part.text('title', MOST_CHARACTERS.title),
    level: part.text('level', MOST_CHARACTERS.level),
    minutes: part.count('minutes', MOST_MINUTES) ?? 0,
    aims: part.texts('aims', MOST.aims, MOST_CHARACTERS.aim),
    guide: part.text('guide', MOST_CHARACTERS.guide),
    steps: part.list('steps', MOST_STEPS).map((step, at) => readStep(step, at + 1, warn)),
  };
}
