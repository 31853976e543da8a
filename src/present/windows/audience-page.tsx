import '../stage/stage.css';
import '../stage/stage-bar.css';
import { type ReactNode, useEffect, useState } from 'react';
import { DESK } from '../../i18n/messages/desk';
import { fillScreen } from '../../view/browser-stage';
import { useMessages, useStores } from '../../view/hooks';
import { usePresentation, usePresentationStore } from '../presentation-store';
import { StepCard } from '../stage/step-card';
import { TimeLeft } from '../stage/time-left';
import { linkAudience } from './audience-link';
import type { Snapshot } from './snapshot';

interface AudiencePageProps {
  readonly map: ReactNode;
  readonly details: ReactNode;
  /** The layer that shows drawings and where the presenter points. */
  readonly layer: ReactNode;
}

/** The window for the class: the map, the step and its panel, as the presenter has them; nothing to press. */
export function AudiencePage({ map, details, layer }: AudiencePageProps) {
  const stores = useStores();
  const presentation = usePresentationStore();
  const text = useMessages(DESK);
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  useEffect(() => linkAudience(stores, presentation, setSnapshot), [stores, presentation]);
  const blank = usePresentation((state) => state.blank);
  const folded = usePresentation((state) => state.folded);
  const countdown = usePresentation((state) => state.countdown);
  const showsDetails = usePresentation((state) => state.details);
  return (
    <div className="page page-presenting page-audience">
      {map}
      <div className="column-right">
        {snapshot === null && <p className="step-card">{text.waiting}</p>}
        {snapshot !== null && snapshot.step !== null && (
          <StepCard key={snapshot.step.number} step={snapshot.step} folded={folded}>
            {countdown !== null && (
              <p className="step-clock">
                <TimeLeft countdown={countdown} />
              </p>
            )}
          </StepCard>
        )}
        {showsDetails && details}
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
