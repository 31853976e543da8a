import { describe, expect, test } from 'vitest';
import {
  back,
  conceal,
  countdownOf,
  currentStep,
  forward,
  goTo,
  hasStrayed,
  resetCountdown,
  returnToStep,
  reveal,
  timeLeft,
  toggleBlank,
  toggleCountdown,
} from '../../../src/present/stage/moves';
import { pointAtRegion } from '../../../src/view/transitions';
import { LESSON } from '../a-lesson';
import { CHOSEN, questionsOf, roundAt } from '../a-round';
import { loadData } from '../questions/data';
import { roomAt } from '../room';

const data = await loadData();
const [first, second] = LESSON.steps;

describe('a clicker goes through a lesson', () => {
  test('forward reveals what a step hides, then goes on, to the end and no farther', () => {
    const room = roomAt(1);
    const at = () => [room.stores.view.getState().view.step, room.presentation.getState().revealed];
    const seen = [at()];
    for (let press = 0; press < 6; press += 1) {
      forward(room);
      seen.push(at());
    }
    expect(seen).toEqual([
      [1, []],
      [1, [1]],
      [2, [1]],
      [3, [1]],
      [3, [1, 3]],
      [3, [1, 3]],
      [3, [1, 3]],
    ]);
  });

  test('it also goes through a round that asks the whole class, and then on with the lesson', () => {
    const room = roomAt(1);
    const { presentation } = room;
    const question = questionsOf(data)[0];
    if (question === undefined) throw new Error('No question');
    const ask = (place: number) => {
      const settled = presentation.getState().round?.progress.attempts[place]?.settled ?? false;
      presentation.setState({ asked: place < 2 ? { question, place: place + 1, of: 2, settled } : null });
    };
    presentation.setState({ round: roundAt(0, { ...CHOSEN, count: 2 }) });
    ask(0);
    const seen: (readonly [place: number | undefined, settled: readonly boolean[] | undefined])[] = [];
    const press = (move: typeof forward) => {
      move(room);
      const progress = presentation.getState().round?.progress;
      seen.push([progress?.place, progress?.attempts.map(({ settled }) => settled)]);
      ask(progress?.place ?? 0);
    };
    for (const move of [forward, forward, back, forward, reveal, forward]) press(move);
    expect(seen).toEqual([
      [0, [true, false]],
      [1, [true, false]],
      [0, [true, false]],
      [1, [true, false]],
      [1, [true, true]],
      [2, [true, true]],
    ]);
    expect([currentStep(room)?.number, presentation.getState().revealed]).toEqual([1, []]);
    forward(room);
    expect(presentation.getState().revealed).toEqual([1]);
  });

  test('back goes to the step before, which stays revealed, and not before the first', () => {
    const room = roomAt(1);
    forward(room);
    forward(room);
    back(room);
    back(room);
    expect(currentStep(room)?.number).toBe(1);
    expect(room.presentation.getState().revealed).toEqual([1]);
  });

  test('a step shows its whole view and keeps what is the room’s', () => {
    const room = roomAt(1, { lang: 'zh', theme: 'projector', renderer: 'svg', compare: ['210000'] });
    goTo(room, 2);
    expect(room.stores.view.getState()).toMatchObject({
      change: 'step',
      view: {
        region: '220000',
        compare: [],
        map: { zoom: 5, lat: 43, lng: 126 },
        lesson: 'four-plates',
        step: 2,
        lang: 'zh',
        theme: 'projector',
        renderer: 'svg',
      },
    });
  });

  test('no step lies beyond the ends', () => {
    const room = roomAt(2);
    for (const number of [0, 4, -1, 2.5]) goTo(room, number);
    expect(currentStep(room)?.number).toBe(2);
  });

  test('a blank screen comes back with the next press and nothing is skipped', () => {
    const room = roomAt(2);
    toggleBlank(room);
    forward(room);
    expect(room.presentation.getState().blank).toBe(false);
    expect(currentStep(room)?.number).toBe(2);
    toggleBlank(room);
    back(room);
    expect(room.presentation.getState().blank).toBe(false);
    expect(currentStep(room)?.number).toBe(2);
  });

  test('another step comes unfolded, with its own time, to a screen that is not blank, and nobody points any more', () => {
    const room = roomAt(2);
    const pointer = { tool: 'laser', space: 'map', at: [0, 0], radius: 0 } as const;
    room.presentation.setState({ blank: true, folded: true, pointer });
    goTo(room, 1);
    const countdown = { endsAt: null, left: 90_000 };
    expect(room.presentation.getState()).toMatchObject({ blank: false, folded: false, pointer: null, countdown });
  });

  test('what is revealed shows at once, on a screen that was blank or folded, and can be hidden again', () => {
    const room = roomAt(1);
    room.presentation.setState({ blank: true, folded: true, revealed: [3] });
    expect(reveal(room)).toBe(true);
    expect(room.presentation.getState()).toMatchObject({ blank: false, folded: false, revealed: [3, 1] });
    expect(reveal(room)).toBe(false);
    conceal(room);
    expect(room.presentation.getState().revealed).toEqual([3]);
    expect(reveal(room)).toBe(true);
  });
});

describe('exploring', () => {
  test('who goes on from a step has strayed, and comes back to it', () => {
    const room = roomAt(1);
    goTo(room, 2);
    const view = () => room.stores.view.getState().view;
    if (second === undefined) throw new Error('no second step');
    expect(hasStrayed(view(), second)).toBe(false);
    room.stores.view.step(pointAtRegion('210000'));
    expect(hasStrayed(view(), second)).toBe(true);
    expect(view()).toMatchObject({ lesson: 'four-plates', step: 2 });
    returnToStep(room);
    expect(hasStrayed(view(), second)).toBe(false);
  });

  test('language and theme are the room’s: changing them is not straying', () => {
    const room = roomAt(1);
    goTo(room, 2);
    if (second === undefined) throw new Error('no second step');
    expect(hasStrayed({ ...room.stores.view.getState().view, lang: 'zh', theme: 'dark' }, second)).toBe(false);
    expect(hasStrayed({ ...room.stores.view.getState().view, map: null }, second)).toBe(true);
  });
});

describe('the time of a step', () => {
  test('starts, stops where it is, and starts anew when it has run out', () => {
    const room = roomAt(1);
    if (first === undefined) throw new Error('no first step');
    room.presentation.setState({ countdown: countdownOf(first) });
    const left = (now: number) => {
      const { countdown } = room.presentation.getState();
      return countdown === null ? null : timeLeft(countdown, now);
    };
    expect(left(0)).toBe(90_000);
    toggleCountdown(room, 1_000);
    expect(left(31_000)).toBe(60_000);
    toggleCountdown(room, 31_000);
    expect(left(500_000)).toBe(60_000);
    toggleCountdown(room, 500_000);
    expect(left(600_000)).toBe(0);
    toggleCountdown(room, 600_000);
    expect(left(600_000)).toBe(90_000);
  });

  test('is set back to the whole, standing', () => {
    const room = roomAt(1);
    room.presentation.setState({ countdown: { endsAt: 40_000, left: 90_000 } });
    resetCountdown(room);
    expect(room.presentation.getState().countdown).toEqual({ endsAt: null, left: 90_000 });
  });

  test('a step without a time has none', () => {
    const room = roomAt(1);
    goTo(room, 2);
    toggleCountdown(room, 0);
    expect(room.presentation.getState().countdown).toBeNull();
  });
});
