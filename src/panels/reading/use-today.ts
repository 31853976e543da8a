import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

/** Today by the reader's clock, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function everyMinute(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE);
  return () => clearInterval(timer);
}

/** Today, kept right on a page that stays open overnight: a print says of when it is. */
export function useToday(): string {
  return useSyncExternalStore(everyMinute, today);
}
