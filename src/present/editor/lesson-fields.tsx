import type { Lesson } from '../../domain/lesson';
import { LANGUAGES } from '../../domain/text';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { Section } from '../../ui/section';
import { useLanguage } from '../../view/hooks';
import { MOST, MOST_CHARACTERS, MOST_MINUTES } from '../format/lesson-limits';
import { changeLesson } from './edits';
import { TextField } from './text-field';
import type { Edit } from './use-lesson';

interface LessonFieldsProps {
  readonly lesson: Lesson;
  readonly edit: Edit;
}

/** Aims as they are written, one a line; no more and no longer ones than a lesson has. */
const aimsOf = (text: string): readonly string[] =>
  text === ''
    ? []
    : text
        .split('\n')
        .slice(0, MOST.aims)
        .map((aim) => aim.slice(0, MOST_CHARACTERS.aim));

/** What is said about the lesson as a whole. */
export function LessonFields({ lesson, edit }: LessonFieldsProps) {
  const text = LESSON_EDITOR[useLanguage()];
  const { language, title, level, minutes, aims, guide } = lesson;
  const write = (parts: Parameters<typeof changeLesson>[0], field: string) => edit(changeLesson(parts), field);
  const setMinutes = (value: string) =>
    write({ minutes: Math.min(MOST_MINUTES, Math.max(0, Math.round(Number(value) || 0))) }, 'minutes');
  const tidyAims = () => {
    const tidy = aims.map((aim) => aim.trim()).filter((aim) => aim !== '');
    if (tidy.join('\n') !== aims.join('\n')) write({ aims: tidy }, 'aims');
  };
  return (
    <Section title={text.about}>
      <TextField
        label={text.title}
        value={title}
        most={MOST_CHARACTERS.title}
        language={language}
        onChange={(value) => write({ title: value }, 'title')}
      />
      <TextField
        label={text.level}
        value={level}
        most={MOST_CHARACTERS.level}
        language={language}
        hint={text.levelHint}
        onChange={(value) => write({ level: value }, 'level')}
      />
      <label className="lesson-editor-inline">
        <span>{text.minutes}</span>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_MINUTES}
          value={minutes === 0 ? '' : minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
      </label>
      <label className="lesson-editor-inline">
        <span>{text.language}</span>
        <select
          value={language}
          onChange={({ currentTarget: { value } }) =>
            edit(changeLesson({ language: LANGUAGES.find((known) => known === value) ?? language }))
          }
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {text.languages[one]}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={text.aims}
        value={aims.join('\n')}
        most={MOST.aims * MOST_CHARACTERS.aim}
        language={language}
        rows={3}
        onChange={(value) => write({ aims: aimsOf(value) }, 'aims')}
        onLeave={tidyAims}
      />
      <TextField
        label={text.guide}
        value={guide}
        most={MOST_CHARACTERS.guide}
        language={language}
        rows={5}
        hint={text.guideHint}
        onChange={(value) => write({ guide: value }, 'guide')}
      />
    </Section>
  );
}
