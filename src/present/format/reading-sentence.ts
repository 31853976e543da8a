import type { Language } from '../../domain/text';
import { LESSON_FILE } from '../../i18n/messages/lesson-file';
import type { LessonReading, LessonWarning } from './reading';

/** Why a lesson was refused and where the reason lies, for the reader; what was there before is unchanged. */
export function refusalSentence(language: Language, { reason, where }: Extract<LessonReading, { ok: false }>): string {
  const text = LESSON_FILE[language];
  const { step = null, part = null } = where ?? {};
  const place = step === null && part === null ? [] : [text.at(step, part === null ? '' : text.parts[part])];
  return [text.refusals[reason], ...place, text.unchanged].join(language === 'en' ? ' ' : '');
}

/** What was left out of a lesson that was taken. */
export function warningSentence(language: Language, { kind, step, what }: LessonWarning): string {
  const { warnings } = LESSON_FILE[language];
  return kind === 'view' ? warnings.view(step ?? 1, what) : warnings.unknown(step, what);
}
