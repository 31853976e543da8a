import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaConvergence, growthPoint, sigmaOf } from '../../src/domain/convergence';
import { regress } from '../../src/domain/regression';
import { criticalT, twoSidedP } from '../../src/domain/student';

const near = (value: number | null | undefined, expected: number, within = 1e-9) =>
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(expected)));

describe('Student’s t', () => {
  // Degrees of freedom; t of 5 % and of 1 %; chances beyond 2.5, 0.01 and 12 (SciPy 1.17, as in printed tables).
  it.each([
    [1, 12.706204736174694, 63.656741162871526, 0.24223788318168682, 0.993634014470186, 0.052929352119179755],
    [2, 4.302652729749462, 9.924843200918287, 0.12961172022151082, 0.992929108958201, 0.00687293367715846],
    [5, 2.5705818356363146, 4.032142983555228, 0.05449009934237626, 0.9924080180425819, 7.089492517161522e-5],
    [10, 2.228138851986274, 3.16927267261695, 0.03144684423660882, 0.9922179749909714, 2.921408824769984e-7],
    [29, 2.045229642132703, 2.756385903670605, 0.018325344338426086, 0.9920897648032249, 9.060708333137183e-13],
    [100, 1.9839715185235518, 2.6258905214380173, 0.014045789124077172, 0.9920412102344285, 4.395087715604393e-21],
  ])('has the values of the tables for %i degrees of freedom', (df, five, one, beyond, within, far) => {
    near(criticalT(0.05, df), five, 1e-10);
    near(criticalT(0.01, df), one, 1e-10);
    near(twoSidedP(2.5, df), beyond, 1e-12);
    near(twoSidedP(-0.01, df), within, 1e-12);
    near(twoSidedP(12, df) / far, 1, 1e-9);
  });
});

describe('regression', () => {
  it('gives the textbook’s line and interval', () => {
    // Heights (inches) and weights (pounds) of 15 women, as in R: lm(weight ~ height, women), confint().
    const weights = [115, 117, 120, 123, 126, 129, 132, 135, 139, 142, 146, 150, 154, 159, 164];
    const line = regress(weights.map((y, i) => ({ x: 58 + i, y })));
    expect(line?.n).toBe(15);
    near(line?.slope, 3.45, 1e-12);
    near(line?.intercept, -87.51667, 1e-7);
    near(line?.slopeError, 0.09114, 1e-5);
    near(line?.t, 37.85, 1e-3);
    near(line?.r2, 0.991, 1e-4);
    near((line?.p ?? 0) / 1.09e-14, 1, 0.01);
    near(line?.interval[0], 3.253112, 1e-6);
    near(line?.interval[1], 3.646888, 1e-6);
  });

  it('solves the normal equations', () => {
    const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000);
    const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(points, (all) => {
        const xs = all.map(({ x }) => x);
        if (Math.max(...xs) - Math.min(...xs) < 1) return;
        const line = regress(all);
        if (line === null) throw new Error('There is a line.');
        const rest = all.map(({ x, y }) => y - line.intercept - line.slope * x);
        const scale = 1 + Math.abs(line.slope) * 1000;
        near(rest.reduce((sum, e) => sum + e, 0) / scale, 0, 1e-8);
        near(rest.reduce((sum, e, i) => sum + e * (xs[i] ?? 0), 0) / scale / 1000, 0, 1e-8);
        expect(line.r2).toBeGreaterThanOrEqual(0);
        expect(line.r2).toBeLessThanOrEqual(1);
        // The interval leaves out 0 exactly where p is below 5 %.
        if (Math.abs(line.p - 0.05) > 1e-6) expect(line.interval[0] * line.interval[1] > 0).toBe(line.p < 0.05);
      }),
    );
  });

  it('is sure of points upon a line', () => {
    const line = regress([1, 2, 3].map((x) => ({ x, y: 3 - 2 * x })));
    expect(line).toMatchObject({ slope: -2, intercept: 3, slopeError: 0, p: 0, r2: 1, interval: [-2, -2] });
    expect(regress([1, 2, 4].map((x) => ({ x, y: 0.1 })))).toMatchObject({ slope: 0, intercept: 0.1, t: 0, p: 1 });
  });

  it('gives none for two points, for points upon each other and for missing figures', () => {
    expect(regress([1, 2].map((x) => ({ x, y: x })))).toBeNull();
    expect(regress([1, 2, 3].map((y) => ({ x: 0.1, y })))).toBeNull();
    expect(regress([1, 2, Number.NaN].map((y, x) => ({ x, y })))).toBeNull();
  });
});

describe('sigma', () => {
  it('is the standard deviation of logarithms', () => {
    near(sigmaOf([1, Math.E ** 2]), 1, 1e-15);
    near(sigmaOf([7, 7, 7]), 0, 1e-15);
  });

  it('does not change with the unit', () => {
    const values = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 100, noNaN: true }), (all, scale) => {
        near(sigmaOf(all.map((value) => value * scale)), sigmaOf(all), 1e-9);
      }),
    );
  });

  it('refuses no values and values that have no logarithm', () => {
    for (const values of [[], [1, 0], [1, -1], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]])
      expect(() => sigmaOf(values)).toThrow(RangeError);
  });
});

describe('beta convergence', () => {
  const starts = [1000, 2500, 4000, 9000, 30_000];
  const goal = 50_000;
  /** Units that each year close the same share of the distance, in logarithms, to one goal. */
  const closing = (speed: number, years: number) =>
    starts.map((start) => ({ start, end: goal * (start / goal) ** Math.exp(-speed * years) }));

  it('finds the speed at which units close in on each other, and the half-life', () => {
    for (const [speed, years] of [
      [0.02, 18],
      [0.05, 3],
      [0.3, 30],
    ] as const) {
      const beta = betaConvergence(closing(speed, years), years);
      near(beta?.slope, -(1 - Math.exp(-speed * years)) / years, 1e-12);
      near(beta?.speed, speed, 1e-9);
      near(beta?.halfLife, Math.LN2 / speed, 1e-7);
      near(beta?.r2, 1, 1e-12);
    }
  });

  it('has a negative speed and no half-life where units drift apart', () => {
    const beta = betaConvergence(closing(-0.02, 18), 18);
    near(beta?.speed, -0.02);
    expect(beta?.halfLife).toBeNull();
  });

  it('has no speed where the poorest overtake the richest', () => {
    const beta = betaConvergence(
      starts.map((start) => ({ start, end: 1e9 / start })),
      10,
    );
    near(beta?.slope, -0.2, 1e-12);
    expect(beta).toMatchObject({ speed: null, halfLife: null });
  });

  it('counts growth per year, in logarithms', () => {
    expect(growthPoint({ start: 100, end: 200 }, 10)).toEqual({ x: Math.log(100), y: Math.LN2 / 10 });
  });

  it('gives none where figures are missing or no time has passed', () => {
    expect(betaConvergence([...closing(0.02, 18), { start: 100, end: Number.NaN }], 18)).toBeNull();
    expect(betaConvergence([...closing(0.02, 18), { start: 100, end: 0 }], 18)).toBeNull();
    expect(betaConvergence(closing(0.02, 18), 0)).toBeNull();
  });
});
