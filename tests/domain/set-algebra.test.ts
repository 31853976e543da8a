import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, difference, intersection, strategySets, union, universe } from '../../src/domain/set-algebra';
import { STRATEGY_IDS } from '../../src/domain/strategy';
import { anyDefinitions, anySet, anyStrategies, geography, sets, sorted, strategies } from './fixture';

const everything = new Set(geography.prefectures);
const complement = (set: ReadonlySet<string>) => difference(everything, set);

describe('union, intersection and difference', () => {
  it('are commutative where they should be', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        expect(union(a, b)).toEqual(union(b, a));
        expect(intersection(a, b)).toEqual(intersection(b, a));
      }),
    );
  });

  it('are associative, and take many sets at once', () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (a, b, c) => {
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
        expect(union(a, b, c)).toEqual(union(union(a, b), c));
        expect(intersection(intersection(a, b), c)).toEqual(intersection(a, intersection(b, c)));
        expect(intersection(a, b, c)).toEqual(intersection(intersection(a, b), c));
      }),
    );
  });

  it('are idempotent and absorb each other', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        expect(union(a, a)).toEqual(a);
        expect(intersection(a, a)).toEqual(a);
        expect(union(a, intersection(a, b))).toEqual(a);
        expect(intersection(a, union(a, b))).toEqual(a);
      }),
    );
  });

  it('distribute', () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (a, b, c) => {
        expect(intersection(a, union(b, c))).toEqual(union(intersection(a, b), intersection(a, c)));
      }),
    );
  });

  it('obey De Morgan', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        expect(complement(union(a, b))).toEqual(intersection(complement(a), complement(b)));
        expect(complement(intersection(a, b))).toEqual(union(complement(a), complement(b)));
        expect(complement(complement(a))).toEqual(a);
      }),
    );
  });

  it('take a difference as an intersection with the complement', () => {
    fc.assert(
      fc.property(anySet, anySet, (a, b) => {
        expect(difference(a, b)).toEqual(intersection(a, complement(b)));
      }),
    );
  });

  it('leave their arguments alone', () => {
    const a = new Set(['210000']);
    expect(union(a)).not.toBe(a);
    union(a, new Set(['220000']));
    expect(a).toEqual(new Set(['210000']));
    expect(union()).toEqual(new Set());
  });
});

describe('the universe', () => {
  it('is every unit but Taiwan, whatever the definitions', () => {
    const expected = difference(everything, new Set(['710000']));
    fc.assert(
      fc.property(anyDefinitions, (definitions) => {
        expect(universe(strategySets(strategies, geography, definitions))).toEqual(expected);
      }),
    );
  });
});

describe('combine', () => {
  const match = fc.constantFrom('any' as const, 'all' as const);

  it('does not depend on the order of strategies', () => {
    fc.assert(
      fc.property(anyStrategies, anyStrategies, match, (include, exclude, how) => {
        const turned = { include: [...include].reverse(), exclude: [...exclude].reverse(), match: how };
        expect(combine(turned, sets)).toEqual(combine({ include, exclude, match: how }, sets));
      }),
    );
  });

  it('excludes by difference', () => {
    fc.assert(
      fc.property(anyStrategies, anyStrategies, match, anyDefinitions, (include, exclude, how, definitions) => {
        const own = strategySets(strategies, geography, definitions);
        const kept = combine({ include, exclude: [], match: how }, own);
        const excluded = union(...exclude.map((id) => own[id]));
        expect(combine({ include, exclude, match: how }, own)).toEqual(difference(kept, excluded));
      }),
    );
  });

  it('matches any by union and all by intersection, and all within any', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...STRATEGY_IDS], { minLength: 1 }), (include) => {
        const any = combine({ include, exclude: [], match: 'any' }, sets);
        const all = combine({ include, exclude: [], match: 'all' }, sets);
        for (const unit of geography.prefectures) {
          expect(any.has(unit)).toBe(include.some((id) => sets[id].has(unit)));
          expect(all.has(unit)).toBe(include.every((id) => sets[id].has(unit)));
        }
        expect(intersection(all, any)).toEqual(all);
      }),
    );
  });

  it('obeys De Morgan within the universe', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...STRATEGY_IDS], { minLength: 1 }), (ids) => {
        const [first, ...others] = ids.map((id) => difference(universe(sets), sets[id]));
        const withoutAny = combine({ include: [], exclude: ids, match: 'any' }, sets);
        expect(first && intersection(first, ...others)).toEqual(withoutAny);
        const notInAll = difference(universe(sets), combine({ include: ids, exclude: [], match: 'all' }, sets));
        expect(first && union(first, ...others)).toEqual(notInAll);
      }),
    );
  });

  it('lets a strategy that is included and excluded fall out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STRATEGY_IDS), match, (id, how) => {
        expect(combine({ include: [id], exclude: [id], match: how }, sets).size).toBe(0);
      }),
    );
  });

  it('takes the universe where nothing is asked for', () => {
    expect(sorted(combine({ include: [], exclude: [], match: 'all' }, sets))).toEqual(sorted(universe(sets)));
  });
});

describe('strategySets', () => {
  it('refuses a missing strategy and an unknown definition', () => {
    expect(() => strategySets(strategies.slice(1), geography)).toThrow(/western/);
    expect(() => strategySets(strategies, geography, { gba: 'eleven' })).toThrow(RangeError);
  });
});
