import type { Adcode } from '../../domain/region';
import { type Answer, answerKey, type Question } from './question';

export interface Grade {
  /** 0 to 1. */
  readonly points: number;
  /** All of it is right. */
  readonly correct: boolean;
}

/** (hits - false alarms) / size of the right set, not below 0: who ticks everything gains nothing. */
function setPoints(right: readonly Adcode[], given: readonly Adcode[]): number {
  const chosen = new Set(given);
  const hits = right.filter((unit) => chosen.has(unit)).length;
  const falseAlarms = chosen.size - hits;
  return right.length === 0 ? 0 : Math.max(0, (hits - falseAlarms) / right.length);
}

/**
 * Kendall's tau (1938), not below 0: (pairs in the right order - pairs in the wrong one) / all pairs. An order drawn by
 * chance gains nothing on average before the cut at 0.
 */
function orderPoints(right: readonly Adcode[], given: readonly Adcode[]): number {
  let balance = 0;
  let pairs = 0;
  right.forEach((higher, at) => {
    for (const lower of right.slice(at + 1)) {
      const [first, second] = [given.indexOf(higher), given.indexOf(lower)];
      pairs += 1;
      if (first >= 0 && second >= 0) balance += first < second ? 1 : -1;
    }
  });
  return pairs === 0 ? 0 : Math.max(0, balance / pairs);
}

/** What a response is worth; sets and orders may be right in part. No response is worth nothing. */
export function grade(question: Question, response: Answer | null): Grade {
  const { answer } = question;
  if (response === null || response.form !== answer.form) return { points: 0, correct: false };
  const correct = answerKey(response) === answerKey(answer);
  if (answer.form === 'set' && response.form === 'set') {
    return { points: setPoints(answer.regions, response.regions), correct };
  }
  if (answer.form === 'order' && response.form === 'order') {
    return { points: orderPoints(answer.regions, response.regions), correct };
  }
  return { points: correct ? 1 : 0, correct };
}
