import './stage-bar.css';
import type { ReactNode } from 'react';
import { STAGE } from '../../i18n/messages/stage';
import { useMessages, useView } from '../../view/hooks';
import { usePresentation } from '../presentation-store';
import { back, conceal, currentStep, forward, goTo, reveal, toggleBlank, waits } from './moves';
import { StageButton } from './stage-button';
import { useRoom } from './use-room';

/** What the bar needs of the page around it. */
export interface StageActions {
  readonly onLeave: () => void;
  readonly onZoom: (steps: number) => void;
  readonly onHome: () => void;
  readonly onFullScreen: () => void;
  readonly onAudience: () => void;
}

interface StageBarProps extends StageActions {
  readonly onKeys: () => void;
  /** Tools for drawing, above the bar. */
  readonly tools: ReactNode;
}

/** Everything that is pressed in front of a class, at the bottom, where pupils reach. */
export function StageBar({ onLeave, onZoom, onHome, onFullScreen, onAudience, onKeys, tools }: StageBarProps) {
  const text = useMessages(STAGE);
  const room = useRoom();
  const { presentation } = room;
  const drawing = usePresentation((state) => state.drawing);
  const details = usePresentation((state) => state.details);
  const blank = usePresentation((state) => state.blank);
  return (
    <nav className="stage-bar" aria-label={text.bar}>
      {drawing && tools}
      <div className="stage-buttons">
        <LessonButtons />
        <StageButton icon="blank" name={text.blank} pressed={blank} onPress={() => toggleBlank(room)} />
        <StageButton
          icon="draw"
          name={text.draw}
          pressed={drawing}
          onPress={() => presentation.setState({ drawing: !drawing, tool: null, pointer: null })}
        />
        <StageButton
          icon="details"
          name={text.details}
          pressed={details}
          onPress={() => presentation.setState({ details: !details })}
        />
        <span className="stage-gap" />
        <StageButton icon="farther" name={text.farther} onPress={() => onZoom(-1)} />
        <StageButton icon="nearer" name={text.nearer} onPress={() => onZoom(1)} />
        <StageButton icon="home" name={text.home} onPress={onHome} />
        <span className="stage-gap" />
        <StageButton icon="audience" name={text.audience} onPress={onAudience} />
        <StageButton icon="fullScreen" name={text.fullScreen} onPress={onFullScreen} />
        <StageButton icon="keys" name={text.keys} onPress={onKeys} />
        <StageButton icon="leave" name={text.leave} worded onPress={onLeave} />
      </div>
    </nav>
  );
}

function LessonButtons() {
  const text = useMessages(STAGE);
  const room = useRoom();
  const lesson = usePresentation((state) => state.lesson);
  const revealed = usePresentation((state) => state.revealed);
  const key = useView((view) => view.lesson);
  useView((view) => view.step);
  const now = currentStep(room);
  if (lesson === null || key === null || now === null) return null;
  const { number, step } = now;
  const hidden = waits(step, number, revealed);
  const hides = step.answer !== '' || step.hidden.length > 0;
  return (
    <>
      <StageButton icon="back" name={text.back} disabled={number === 1} onPress={() => back(room)} />
      <span className="stage-steps">
        <span aria-hidden="true">{text.counter(number, lesson.steps.length)}</span>
        <select
          aria-label={text.counterName(number, lesson.steps.length)}
          value={number}
          onChange={(event) => {
            goTo(room, Number(event.currentTarget.value));
            // The clicker's arrows are for the lesson again.
            event.currentTarget.blur();
          }}
        >
          {lesson.steps.map(({ title }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place
            <option key={i} value={i + 1} label={`${i + 1}. ${title}`}>
              {text.counter(i + 1, lesson.steps.length)}
            </option>
          ))}
        </select>
      </span>
      <StageButton
        icon="forward"
        name={text.forward}
        disabled={number === lesson.steps.length && !hidden}
        onPress={() => forward(room)}
      />
      {hides && (
        <button
          type="button"
          className="stage-button stage-reveal"
          onClick={() => (hidden ? reveal(room) : conceal(room))}
        >
          {hidden ? text.reveal : text.conceal}
        </button>
      )}
    </>
  );
}
