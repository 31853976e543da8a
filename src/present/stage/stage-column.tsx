import './stage.css';
import { STAGE } from '../../i18n/messages/stage';
import { useEphemeral, useMessages, useStores, useView } from '../../view/hooks';
import { closeLesson } from '../../view/transitions';
import { usePresentation, usePresentationStore } from '../presentation-store';
import { PresenterDesk } from '../windows/presenter-desk';
import { back, currentStep, forward, hasStrayed, resetCountdown, returnToStep, reveal, toggleCountdown } from './moves';
import { StageButton } from './stage-button';
import { StepCard } from './step-card';
import { TimeLeft } from './time-left';
import { usePublicStep, useRoom } from './use-room';

interface StageColumnProps {
  readonly onPresent: () => void;
}

/** The step of the lesson beside the map, with its time, and for the presenter with a second screen the notes. */
export function StageColumn({ onPresent }: StageColumnProps) {
  const step = usePublicStep();
  const key = useView((view) => view.lesson);
  const presenting = useEphemeral((state) => state.presenting);
  const audience = usePresentation((state) => state.audience);
  const folded = usePresentation((state) => state.folded);
  const presentation = usePresentationStore();
  if (step === null || key === null) return null;
  return (
    <>
      <StepCard key={step.number} step={step} folded={folded} onFold={() => presentation.setState({ folded: !folded })}>
        <StepTime />
        {step.waits && !presenting && <Waiting />}
        <Strayed />
        {!presenting && <ReaderButtons onPresent={onPresent} />}
      </StepCard>
      {audience && <PresenterDesk />}
    </>
  );
}

function Waiting() {
  const text = useMessages(STAGE);
  const room = useRoom();
  return (
    <button type="button" className="button step-reveal" onClick={() => reveal(room)}>
      {text.reveal}
    </button>
  );
}

function StepTime() {
  const text = useMessages(STAGE).time;
  const room = useRoom();
  const countdown = usePresentation((state) => state.countdown);
  if (countdown === null) return null;
  const runs = countdown.endsAt !== null;
  return (
    <p className="step-clock">
      <TimeLeft countdown={countdown} />
      <StageButton
        icon="time"
        name={runs ? text.stop : text.start}
        pressed={runs}
        onPress={() => toggleCountdown(room, Date.now())}
      />
      <StageButton icon="reset" name={text.reset} onPress={() => resetCountdown(room)} />
    </p>
  );
}

/** The way back to the step's own view after the class has explored. */
function Strayed() {
  const text = useMessages(STAGE);
  const room = useRoom();
  const view = useView((v) => v);
  const now = currentStep(room);
  if (now === null || !hasStrayed(view, now.step)) return null;
  return (
    <p className="step-strayed">
      {text.strayed}{' '}
      <button type="button" className="link" onClick={() => returnToStep(room)}>
        {text.comeBack}
      </button>
    </p>
  );
}

/** Ways on for somebody who takes the lesson alone. */
function ReaderButtons({ onPresent }: StageColumnProps) {
  const text = useMessages(STAGE);
  const room = useRoom();
  const { view } = useStores();
  const step = usePublicStep();
  if (step === null) return null;
  return (
    <div className="step-buttons">
      <StageButton icon="back" name={text.back} disabled={step.number === 1} onPress={() => back(room)} />
      <StageButton
        icon="forward"
        name={text.forward}
        disabled={step.number === step.of && !step.waits}
        onPress={() => forward(room)}
      />
      <button type="button" className="button" onClick={onPresent}>
        {text.present}
      </button>
      <button type="button" className="link" onClick={() => view.step(closeLesson)}>
        {text.closeLesson}
      </button>
    </div>
  );
}
