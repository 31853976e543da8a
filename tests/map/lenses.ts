import { GEOGRAPHY } from '../../src/content/atlas';
import type { LensPaint } from '../../src/map/lens-paint';
import { RAMP_STEPS, type RampStep } from '../../src/theme/ramps';

/** A lens with figures of some provinces, each of which its prefectures share. */
export function provinceLens(classes: Readonly<Record<string, RampStep>>): LensPaint {
  const fills = Object.entries(classes).flatMap(([province, step]) =>
    GEOGRAPHY.prefecturesOf(province).map((unit) => [unit, step] as const),
  );
  return { fills: new Map(fills), split: false, symbols: null, lit: null };
}

/** A lens with a figure of each prefecture. @param turn by so many steps each differs from another turn's */
export function prefectureLens(turn: number): LensPaint {
  const fills = GEOGRAPHY.prefectures.map(
    (unit, i) => [unit, RAMP_STEPS[(i + turn) % RAMP_STEPS.length] ?? 'seq-0'] as const,
  );
  return { fills: new Map(fills), split: true, symbols: null, lit: null };
}

/** A lens with circles. */
export function symbolLens(shares: Readonly<Record<string, number>>): LensPaint {
  return { fills: new Map(), split: false, symbols: new Map(Object.entries(shares)), lit: null };
}
