import './editor.css';
import type { KeyboardEvent } from 'react';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { PanelHead } from '../../ui/panel-head';
import { useAnnouncement } from '../../ui/use-announcement';
import { useLanguage, useStores } from '../../view/hooks';
import { useOwnLessons, useOwnLessonsStore } from '../lessons-store';
import { LessonFields } from './lesson-fields';
import { OpenLesson } from './open-lesson';
import { PassOn } from './pass-on';
import { StepList } from './step-list';
import { useLesson } from './use-lesson';
import { useRemoveLesson } from './use-remove-lesson';

interface LessonEditorProps {
  /** Id of a lesson of this browser. */
  readonly id: string;
  /** Presents the lesson from a step, counted from 1. */
  readonly onStart: (step: number) => void;
  readonly onClose: () => void;
  /** Hears the id of another lesson that was opened from a file. */
  readonly onOpened: (id: string) => void;
}

/** Writes a lesson: what it is about, its steps, and how it is passed on. Every change is kept and can be undone. */
export function LessonEditor({ id, onStart, onClose, onOpened }: LessonEditorProps) {
  const text = LESSON_EDITOR[useLanguage()];
  const { lesson, edit } = useLesson(id);
  const { undo, redo } = useUndo(id);
  const remove = useRemoveLesson();

  if (lesson === undefined)
    return (
      <div className="panel lesson-editor">
        <PanelHead title={text.heading} />
        <p>{text.gone}</p>
        <button type="button" className="button" onClick={onClose}>
          {text.close}
        </button>
      </div>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const inField = event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null;
    const key = event.key.toLowerCase();
    // In a field the browser undoes what was written there.
    if (inField || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'z' && !event.shiftKey) undo?.();
    else redo?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the buttons within
    <div className="panel lesson-editor" onKeyDown={onKeyDown}>
      <PanelHead title={lesson.title || text.untitled}>
        <p className="fine">{text.heading}</p>
        <button
          type="button"
          className="button button-main"
          disabled={lesson.steps.length === 0}
          onClick={() => onStart(1)}
        >
          {text.start}
        </button>
        <KeepingNote id={id} />
      </PanelHead>
      <div className="lesson-editor-acts lesson-editor-back">
        <button type="button" className="button" disabled={undo === null} onClick={() => undo?.()}>
          {text.undo}
        </button>
        <button type="button" className="button" disabled={redo === null} onClick={() => redo?.()}>
          {text.redo}
        </button>
      </div>
      <LessonFields lesson={lesson} edit={edit} />
      <StepList key={id} lesson={lesson} edit={edit} onStart={onStart} />
      <PassOn lesson={lesson} />
      <OpenLesson onOpened={onOpened} />
      <button
        type="button"
        className="link"
        onClick={() => {
          remove(lesson);
          onClose();
        }}
      >
        {text.remove}
      </button>
    </div>
  );
}

/** Steps back and forward, said to the live region; null where there is none to take. */
function useUndo(id: string): { readonly undo: (() => void) | null; readonly redo: (() => void) | null } {
  const { ephemeral } = useStores();
  const store = useOwnLessonsStore();
  const text = LESSON_EDITOR[useLanguage()];
  const history = useOwnLessons(({ histories }) => histories[id]);
  const act = (way: 'undo' | 'redo', status: string) => () => {
    store[way](id);
    ephemeral.setState({ status });
  };
  return {
    undo: (history?.past.length ?? 0) === 0 ? null : act('undo', text.undone),
    redo: (history?.future.length ?? 0) === 0 ? null : act('redo', text.redone),
  };
}

/** Says whether the browser keeps the lesson; that it has no room is told aloud too. */
function KeepingNote({ id }: { readonly id: string }) {
  const text = LESSON_EDITOR[useLanguage()];
  const keeping = useOwnLessons((state) => state.keeping[id] ?? 'none');
  const bad = keeping === 'full' || keeping === 'none';
  useAnnouncement(keeping === 'full' ? text.keeping.full : '');
  return <p className={bad ? 'lesson-editor-note' : 'fine'}>{text.keeping[keeping]}</p>;
}
