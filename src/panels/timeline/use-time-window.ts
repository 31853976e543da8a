import { useCallback, useMemo } from 'react';
import { busiest, type TimeWindow } from '../../charts/timeline/time-window';
import { useEphemeral, useStores } from '../../view/hooks';
import type { DatedMoment } from './dated-moment';

/** The part of the timeline on show, how to read it at any moment, and how to change it. */
export interface TimeWindowUse {
  readonly window: TimeWindow;
  readonly now: () => TimeWindow;
  readonly show: (window: TimeWindow) => void;
}

/** The window is passing: it stays while other panels are open, and is not part of a shared view. */
export function useTimeWindow(moments: readonly DatedMoment[]): TimeWindowUse {
  const { ephemeral } = useStores();
  const first = useMemo(() => busiest(moments.map(({ span }) => span)), [moments]);
  const chosen = useEphemeral((state) => state.timeWindow);
  const now = useCallback(() => ephemeral.getState().timeWindow ?? first, [ephemeral, first]);
  const show = useCallback((window: TimeWindow) => ephemeral.setState({ timeWindow: window }), [ephemeral]);
  return { window: chosen ?? first, now, show };
}
