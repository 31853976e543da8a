import { parseAddress, serialiseView } from '../../view/address/codec';
import type { BegunRound } from '../questions/begun-round';
import type { ChosenRound } from '../questions/round-plan';

/** A round as it travels between the windows: it can be made again from this, but holds no answer itself. */
export interface SentRound {
  readonly chosen: ChosenRound;
  /** The view that it is about, as an address. */
  readonly about: string;
  /** The question on show, from 0. */
  readonly place: number;
  /** Which answers have been revealed. */
  readonly settled: readonly boolean[];
}

/** What of a round goes to the window for the class. What was chosen as answers stays with the presenter. */
export const sentRound = ({ chosen, about, progress }: BegunRound): SentRound => ({
  chosen,
  about: serialiseView(about),
  place: progress.place,
  settled: progress.attempts.map(({ settled }) => settled),
});

/** The round to go on with. */
export const receivedRound = ({ chosen, about, place, settled }: SentRound): BegunRound => ({
  chosen,
  about: parseAddress(about).view,
  progress: { place, attempts: settled.map((done) => ({ response: null, settled: done })) },
});
