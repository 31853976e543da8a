import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Datum, placeMarks } from '../../../src/charts/timeline/placed';
import { dayOf } from '../../../src/charts/timeline/span';
import { timeScale } from '../../../src/charts/timeline/time-window';

const SIZES = { mark: 12, target: 24, lanes: [1, 2, 3] };
const WINDOW = { from: dayOf(2010), to: dayOf(2025) };

const data: fc.Arbitrary<readonly Datum[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: dayOf(2012), max: dayOf(2024) }),
      fc.integer({ min: 1, max: 400 }),
    ),
    { minLength: 8, maxLength: 60 },
  )
  .map((rows) => rows.map(([row, from, days], index) => ({ id: String(index), row, span: { from, to: from + days } })));
const scale = fc.integer({ min: 100, max: 3000 }).map((width) => timeScale(WINDOW, width, 12));

describe('marks', () => {
  test('never collide in their lane, are large enough to hit, and cover what is drawn', () => {
    fc.assert(
      fc.property(data, scale, (all, to) => {
        const marks = placeMarks(all, to, SIZES);
        for (const mark of marks) {
          expect(mark.right - mark.left).toBeGreaterThanOrEqual(SIZES.target - 1e-6);
          expect(mark.from).toBeGreaterThanOrEqual(mark.left - 1e-6);
          expect(mark.to).toBeLessThanOrEqual(mark.right + 1e-6);
          expect(mark.lane).toBeLessThan(SIZES.lanes[mark.row] ?? 0);
          for (const other of marks) {
            if (other === mark || other.row !== mark.row || other.lane !== mark.lane) continue;
            expect(other.left >= mark.right || other.right <= mark.left).toBe(true);
          }
        }
      }),
    );
  });

  test('each datum is in exactly one mark of its own row', () => {
    fc.assert(
      fc.property(data, scale, (all, to) => {
        const marks = placeMarks(all, to, SIZES);
        const ids = marks.flatMap(({ members }) => members.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        for (const { row, members } of marks) expect(members.every((member) => member.row === row)).toBe(true);
      }),
    );
  });

  test('panning moves them, and changes neither lanes nor clusters', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 1, max: 300 }), (all, days) => {
        const moved = { from: WINDOW.from + days, to: WINDOW.to + days };
        const shape = (window: typeof WINDOW) =>
          placeMarks(all, timeScale(window, 330), SIZES).map(({ lane, members }) => [
            lane,
            ...members.map(({ id }) => id),
          ]);
        expect(shape(moved)).toEqual(shape(WINDOW));
      }),
    );
  });

  test('marks that begin together keep their order wherever the window is', () => {
    const of = (id: string, from: number, to: number) => ({ id, row: 2, span: { from, to } });
    // Both have their middle on the same day, and are too short to be wider than what can be hit.
    const twins = [of('a', 17151, 17229), of('b', 17022, 17358)];
    const shape = (days: number) =>
      placeMarks(twins, timeScale({ from: WINDOW.from + days, to: WINDOW.to + days }, 330), SIZES).map(
        ({ lane, members: [{ id }] }) => [lane, id],
      );
    for (let days = 0; days <= 300; days++)
      expect(shape(days)).toEqual([
        [0, 'a'],
        [1, 'b'],
      ]);
  });

  test('a long span swallows nothing that happened in it', () => {
    const of = (id: string, from: number, to: number) => ({ id, row: 1, span: { from, to } });
    const decade = of('decade', dayOf(2012), dayOf(2022));
    const days = [2011.7, 2011.9, 2013, 2014, 2016, 2018].map((year) => {
      const day = dayOf(2011) + (year - 2011) * 365;
      return of(String(year), day, day + 1);
    });
    const marks = placeMarks([decade, ...days], timeScale(WINDOW, 330), SIZES);
    expect(marks.find(({ members }) => members[0].id === 'decade')).toMatchObject({ lane: 0, members: [decade] });
    expect(marks.filter(({ members }) => members[0].id !== 'decade').every(({ lane }) => lane === 1)).toBe(true);
  });

  test('two of one day stand in two lanes, a third joins the last', () => {
    const span = { from: dayOf(2020), to: dayOf(2020) + 1 };
    const of = (count: number) =>
      placeMarks(
        Array.from({ length: count }, (_, index) => ({ id: String(index), row: 1, span })),
        timeScale(WINDOW, 330),
        SIZES,
      ).map(({ lane, members }) => [lane, members.length]);
    expect(of(2)).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(of(3)).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });
});
