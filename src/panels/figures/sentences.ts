import type { YearPoint } from '../../charts/trend/runs';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../i18n/format';
import { FIGURE_SENTENCES } from '../../i18n/messages/figure-sentences';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { formatTimes, type Ranked } from '../../ui/standing';
import { knownEnds, signed } from '../../ui/trend-sentence';
import { formatLensValue, lensName } from '../../view/lens-words';

/** One of many small trends. */
interface NamedSeries {
  readonly label: string;
  readonly points: readonly YearPoint[];
}

/**
 * Where a figure changed most and least between the first and last year: as a multiple of the start, in percentage points
 * for shares of sectors; for yearly changes who is highest and lowest in the last year.
 */
export function manySentence(
  language: Language,
  lens: Pick<Ranked, 'indicator' | 'column' | 'kind'>,
  series: readonly NamedSeries[],
): string {
  const text = FIGURE_SENTENCES[language];
  const yearly = lens.kind === 'change';
  const points = lens.indicator?.unit === 'percent' && lens.indicator.id !== 'gdp-share';
  const changes = series
    .flatMap(({ label, points: all }) => {
      const [first, last] = knownEnds({ points: all });
      if (first === undefined || last === undefined) return [];
      if (yearly) return [{ label, first, last, by: last.value }];
      if (points) return [{ label, first, last, by: last.value - first.value }];
      return first.value > 0 ? [{ label, first, last, by: last.value / first.value }] : [];
    })
    .toSorted((a, b) => b.by - a.by);
  const [most, least] = [changes[0], changes.at(-1)];
  if (most === undefined || least === undefined) return text.nothing;
  const name = lensName(language, lens);
  if (yearly) {
    const write = (value: number) => formatLensValue(language, lens, value);
    return text.latest(name, most.last.year, most.label, write(most.by), least.label, write(least.by));
  }
  const write = (value: number) => (points ? signed(language, value) : formatTimes(language, value));
  const say = points ? text.shifted : text.multiplied;
  return say(name, most.first.year, most.last.year, most.label, write(most.by), least.label, write(least.by));
}

type Strength = 'strong' | 'some' | 'none' | 'against' | 'strongAgainst';

/** Pearson's r in words; below 0.3 either way it is called none. */
export function strengthOf(r: number): Strength {
  if (Math.abs(r) < 0.3) return 'none';
  if (r > 0) return r >= 0.7 ? 'strong' : 'some';
  return r <= -0.7 ? 'strongAgainst' : 'against';
}

/** Fewer points than this can look related by chance. */
const ENOUGH = 5;

/**
 * How two figures go together, and that this is not a cause.
 *
 * @param r Pearson's correlation; null where it can't be computed
 */
export function correlationSentence(
  language: Language,
  { r, n, log, same }: { readonly r: number | null; readonly n: number; readonly log: boolean; readonly same: boolean },
): string {
  const text = FIGURE_SENTENCES[language];
  if (same) return text.itself;
  if (r === null || n < ENOUGH) return text.tooFew(n);
  const strength = text.strength[strengthOf(r)];
  return text.together(n, strength, signed(language, r, 2), log ? text.onLogs : '');
}

/** How one method classes the values. */
export interface Classed {
  readonly method: 'quantile' | 'jenks' | 'equal' | 'manual';
  /** Class of each value, in the same order for all methods. */
  readonly classOf: readonly number[];
  /** Goodness of variance fit, 0 to 1. */
  readonly fit: number;
}

/** How many regions change class where only the method does, and which method keeps most of the differences. */
export function labSentence(language: Language, methods: readonly Classed[]): string {
  const text = FIGURE_SENTENCES[language];
  const [first] = methods;
  if (first === undefined || first.classOf.length === 0) return text.nothing;
  const moved = first.classOf.filter((own, i) => methods.some(({ classOf }) => classOf[i] !== own)).length;
  const ordered = methods.toSorted((a, b) => b.fit - a.fit);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  const fit = (method: Classed | undefined) => `${formatNumber(language, (method?.fit ?? 0) * 100, 1)}%`;
  const name = (method: Classed | undefined) => FIGURES_PANEL[language].methods[method?.method ?? 'quantile'].name;
  return [
    moved === 0 ? text.labSame(first.classOf.length) : text.labMoved(moved, first.classOf.length),
    fit(best) === fit(worst)
      ? text.labFitAlike(fit(best))
      : text.labFit(name(best), fit(best), name(worst), fit(worst)),
  ].join(text.join);
}
