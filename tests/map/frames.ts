import { vi } from 'vitest';

/** A clock and animation frames that pass when told to. Undone by `vi.unstubAllGlobals` and restored mocks. */
export function fakeFrames() {
  let now = 10_000;
  let ids = 0;
  const waiting = new Map<number, FrameRequestCallback>();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    ids += 1;
    waiting.set(ids, callback);
    return ids;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
  const frame = (ms: number) => {
    now += ms;
    const due = [...waiting.values()];
    waiting.clear();
    for (const callback of due) callback(now);
  };
  return {
    frame,
    /** Lets frames of 16 ms pass until none is asked for; at most five seconds of them. */
    settle: () => {
      for (let i = 0; i < 312 && waiting.size > 0; i++) frame(16);
    },
    pass: (ms: number) => {
      now += ms;
    },
    waiting: () => waiting.size,
  };
}
