import type { Fact } from '../domain/fact';
import type { Ground } from './ground';
import { decimalsOf } from './printed-number';

export const SECTORS = ['primary', 'secondary', 'tertiary'] as const;
export type Aggregate = 'gdp' | (typeof SECTORS)[number];

/** What the source prints of a province's output in one period: levels and growth of the whole and of the sectors. */
export interface Account {
  readonly subject: string;
  readonly period: string;
  readonly level: Readonly<Partial<Record<Aggregate, Fact>>>;
  readonly growth: Readonly<Partial<Record<Aggregate, Fact>>>;
}

/** Ids of the national accounts, the one place where an id says what is measured: `ln-primary-growth-2024q1`. */
const ID = /^[a-z]+-(gdp|primary|secondary|tertiary)(-growth)?-\d{4}(?:q[1-4])?$/;

/** The accounts of the source, one for each province and period. */
export function accountsOf({ facts }: Ground): readonly Account[] {
  const accounts = new Map<string, { subject: string; period: string; level: object; growth: object }>();
  for (const fact of facts) {
    const [, aggregate, growth] = ID.exec(fact.id) ?? [];
    if (aggregate === undefined || fact.period === null || fact.value === null) continue;
    const key = `${fact.subject} ${fact.period}`;
    const account = accounts.get(key) ?? { subject: fact.subject, period: fact.period, level: {}, growth: {} };
    Object.assign(growth === undefined ? account.level : account.growth, { [aggregate]: fact });
    accounts.set(key, account);
  }
  return [...accounts.values()];
}

/** The account of a province in the first quarter of 2024, which is the chapter's subject. */
export function accountOf(ground: Ground, subject: string): Account | undefined {
  return accountsOf(ground).find((account) => account.subject === subject && account.period === '2024 Q1');
}

/** The facts of an account that are there, in the order of the aggregates. */
export function factsIn(part: Account['level']): readonly Fact[] {
  return (['gdp', ...SECTORS] as const).map((aggregate) => part[aggregate]).filter((fact) => fact !== undefined);
}

/** The three sectors' facts; null unless all are there. */
export function sectorsOf(part: Account['level']): readonly Fact[] | null {
  const found = SECTORS.map((sector) => part[sector]).filter((fact) => fact !== undefined);
  return found.length === SECTORS.length ? found : null;
}

export const figure = (fact: Fact | undefined): number => fact?.value ?? Number.NaN;

/** Growth of the whole in percent, rebuilt from the sectors with their current values as weights; null without them. */
export function rebuiltGrowth({ level, growth }: Account): number | null {
  const levels = sectorsOf(level);
  const rates = sectorsOf(growth);
  if (levels === null || rates === null) return null;
  const now = levels.reduce((sum, fact) => sum + figure(fact), 0);
  const before = levels.reduce((sum, fact, index) => sum + figure(fact) / (1 + figure(rates[index]) / 100), 0);
  return (now / before - 1) * 100;
}

/** What rounding can add up to in a sum of printed numbers and its total. */
export function sumAllowance(parts: readonly number[], total: number): number {
  const decimals = Math.max(...[...parts, total].map(decimalsOf));
  return (parts.length + 1) * 0.5 * 10 ** -decimals;
}
