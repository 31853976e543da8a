import type { Check } from '../domain/fact';

/** How loudly a check speaks: a warning, a remark beside the figure, or only where its source is looked up. */
export type CheckTone = 'warn' | 'remark' | 'quiet';

/** What the overview says once for everything: the source is an official publication, and its judgments are its own. */
const SAID_FOR_ALL = 'A63';

export function checkTone({ id, verdict, severity }: Check): CheckTone {
  if (verdict === 'ok' || id === SAID_FOR_ALL) return 'quiet';
  if (verdict === 'wrong' || severity === 'high' || severity === 'critical') return 'warn';
  return severity === 'medium' ? 'remark' : 'quiet';
}
