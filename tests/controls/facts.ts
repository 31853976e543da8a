import type { Fact } from '../../src/domain/fact';

/** A fact of which only the text matters. */
export const fact = (id: string, en: string, zh: string): Fact => ({
  id,
  kind: 'context',
  subject: 'northeast',
  text: { en, zh },
  value: null,
  unit: null,
  period: null,
  comparison: null,
  status: 'states',
  force: null,
  cite: { source: 'source', chapter: 'chapter', pages: 'P6-P9' },
  places: [],
  strategies: [],
  date: null,
  inferred: false,
  theme: null,
  checks: [],
  plot: true,
});
