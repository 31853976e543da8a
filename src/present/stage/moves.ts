import type { LessonStep } from '../../domain/lesson';
import { parseAddress, serialiseView } from '../../view/address/codec';
import { roundCamera, sameCamera } from '../../view/camera';
import type { Stores } from '../../view/hooks';
import { openStep } from '../../view/transitions';
import type { ViewState } from '../../view/view-state';
import type { Countdown, PresentationStore } from '../presentation-store';
import { type Act, advance } from '../questions/round-progress';

/** What the moves of a lesson work on. */
export interface Room {
  readonly stores: Pick<Stores, 'view' | 'ephemeral'>;
  readonly presentation: PresentationStore;
}

/** The view that a step shows. */
export const shownView = (step: LessonStep): ViewState => parseAddress(step.view).view;

/** The step that is on, from 1, with what it holds; null outside of lessons. */
export function currentStep({
  stores,
  presentation,
}: Room): { readonly number: number; readonly step: LessonStep } | null {
  const { lesson } = presentation.getState();
  const number = stores.view.getState().view.step ?? 1;
  const step = lesson?.steps[number - 1];
  return step === undefined ? null : { number, step };
}

/** What a class is shown of a view: not whose machine it is on, nor which step it came from. */
const content = (view: ViewState): string =>
  serialiseView({
    ...view,
    lesson: null,
    step: null,
    lang: null,
    theme: null,
    renderer: 'auto',
    embed: false,
    map: null,
  });

const sameMap = (a: ViewState['map'], b: ViewState['map']): boolean =>
  a === b || (a !== null && b !== null && sameCamera(roundCamera(a), roundCamera(b)));

/** Whether the reader has gone on from what the step shows. */
export const hasStrayed = (view: ViewState, step: LessonStep): boolean => {
  const shown = shownView(step);
  return content(view) !== content(shown) || !sameMap(view.map, shown.map);
};

const hides = (step: LessonStep): boolean => step.answer !== '' || step.hidden.length > 0;

/** Whether something of the step waits to be revealed. */
export const waits = (step: LessonStep, number: number, revealed: readonly number[]): boolean =>
  hides(step) && !revealed.includes(number);

/** The countdown of a step before it is started; null where the step has no time of its own. */
export const countdownOf = (step: LessonStep): Countdown | null =>
  step.seconds === null ? null : { endsAt: null, left: step.seconds * 1000 };

/** Goes to a step, from 1, and shows its view; beyond the ends nothing happens. */
export function goTo(room: Room, number: number): void {
  const { stores, presentation } = room;
  const { lesson } = presentation.getState();
  const key = stores.view.getState().view.lesson;
  const step = lesson?.steps[number - 1];
  if (step === undefined || key === null) return;
  presentation.setState({ blank: false, folded: false, pointer: null, countdown: countdownOf(step) });
  stores.view.step(openStep(key, number, shownView(step)));
}

/** The round that asks the whole class at this moment goes on; false where none does. */
function moveRound({ presentation }: Room, act: Act): boolean {
  const { round, asked } = presentation.getState();
  if (round === null || asked === null) return false;
  presentation.setState({ round: { ...round, progress: advance(round.progress, act) } });
  return true;
}

/** Shows what the question or the step hides; false where nothing is hidden any more. */
export function reveal(room: Room): boolean {
  const { asked } = room.presentation.getState();
  if (asked !== null) return !asked.settled && moveRound(room, { do: 'settle' });
  const now = currentStep(room);
  const { revealed } = room.presentation.getState();
  if (now === null || !waits(now.step, now.number, revealed)) return false;
  room.presentation.setState({ revealed: [...revealed, now.number], blank: false, folded: false });
  return true;
}

/** Hides it again, for another class. */
export function conceal(room: Room): void {
  const now = currentStep(room);
  const { revealed } = room.presentation.getState();
  if (now !== null) room.presentation.setState({ revealed: revealed.filter((number) => number !== now.number) });
}

/** One press of a clicker: shows what the question or the step hides, else goes on. */
export function forward(room: Room): void {
  const { presentation } = room;
  if (presentation.getState().blank) return presentation.setState({ blank: false });
  if (reveal(room) || moveRound(room, { do: 'go', by: 1 })) return;
  const now = currentStep(room);
  if (now !== null) goTo(room, now.number + 1);
}

export function back(room: Room): void {
  if (room.presentation.getState().blank) return room.presentation.setState({ blank: false });
  if (moveRound(room, { do: 'go', by: -1 })) return;
  const now = currentStep(room);
  if (now !== null) goTo(room, now.number - 1);
}

/** Goes to the step's own view again after the class has explored. */
export function returnToStep(room: Room): void {
  const now = currentStep(room);
  if (now !== null) goTo(room, now.number);
}

export function toggleBlank({ presentation }: Room): void {
  presentation.setState(({ blank }) => ({ blank: !blank }));
}

/** Milliseconds that are left of a countdown. */
export const timeLeft = ({ endsAt, left }: Countdown, now: number): number =>
  endsAt === null ? left : Math.max(0, endsAt - now);

/** Starts or stops the step's time; a time that has run out starts anew. */
export function toggleCountdown(room: Room, now: number): void {
  const { countdown } = room.presentation.getState();
  const step = currentStep(room)?.step;
  if (countdown === null || step === undefined) return;
  const left = timeLeft(countdown, now);
  const whole = countdownOf(step)?.left ?? left;
  if (countdown.endsAt !== null && left > 0) room.presentation.setState({ countdown: { endsAt: null, left } });
  else
    room.presentation.setState({
      countdown: { endsAt: now + (left > 0 ? left : whole), left: left > 0 ? left : whole },
    });
}

/** The step's whole time again, standing. */
export function resetCountdown(room: Room): void {
  const step = currentStep(room)?.step;
  if (step !== undefined) room.presentation.setState({ countdown: countdownOf(step) });
}
