import './editor.css';
import { type SubmitEvent, useId, useState } from 'react';
import { MOST_STEPS } from '../../domain/lesson';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { useEphemeral, useLanguage, useStores, useView } from '../../view/hooks';
import { activePanel } from '../../view/view-state';
import { MOST_CHARACTERS } from '../format/lesson-limits';
import { stepAddress, stepState } from '../format/step-view';
import { useOwnLessons, useOwnLessonsStore } from '../lessons-store';
import { addStep, changeLesson, emptyLesson, emptyStep, newLessonId } from './edits';
import { viewTitle } from './view-title';

interface AddViewProps {
  /** Opens the lesson in the editor; without it there is no offer to do so. */
  readonly onEdit?: (id: string) => void;
}

const NEW = 'new';
const FACT = 'fact:';

/** Adds the present view as a step to a lesson of this browser, or to a new one. */
export function AddView({ onEdit }: AddViewProps) {
  const { ephemeral } = useStores();
  const store = useOwnLessonsStore();
  const language = useLanguage();
  const text = LESSON_EDITOR[language];
  const view = useView((v) => v);
  const panelBefore = useEphemeral((state) => state.panelBefore);
  const lessons = useOwnLessons((state) => state.lessons);
  const lastOpen = useOwnLessons((state) => state.open);
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [added, setAdded] = useState<{ readonly id: string; readonly step: number } | null>(null);
  const id = useId();

  const target = lessons.find((lesson) => lesson.id === (chosen ?? lastOpen));
  const address = stepAddress(view, panelBefore);
  const guess = viewTitle(stepState({ view: address }), target?.language ?? language);
  const title = typed ?? guess;
  const full = (target?.steps.length ?? 0) >= MOST_STEPS;
  const addedTo = added === null ? undefined : lessons.find((lesson) => lesson.id === added.id);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const panel = activePanel(stepState({ view: address }));
    const facts = panel.startsWith(FACT) ? [panel.slice(FACT.length)] : [];
    const step = { ...emptyStep(address, title.trim()), facts };
    const lesson = target ?? changeLesson({ title: title.trim() })(emptyLesson(newLessonId(lessons), language));
    if (target === undefined) store.put(addStep(step)(lesson));
    else store.edit(lesson.id, addStep(step));
    const number = lesson.steps.length + 1;
    setAdded({ id: lesson.id, step: number });
    setChosen(lesson.id);
    setTyped(null);
    ephemeral.setState({ status: text.added(number, lesson.title || text.untitled) });
  };
  return (
    <form className="lesson-editor-add" aria-label={text.addView} onSubmit={onSubmit}>
      <h3>{text.addView}</h3>
      <div className="lesson-editor-field">
        <label htmlFor={`${id}-title`}>{text.stepTitle}</label>
        <input
          id={`${id}-title`}
          type="text"
          maxLength={MOST_CHARACTERS.title}
          value={title}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div className="lesson-editor-field">
        <label htmlFor={`${id}-lesson`}>{text.addTo}</label>
        <select
          id={`${id}-lesson`}
          value={target?.id ?? NEW}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {lessons.map((lesson) => (
            <option key={lesson.id} value={lesson.id}>
              {lesson.title || text.untitled}
            </option>
          ))}
          <option value={NEW}>{text.newLesson}</option>
        </select>
      </div>
      <div className="lesson-editor-acts">
        <button type="submit" className="button" disabled={full}>
          {text.add}
        </button>
        {addedTo !== undefined && onEdit !== undefined && (
          <button type="button" className="link" onClick={() => onEdit(addedTo.id)}>
            {text.editIt}
          </button>
        )}
      </div>
      {full && <p className="fine">{text.full(MOST_STEPS)}</p>}
      {addedTo !== undefined && added !== null && (
        <p className="lesson-editor-said">{text.added(added.step, addedTo.title || text.untitled)}</p>
      )}
    </form>
  );
}
