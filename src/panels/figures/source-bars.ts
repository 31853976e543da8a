import type { Library } from '../../content/library';
import type { SourceChart } from '../../content/source-charts';
import type { Check } from '../../domain/fact';
import { plottable } from '../../domain/plottable';
import type { Language } from '../../domain/text';

/** A bar that is drawn: its name, its figure in the shown unit, and the statement that it comes from. */
interface DrawnBar {
  readonly label: string;
  readonly value: number;
  readonly fact: string;
}

/** A statement that no bar may be drawn of, with the checks that say why. */
interface LeftBar {
  readonly label: string;
  readonly fact: string;
  readonly checks: readonly Check[];
}

export interface ChartBars {
  readonly drawn: readonly DrawnBar[];
  readonly left: readonly LeftBar[];
  /** Names of those for which the source has no figure. */
  readonly unsaid: readonly string[];
}

/** What of a chart may be drawn, what a check forbids, and what the source does not say. */
export function sourceBars({ bars, factor }: SourceChart, library: Library, language: Language): ChartBars {
  const all = bars.map(({ label, fact }) => ({
    label: label[language],
    fact: fact === null ? undefined : library.fact(fact),
  }));
  const known = all.flatMap(({ label, fact }) => (fact === undefined ? [] : [{ label, fact }]));
  const allowed = plottable(known.map(({ fact }) => fact));
  return {
    drawn: known.flatMap(({ label, fact }) => {
      const plot = allowed.find(({ id }) => id === fact.id);
      // Printed to a few decimals, which a factor of ten must not blur.
      return plot === undefined
        ? []
        : [{ label, value: Number((plot.value * factor[language]).toPrecision(12)), fact: fact.id }];
    }),
    left: known
      .filter(({ fact }) => !allowed.some(({ id }) => id === fact.id))
      .map(({ label, fact }) => ({ label, fact: fact.id, checks: library.checksOf(fact) })),
    unsaid: all.filter(({ fact }) => fact === undefined).map(({ label }) => label),
  };
}
