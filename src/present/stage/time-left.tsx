import { useEffect, useState } from 'react';
import { STAGE } from '../../i18n/messages/stage';
import { useAnnouncement } from '../../ui/use-announcement';
import { useMessages } from '../../view/hooks';
import type { Countdown } from '../presentation-store';
import { timeLeft } from './moves';

const TICK_MS = 250;

/** The moment now, told anew while something runs. */
function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}

/** The time that the class has left. */
export function TimeLeft({ countdown }: { readonly countdown: Countdown }) {
  const text = useMessages(STAGE).time;
  const now = useNow(countdown.endsAt !== null);
  const left = Math.ceil(timeLeft(countdown, now) / 1000);
  const over = countdown.endsAt !== null && left === 0;
  // A screen reader hears the end, not each second.
  useAnnouncement(over ? text.over : '');
  return (
    <span className="step-time" role="timer" aria-label={text.name} data-over={over}>
      {text.left(Math.floor(left / 60), String(left % 60).padStart(2, '0'))}
    </span>
  );
}
