import type { ClassCount } from '../domain/class-choice';

/** A step of a ramp of colours: sequential from little to much, diverging from below to above a middle. */
export type RampKind = 'seq' | 'div';
type RampStepIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export type RampStep = `${RampKind}-${RampStepIndex}`;

/**
 * Which of a ramp's nine steps stand for so many classes. The steps are spaced so that these choices are even: those that
 * stand side by side with seven classes lie further apart than the others.
 */
const STEPS: Readonly<Record<ClassCount | 1 | 2, readonly RampStepIndex[]>> = {
  1: [4],
  2: [1, 7],
  3: [0, 4, 8],
  4: [0, 3, 5, 8],
  5: [0, 2, 4, 6, 8],
  6: [0, 1, 3, 5, 7, 8],
  7: [0, 1, 3, 4, 5, 7, 8],
};

/** The ramp's step for each of so many classes (1 to 7), from the lowest class up. */
export function rampSteps(kind: RampKind, classes: number): readonly RampStep[] {
  const steps = STEPS[Math.min(7, Math.max(1, classes)) as keyof typeof STEPS];
  return steps.map((index): RampStep => `${kind}-${index}`);
}

const MIDDLE = 4;
/** How many steps from the middle each of so many classes on one side of it lies, from the nearest out. */
const SIDES: readonly (readonly number[])[] = [[], [3], [2, 4], [1, 3, 4], [1, 2, 3, 4]];

/**
 * The step of a diverging ramp for each class: classes below a middle take its lower half, those above it its upper half,
 * and one that the middle falls into the neutral step between them. With more than four classes on one side there are no
 * two sides to be told apart: they take a sequential ramp.
 *
 * @param breaks the classes' inner breaks, ascending; a class holds its lower break
 */
export function divergingSteps(breaks: readonly number[], middle: number): readonly RampStep[] {
  const classes = breaks.length + 1;
  const below = breaks.filter((value) => value <= middle).length;
  const straddles = !breaks.includes(middle);
  const above = classes - below - (straddles ? 1 : 0);
  const [lower, upper] = [SIDES[below], SIDES[above]];
  if (lower === undefined || upper === undefined) return rampSteps('seq', classes);
  const indices = [
    ...lower.toReversed().map((away) => MIDDLE - away),
    ...(straddles ? [MIDDLE] : []),
    ...upper.map((away) => MIDDLE + away),
  ];
  return indices.map((index) => `div-${index as RampStepIndex}` as const);
}

/** Every step of every ramp. */
export const RAMP_STEPS: readonly RampStep[] = (['seq', 'div'] as const).flatMap((kind) =>
  ([0, 1, 2, 3, 4, 5, 6, 7, 8] as const).map((index): RampStep => `${kind}-${index}`),
);
