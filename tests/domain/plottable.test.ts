import { expect, test } from 'vitest';
import { plottable } from '../../src/domain/plottable';
import { CHECKS, FACTS } from '../content/facts-rows';

const drawn = plottable(FACTS).map(({ id }) => id);

test('charts get the statements whose figures may be drawn, in their order', () => {
  expect(drawn).toEqual(FACTS.filter(({ plot }) => plot).map(({ id }) => id));
  expect(drawn).toContain('ln-gdp-2024q1');
});

test.each(['A01', 'A02'])('they get nothing that the grave check %s concerns', (id) => {
  const check = CHECKS.find((candidate) => candidate.id === id);
  expect(check?.severity).toBe('critical');
  expect(check?.facts.filter((fact) => drawn.includes(fact))).toEqual([]);
});

test('a figure without a value is no figure', () => {
  const [fact] = FACTS;
  if (fact === undefined) throw new Error('There are no facts');
  expect(plottable([{ ...fact, value: null, unit: null, plot: true }])).toEqual([]);
});
