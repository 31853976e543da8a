import '../stage/stage.css';
import '../stage/stage-bar.css';
import './audience.css';
import { type ComponentProps, type ReactNode, useEffect, useState } from 'react';
import { DESK } from '../../i18n/messages/desk';
import { lazyPanel } from '../../ui/lazy-panel';
import { fillScreen } from '../../view/browser-stage';
import { useMessages, useStores } from '../../view/hooks';
import { usePresentation, usePresentationStore } from '../presentation-store';
import type { ClassQuestion as ClassQuestionPart } from '../questions/class-question';
import { StepCard } from '../stage/step-card';
import { TimeLeft } from '../stage/time-left';
import { linkAudience } from './audience-link';
import type { Snapshot } from './snapshot';

const ClassQuestion = lazyPanel<ComponentProps<typeof ClassQuestionPart>>(
  async () => (await import('../questions/class-question')).ClassQuestion,
  true,
);

interface AudiencePageProps {
  readonly map: ReactNode;
  readonly details: ReactNode;
  /** The layer that shows drawings and where the presenter points. */
  readonly layer: ReactNode;
}

const NOTHING_YET: Pick<Snapshot, 'step' | 'question'> = { step: null, question: null };

/**
 * The window for the class: the map, and a question of the whole class or the step and its panel, as the presenter has
 * them; nothing to press.
 */
export function AudiencePage({ map, details, layer }: AudiencePageProps) {
  const stores = useStores();
  const presentation = usePresentationStore();
  const text = useMessages(DESK);
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  useEffect(() => linkAudience(stores, presentation, setSnapshot), [stores, presentation]);
  const { step, question } = snapshot ?? NOTHING_YET;
  const blank = usePresentation((state) => state.blank);
  const folded = usePresentation((state) => state.folded);
  const countdown = usePresentation((state) => state.countdown);
  const showsDetails = usePresentation((state) => state.details);
  const panel = snapshot !== null && question === null && showsDetails;
  const isEmpty = snapshot !== null && step === null && question === null && !panel;
  // What is to be found on the map needs the map.
  const isRead = question !== null && question.asks.kind !== 'find';
  const shape = isEmpty ? 'page-wide' : isRead ? 'page-asking' : '';
  return (
    <div className={`page page-presenting page-audience ${shape}`.trimEnd()}>
      {map}
      <div className="column-right">
        {snapshot === null && <p className="step-card">{text.waiting}</p>}
        {question !== null && <ClassQuestion key={question.place} question={question} />}
        {step !== null && question === null && (
          <StepCard key={step.number} step={step} folded={folded}>
            {countdown !== null && (
              <p className="step-clock">
                <TimeLeft countdown={countdown} />
              </p>
            )}
          </StepCard>
        )}
        {panel && details}
      </div>
      {layer}
      <FullScreenButton />
      {blank && <div className="stage-blank" />}
    </div>
  );
}

/** A window can fill the screen only when it is pressed itself. */
function FullScreenButton() {
  const text = useMessages(DESK);
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const onChange = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  if (full) return null;
  return (
    <button type="button" className="audience-full" onClick={() => void fillScreen()}>
      {text.fullScreen}
    </button>
  );
}
