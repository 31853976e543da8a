import './editor.css';
import { type ChangeEvent, type DragEvent, useRef } from 'react';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { LESSON_PASSING } from '../../i18n/messages/lesson-passing';
import { useLanguage, useStores } from '../../view/hooks';
import { refusalSentence } from '../format/reading-sentence';
import { useOpenLesson } from './use-open-lesson';

interface OpenLessonProps {
  /** Hears the id of a lesson that was opened; it is now one of this browser's. */
  readonly onOpened: (id: string) => void;
}

/** Opens a lesson file, chosen or dropped; says why one is refused. */
export function OpenLesson({ onOpened }: OpenLessonProps) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = LESSON_PASSING[language];
  const { untitled } = LESSON_EDITOR[language];
  const input = useRef<HTMLInputElement>(null);
  const { open, reading } = useOpenLesson(onOpened);

  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.files?.[0];
    if (chosen !== undefined) open(chosen);
    // The same file may be chosen again after it was changed.
    event.currentTarget.value = '';
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    // The page would take it for a table.
    event.stopPropagation();
    ephemeral.setState({ dropping: false });
    open(file);
  };
  return (
    <div className="lesson-editor-open" role="group" aria-label={text.open} onDrop={onDrop}>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {text.open}
      </button>
      <p className="fine">{text.openHint}</p>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        aria-hidden="true"
        tabIndex={-1}
        accept=".json,application/json"
        onChange={onChange}
      />
      {reading !== null && !reading.ok && <p className="lesson-editor-note">{refusalSentence(language, reading)}</p>}
      {reading?.ok === true && <p>{text.opened(reading.lesson.title || untitled, reading.lesson.steps.length)}</p>}
    </div>
  );
}
