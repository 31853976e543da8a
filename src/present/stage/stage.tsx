import './stage.css';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { STAGE } from '../../i18n/messages/stage';
import { useAnnouncement } from '../../ui/use-announcement';
import { keepAwake } from '../../view/browser-stage';
import { useEphemeral, useMessages } from '../../view/hooks';
import { usePresentation } from '../presentation-store';
import { KeysDialog } from './keys-dialog';
import { toggleBlank } from './moves';
import { type StageActions, StageBar } from './stage-bar';
import { usePublicStep, useRoom } from './use-room';
import { useStageKeys } from './use-stage-keys';

interface StageProps extends StageActions {
  /** The layer that is drawn on, and its tools. */
  readonly layer: ReactNode;
  readonly tools: ReactNode;
}

/** What lies around and over the page in front of a class: keys, bar, drawings, the blank screen. Who takes a lesson alone sees its drawings. */
export function Stage({ layer, tools, ...actions }: StageProps) {
  const text = useMessages(STAGE);
  const room = useRoom();
  const presenting = useEphemeral((state) => state.presenting);
  const blank = usePresentation((state) => state.blank);
  const step = usePublicStep();
  const [keys, setKeys] = useState(false);
  const onKeys = useCallback(() => setKeys(true), []);
  const { onLeave } = actions;
  useStageKeys({ room, presenting, onKeys, onLeave });
  useEffect(() => (presenting ? keepAwake() : undefined), [presenting]);
  useAnnouncement(step === null ? '' : text.said(step.number, step.of, step.title));
  if (!presenting) return layer;
  return (
    <>
      {layer}
      <StageBar {...actions} onKeys={onKeys} tools={tools} />
      {blank && (
        <button type="button" className="stage-blank" aria-label={text.unblank} onClick={() => toggleBlank(room)} />
      )}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </>
  );
}
