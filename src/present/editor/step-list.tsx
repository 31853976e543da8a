import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { type Lesson, MOST_STEPS } from '../../domain/lesson';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { Section } from '../../ui/section';
import { useLanguage, useStores } from '../../view/hooks';
import { stepAddress } from '../format/step-view';
import { addStep, duplicateStep, emptyStep, moveStep, removeStep } from './edits';
import { StepFields } from './step-fields';
import type { Edit } from './use-lesson';
import { viewTitle } from './view-title';

interface StepListProps {
  readonly lesson: Lesson;
  readonly edit: Edit;
  readonly onStart: (step: number) => void;
}

/** What can have the focus in a step's row. */
type Act = 'head' | 'up' | 'down' | 'duplicate';

/** The steps in their order; one at a time stands open to be written. */
export function StepList({ lesson, edit, onStart }: StepListProps) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = LESSON_EDITOR[language];
  const [open, setOpen] = useState<number | null>(null);
  const { list, focusOn } = useStepFocus();
  const { steps } = lesson;
  const full = steps.length >= MOST_STEPS;
  const say = (status: string) => ephemeral.setState({ status });
  const titleOf = (at: number) => steps[at]?.title || text.untitledStep;

  const move = (from: number, to: number, act: Act) => {
    if (steps[from] === undefined || steps[to] === undefined) return;
    edit(moveStep(from, to));
    if (open === from) setOpen(to);
    else if (open === to) setOpen(from);
    focusOn(to, act);
    say(text.moved(titleOf(from), to + 1, steps.length));
  };
  const add = () => {
    const now = view.getState().view;
    const shown = stepAddress(now, null);
    edit(addStep(emptyStep(shown, viewTitle({ ...now, panel: null }, lesson.language))));
    setOpen(steps.length);
    focusOn(steps.length, 'head');
    say(text.added(steps.length + 1, lesson.title || text.untitled));
  };
  const duplicate = (at: number) => {
    edit(duplicateStep(at));
    setOpen(null);
    focusOn(at + 1, 'head');
    say(text.duplicated(at + 2));
  };
  const remove = (at: number) => {
    edit(removeStep(at));
    setOpen(null);
    focusOn(Math.min(at, steps.length - 2), 'head');
    say(text.removedStep(text.step(at + 1, titleOf(at))));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? at - 1 : at + 1, 'head');
  };

  return (
    <Section title={text.steps}>
      {steps.length === 0 ? <p className="empty">{text.noSteps}</p> : <p className="fine">{text.keys}</p>}
      <ol ref={list} className="lesson-editor-steps" tabIndex={-1} aria-label={text.steps}>
        {steps.map((step, at) => {
          const name = text.step(at + 1, titleOf(at));
          return (
            // A step is known by its place alone.
            <li key={at} className="lesson-editor-step" data-at={at}>
              <h4>
                <button
                  type="button"
                  data-act="head"
                  className="lesson-editor-head"
                  aria-expanded={open === at}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  onClick={() => setOpen(open === at ? null : at)}
                  onKeyDown={(event) => onKeyDown(event, at)}
                >
                  {name}
                </button>
              </h4>
              <div className="lesson-editor-acts">
                <StepButton act="up" label={text.up} name={text.upNamed(name)} off={at === 0}>
                  {() => move(at, at - 1, 'up')}
                </StepButton>
                <StepButton act="down" label={text.down} name={text.downNamed(name)} off={at === steps.length - 1}>
                  {() => move(at, at + 1, 'down')}
                </StepButton>
                <StepButton act="duplicate" label={text.duplicate} name={text.duplicateNamed(name)} off={full}>
                  {() => duplicate(at)}
                </StepButton>
                <StepButton act="delete" label={text.removeStep} name={text.removeNamed(name)} off={false}>
                  {() => remove(at)}
                </StepButton>
              </div>
              {open === at && (
                <StepFields
                  lessonId={lesson.id}
                  step={step}
                  at={at}
                  language={lesson.language}
                  edit={edit}
                  onStart={onStart}
                />
              )}
            </li>
          );
        })}
      </ol>
      <button type="button" className="button" disabled={full} onClick={add}>
        {text.addHere}
      </button>
      {full && <p className="fine">{text.full(MOST_STEPS)}</p>}
    </Section>
  );
}

interface StepButtonProps {
  readonly act: string;
  readonly label: string;
  /** The label with the step that it concerns. */
  readonly name: string;
  readonly off: boolean;
  readonly children: () => void;
}

function StepButton({ act, label, name, off, children: onClick }: StepButtonProps) {
  return (
    <button type="button" data-act={act} className="link" aria-label={name} disabled={off} onClick={onClick}>
      {label}
    </button>
  );
}

/** Keeps the keyboard with a step that moves; a button that can't be pressed any more hands over to the step's title. */
function useStepFocus() {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<{ readonly at: number; readonly act: Act } | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { at, act } = wanted.current;
    wanted.current = null;
    const row = list.current?.querySelector(`[data-at="${at}"]`);
    const button = (name: Act) => row?.querySelector<HTMLButtonElement>(`[data-act="${name}"]:not(:disabled)`);
    (button(act) ?? button('head') ?? list.current)?.focus();
  });
  return {
    list,
    focusOn: (at: number, act: Act) => {
      wanted.current = { at, act };
    },
  };
}
