import { describe, expect, test } from 'vitest';
import { CLASS_COUNTS } from '../../src/domain/class-choice';
import { GREYS, OUTLINE_DASHES, WEAVES, type Weave } from '../../src/theme/greys';
import { divergingSteps, rampSteps } from '../../src/theme/ramps';

const channel = (hex: string) => Number.parseInt(hex.slice(1, 3), 16) / 255;

/** The share of a weave that its ink covers. */
function covered({ kind, gap, line }: Weave): number {
  const share = line / gap;
  if (kind === 'plain') return 0;
  if (kind === 'dots') return (2 * Math.PI * (line / 2) ** 2) / gap ** 2;
  return kind === 'grid' || kind === 'lattice' ? 2 * share - share ** 2 : share;
}

const lightness = (weave: Weave) => channel(weave.ground) * (1 - covered(weave)) + channel(weave.ink) * covered(weave);

const sameLook = (a: Weave, b: Weave) => JSON.stringify(a) === JSON.stringify(b);

describe('greys and patterns', () => {
  test('of a sequential ramp get darker from step to step', () => {
    const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => lightness(WEAVES[`seq-${index as 0}`]));
    for (const [index, step] of steps.entries())
      if (index > 0) expect(step, `step ${index}`).toBeLessThan((steps[index - 1] ?? 0) - 0.02);
  });

  test.each(CLASS_COUNTS)('tell %i classes apart by their patterns', (count) => {
    const weaves = rampSteps('seq', count).map((step) => WEAVES[step]);
    for (const [index, weave] of weaves.entries())
      for (const other of weaves.slice(index + 1)) expect(sameLook(weave, other)).toBe(false);
    for (const [index, weave] of weaves.entries()) {
      const next = weaves[index + 1];
      if (next !== undefined) expect([weave.kind, weave.gap]).not.toEqual([next.kind, next.gap]);
    }
  });

  test('of a diverging ramp tell its two sides apart by the way their lines run', () => {
    const steps = divergingSteps([-3, -1, 1, 3], 0);
    expect(steps.slice(0, 2).map((step) => WEAVES[step].kind)).toEqual(['level', 'level']);
    expect(steps.slice(-2).map((step) => WEAVES[step].kind)).toEqual(['rising', 'rising']);
    expect(WEAVES[steps[2] ?? 'seq-0'].kind).toBe('plain');
  });

  test('are greys, each outline with dashes of its own', () => {
    for (const { ground, ink } of Object.values(WEAVES))
      for (const hex of [ground, ink]) expect(hex).toMatch(/^#(..)\1\1$/);
    for (const hex of Object.values(GREYS.mark)) expect(hex).toMatch(/^#(..)\1\1$/);
    expect(new Set(Object.values(OUTLINE_DASHES).map(String)).size).toBe(5);
  });
});
