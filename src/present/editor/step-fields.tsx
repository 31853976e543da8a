import { type LessonStep, VEILS, type Veil } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../i18n/format';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { useLanguage } from '../../view/hooks';
import { MOST_CHARACTERS } from '../format/lesson-limits';
import { changeStep } from './edits';
import { StepBelongings } from './step-belongings';
import { StepViewFields } from './step-view-fields';
import { TextField } from './text-field';
import type { Edit } from './use-lesson';

interface StepFieldsProps {
  readonly lessonId: string;
  readonly step: LessonStep;
  /** Counted from 0. */
  readonly at: number;
  readonly language: Language;
  readonly edit: Edit;
  readonly onStart: (step: number) => void;
}

/** Times for a class to find an answer, in seconds. */
const TIMES = [30, 60, 120, 180, 300, 420, 600, 900, 1200];

const TEXTS = [
  { part: 'title', label: 'stepTitle', hint: null, rows: null },
  { part: 'text', label: 'text', hint: null, rows: 4 },
  { part: 'question', label: 'question', hint: null, rows: 2 },
  { part: 'answer', label: 'answer', hint: 'answerHint', rows: 3 },
  { part: 'notes', label: 'notes', hint: 'notesHint', rows: 3 },
] as const;

/** All that a step has, to be written and chosen. */
export function StepFields({ lessonId, step, at, language, edit, onStart }: StepFieldsProps) {
  const text = LESSON_EDITOR[useLanguage()];
  const change = (parts: Partial<LessonStep>, field?: string) => edit(changeStep(at, parts), field);
  return (
    <div className="lesson-editor-fields">
      {TEXTS.map(({ part, label, hint, rows }) => (
        <TextField
          key={part}
          label={text[label]}
          value={step[part]}
          most={MOST_CHARACTERS[part]}
          language={language}
          onChange={(value) => change({ [part]: value }, `${at}-${part}`)}
          {...(hint === null ? {} : { hint: text[hint] })}
          {...(rows === null ? {} : { rows })}
        />
      ))}
      <TimeChoice seconds={step.seconds} onChoose={(seconds) => change({ seconds })} />
      <VeilChoice hidden={step.hidden} onChoose={(hidden) => change({ hidden })} />
      <StepViewFields step={step} at={at} onChange={change} onStart={onStart} />
      <StepBelongings lessonId={lessonId} step={step} at={at} onChange={change} />
    </div>
  );
}

interface TimeChoiceProps {
  readonly seconds: number | null;
  readonly onChoose: (seconds: number | null) => void;
}

function TimeChoice({ seconds, onChoose }: TimeChoiceProps) {
  const language = useLanguage();
  const text = LESSON_EDITOR[language];
  const times = [...new Set([...TIMES, ...(seconds === null ? [] : [seconds])])].sort((a, b) => a - b);
  const said = (time: number) =>
    time % 30 === 0 && time >= 60 ? text.minutesOf(formatNumber(language, time / 60, 1)) : text.seconds(time);
  return (
    <label className="lesson-editor-inline">
      <span>{text.time}</span>
      <select
        value={seconds ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">{text.noTime}</option>
        {times.map((time) => (
          <option key={time} value={time}>
            {said(time)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface VeilChoiceProps {
  readonly hidden: readonly Veil[];
  readonly onChoose: (hidden: readonly Veil[]) => void;
}

function VeilChoice({ hidden, onChoose }: VeilChoiceProps) {
  const text = LESSON_EDITOR[useLanguage()];
  return (
    <fieldset className="lesson-editor-group">
      <legend>{text.hidden}</legend>
      {VEILS.map((veil) => (
        <label key={veil} className="lesson-editor-check">
          <input
            type="checkbox"
            checked={hidden.includes(veil)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(VEILS.filter((one) => (one === veil ? checked : hidden.includes(one))))
            }
          />
          {text.veils[veil]}
        </label>
      ))}
    </fieldset>
  );
}
