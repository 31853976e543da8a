import './lessons.css';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { createResource } from '../../content/library';
import { LESSON_IDS, type Lesson } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { LESSONS } from '../../i18n/messages/lessons';
import { lazyPanel } from '../../ui/lazy-panel';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { addressHash } from '../../view/browser-hash';
import { useLanguage, useStores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import { AddView } from '../editor/add-view';
import { copyOf, emptyLesson, newLessonId } from '../editor/edits';
import type { LessonEditor as LessonEditorPart } from '../editor/lesson-editor';
import { OpenLesson } from '../editor/open-lesson';
import type { HandoutView as HandoutViewPart } from '../handout/handout-view';
import { useOwnLessons, useOwnLessonsStore } from '../lessons-store';
import { usePresentation } from '../presentation-store';
import { decodeRound } from '../questions/link';
import type { QuestionsRoom as QuestionsRoomPart } from '../questions/questions-room';
import { useRoom } from '../stage/use-room';
import { type LessonActions, LessonCard } from './lesson-card';
import { openLesson } from './open-lesson';

const LessonEditor = lazyPanel<ComponentProps<typeof LessonEditorPart>>(
  async () => (await import('../editor/lesson-editor')).LessonEditor,
);
const HandoutView = lazyPanel<ComponentProps<typeof HandoutViewPart>>(
  async () => (await import('../handout/handout-view')).HandoutView,
);
const QuestionsRoom = lazyPanel<ComponentProps<typeof QuestionsRoomPart>>(
  async () => (await import('../questions/questions-room')).QuestionsRoom,
);

const ready = (language: Language) =>
  createResource(async () => {
    const { readyLesson } = await import('../../content/lessons/ready');
    return LESSON_IDS.map((id) => readyLesson(id, language));
  });
const READY = { en: ready('en'), zh: ready('zh') };

/** What the panel shows: the list, or one thing opened from it. */
type Opened =
  | { readonly what: 'list' }
  | { readonly what: 'questions' }
  | { readonly what: 'edit'; readonly id: string }
  | { readonly what: 'guide' | 'sheet'; readonly lesson: Lesson };

interface LessonsPanelProps {
  /** Goes in front of the class. */
  readonly onPresent: () => void;
}

/** Lessons to take and to give: ready-made, one's own, and questions that are made from the data. */
export function LessonsPanel({ onPresent }: LessonsPanelProps) {
  const language = useLanguage();
  const text = LESSONS[language];
  const room = useRoom();
  const stores = useStores();
  const own = useOwnLessonsStore();
  const lessons = useOwnLessons((state) => state.lessons);
  const packed = usePresentation(({ lesson }) => (lesson?.id === 'packed' ? lesson : null));
  const begun = usePresentation(({ round }) => round !== null);
  const [chosen, setOpened] = useState<Opened | null>(() =>
    decodeRound(addressHash()) === null ? null : { what: 'questions' },
  );
  // Who comes back to a round that has begun, as from a citation, goes on with it.
  if (chosen === null && begun) setOpened({ what: 'questions' });
  const opened = chosen ?? { what: 'list' };
  const onClose = () => setOpened({ what: 'list' });

  const start = (lesson: Lesson, step = 1) => {
    stores.view.motion(openPanel(null));
    openLesson(room, lesson, step);
  };
  const actions: LessonActions = {
    onStart: (lesson: Lesson) => start(lesson),
    onPresent: (lesson: Lesson) => {
      onPresent();
      start(lesson);
    },
    onCopy: (lesson: Lesson) => {
      const id = newLessonId(own.getState().lessons);
      own.put(copyOf(lesson, id, lesson.title));
      setOpened({ what: 'edit', id });
    },
    onEdit: ({ id }: Lesson) => setOpened({ what: 'edit', id }),
    onHandout: (lesson: Lesson, what: 'guide' | 'sheet') => setOpened({ what, lesson }),
  };
  const present = (id: string, step: number) => {
    const lesson = own.getState().lessons.find((one) => one.id === id);
    if (lesson === undefined) return;
    onPresent();
    start(lesson, step);
  };
  const write = () => {
    const id = newLessonId(own.getState().lessons);
    own.put(emptyLesson(id, language));
    setOpened({ what: 'edit', id });
  };

  if (opened.what === 'edit')
    return (
      <Room onClose={onClose}>
        <LessonEditor
          id={opened.id}
          onStart={(step) => present(opened.id, step)}
          onClose={onClose}
          onOpened={(id) => setOpened({ what: 'edit', id })}
        />
      </Room>
    );
  if (opened.what === 'questions')
    return (
      <Room onClose={onClose}>
        <QuestionsRoom onClose={onClose} />
      </Room>
    );
  if (opened.what !== 'list') return <HandoutView lesson={opened.lesson} kind={opened.what} onClose={onClose} />;
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <p className="lead">{text.lead}</p>
      <Section title={text.ready}>
        <Loaded resource={READY[language]} what="panel">
          {(all) => all.map((lesson) => <LessonCard key={lesson.id} lesson={lesson} own={false} {...actions} />)}
        </Loaded>
      </Section>
      <Section title={text.questions}>
        <p>{text.questionsLead}</p>
        <button type="button" className="button" onClick={() => setOpened({ what: 'questions' })}>
          {text.askQuestions}
        </button>
      </Section>
      <Section title={text.own}>
        <p>{lessons.length === 0 ? text.none : text.ownLead}</p>
        {packed !== null && <LessonCard lesson={packed} own={false} {...actions} />}
        {lessons.map((lesson) => (
          <LessonCard key={lesson.id} lesson={lesson} own {...actions} />
        ))}
        <button type="button" className="button" onClick={write}>
          {text.write}
        </button>
        <OpenLesson onOpened={(id) => setOpened({ what: 'edit', id })} />
        <AddView onEdit={(id) => setOpened({ what: 'edit', id })} />
      </Section>
    </div>
  );
}

function Room({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const text = LESSONS[useLanguage()];
  return (
    <>
      <p className="lesson-back">
        <button type="button" className="link" onClick={onClose}>
          {text.back}
        </button>
      </p>
      {children}
    </>
  );
}
