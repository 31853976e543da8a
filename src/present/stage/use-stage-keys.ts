import { useEffect } from 'react';
import { letterKeysOn } from '../../view/browser-stage';
import { back, forward, goTo, type Room, reveal, toggleBlank, toggleCountdown } from './moves';
import { belongsToFocus, digitJump, type StageAction, stageAction } from './stage-keys';

interface StageKeys {
  readonly room: Room;
  /** In front of a class; else only a clicker's own two keys count, and only where nobody reads. */
  readonly presenting: boolean;
  readonly onKeys: () => void;
  readonly onLeave: () => void;
}

/** Listens to the keys of a clicker or keyboard wherever the focus is. */
export function useStageKeys({ room, presenting, onKeys, onLeave }: StageKeys): void {
  useEffect(() => {
    const jump = digitJump();
    const { presentation } = room;
    const steps = () => presentation.getState().lesson?.steps.length ?? 0;
    const act = (action: StageAction, at: number): void => {
      if (typeof action === 'object') return goTo(room, jump(action.digit, at, steps()));
      switch (action) {
        case 'forward':
          return forward(room);
        case 'back':
          return back(room);
        case 'first':
          return goTo(room, 1);
        case 'last':
          return goTo(room, steps());
        case 'blank':
          return toggleBlank(room);
        case 'reveal':
          reveal(room);
          return;
        case 'time':
          return toggleCountdown(room, Date.now());
        case 'details':
          return presentation.setState(({ details }) => ({ details: !details }));
        case 'draw':
          return presentation.setState(({ drawing }) => ({ drawing: !drawing, tool: null, pointer: null }));
        case 'laser':
          return presentation.setState(({ tool }) =>
            tool === 'laser' ? { tool: null, pointer: null } : { tool: 'laser', drawing: true },
          );
        case 'keys':
          return onKeys();
        case 'leave':
          return onLeave();
      }
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || belongsToFocus(event.target, event.key)) return;
      const action = stageAction(event, letterKeysOn());
      if (action === null) return;
      if (!presenting) {
        const reads = event.target instanceof Element && event.target.closest('.column-right, .column-left') !== null;
        if ((event.key !== 'PageDown' && event.key !== 'PageUp') || reads) return;
      }
      event.preventDefault();
      event.stopPropagation();
      act(action, event.timeStamp);
    };
    // Before the map and the panels, which have keys of their own.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [room, presenting, onKeys, onLeave]);
}
