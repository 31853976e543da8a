import type { Figures, YearlySeries } from '../content/library';
import type { Fact } from '../domain/fact';
import type { Adcode, Region } from '../domain/region';
import type { Strategy } from '../domain/strategy';

/** What checks rest on: the statements of the source, and public statistics to hold them against. */
export interface Ground {
  readonly facts: readonly Fact[];
  readonly figures: Figures;
  readonly regions: readonly Region[];
  readonly strategies: readonly Strategy[];
}

/** The statement with an id, or undefined. */
export function factOf({ facts }: Ground, id: string): Fact | undefined {
  return facts.find((fact) => fact.id === id);
}

/** The figure of a statement. NaN where there is none: every comparison with it fails, so that no check passes. */
export function valueOf(ground: Ground, id: string): number {
  return factOf(ground, id)?.value ?? Number.NaN;
}

/** The US dollars that the source prints beside an amount in yuan, which are a row of their own; undefined without. */
export function dollarsBeside(ground: Ground, { id }: Fact): Fact | undefined {
  return factOf(ground, `${id}-usd`);
}

/** The region that a statement is about; undefined for a strategy, the Northeast or the nation. */
export function regionAbout({ regions }: Ground, { subject }: Fact): Region | undefined {
  return regions.find(({ id }) => id === subject);
}

/** The figure of a year; NaN where there is none. */
export function inYear(series: YearlySeries | undefined, year: number): number {
  return series?.values[year - series.from] ?? Number.NaN;
}

/** Residents at the end of a year, all of some provinces together; NaN where one has no figure. */
export function residents({ figures }: Ground, provinces: readonly Adcode[], year: number): number {
  return provinces.reduce((sum, adcode) => sum + inYear(figures.population[adcode], year) * 10_000, 0);
}
