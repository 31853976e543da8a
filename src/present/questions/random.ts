/** Numbers that look drawn by chance and are the same for the same seed on every machine. */
export interface Random {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below `n`. */
  readonly below: (n: number) => number;
  /** Whether something happens that does so with a probability. */
  readonly chance: (probability: number) => boolean;
  /** One of a list; undefined of none. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  /** The list in another order (Fisher and Yates). */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/** The golden ratio's fraction in 32 bits: it spreads the streams of one seed far apart. */
const GOLDEN = 0x9e3779b9;

/**
 * The generator mulberry32 by Tommy Ettinger (2017, public domain): 32 bits of state, whole-number arithmetic only.
 *
 * @param stream independent numbers for each part of one draw, so that what one part uses up moves no other
 */
export function createRandom(seed: number, stream = 0): Random {
  let state = (seed ^ Math.imul(stream + 1, GOLDEN)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)],
    shuffled: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = below(last + 1);
        const [a, b] = [mixed[last], mixed[other]];
        if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
      }
      return mixed;
    },
  };
}
