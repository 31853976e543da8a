import type { Balance } from '../../content/balance';
import type { BetaConvergence } from '../../domain/convergence';
import { INEQUALITY_MEASURES } from '../../domain/inequality';
import type { GroupId } from '../../domain/partition';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../i18n/format';
import { BALANCE_READING } from '../../i18n/messages/balance-reading';

/** A relative change below this is called none. */
const HARDLY = 0.03;

/** So many years count as of late. */
const OF_LATE = 10;

export type Direction = 'fell' | 'rose' | 'same';

/** Which way a figure went, and by how much of where it began. */
export function change(first: number, last: number): { readonly direction: Direction; readonly share: number } {
  const share = last / first - 1;
  return { direction: Math.abs(share) < HARDLY ? 'same' : share < 0 ? 'fell' : 'rose', share };
}

type Named = (group: GroupId) => string;

/** The index of one entry at which a figure is greatest. */
const greatest = <T>(items: readonly T[], figure: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>(
    (best, item) => (best === undefined || figure(item) > figure(best) ? item : best),
    undefined,
  );

/**
 * What the figures of the balance say, in sentences that are true of these figures and no others: how the gap changed, of
 * late too, whether the measures agree, what lies between the groups, which group moved most, sigma and beta.
 *
 * @param series years in order, of one vintage and one partition
 * @param named the name of a group
 */
export function balanceReading(
  language: Language,
  series: readonly Balance[],
  beta: BetaConvergence | null,
  named: Named,
): readonly string[] {
  const text = BALANCE_READING[language];
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || first === last) return [text.empty];
  const index = (value: number) => formatNumber(language, value, 3);
  const percent = (share: number) => `${formatNumber(language, Math.abs(share) * 100, 0)}%`;
  const gap = change(first.measures.theil_t, last.measures.theil_t);
  const sentences = [
    text.gap(
      first.year,
      last.year,
      gap.direction,
      percent(gap.share),
      index(first.measures.theil_t),
      index(last.measures.theil_t),
    ),
  ];

  const peak = greatest(series, ({ measures }) => measures.theil_t);
  const trough = greatest(series, ({ measures }) => -measures.theil_t);
  if (peak !== undefined && peak !== first && peak !== last) sentences.push(text.peak(peak.year));
  if (trough !== undefined && trough !== first && trough !== last) sentences.push(text.trough(trough.year));
  const before = series.find(({ year }) => year === last.year - OF_LATE);
  if (before !== undefined && before !== first) {
    const late = change(before.measures.theil_t, last.measures.theil_t);
    sentences.push(text.recent(before.year, last.year, late.direction, percent(late.share)));
  }

  const directions = INEQUALITY_MEASURES.map(
    (measure) => change(first.measures[measure], last.measures[measure]).direction,
  );
  const [one] = directions;
  if (one !== undefined && one !== 'same' && directions.every((direction) => direction === one))
    sentences.push(text.allAgree(one));
  else sentences.push(text.split(directions.filter((direction) => direction === 'fell').length, directions.length));

  if (first.t.groups.size > 1)
    sentences.push(
      text.between(
        first.year,
        last.year,
        percent(first.t.between / first.t.total),
        percent(last.t.between / last.t.total),
      ),
    );
  const moved = greatest([...last.levels], ([group, level]) => Math.abs(level - (first.levels.get(group) ?? level)));
  const from = moved === undefined ? undefined : first.levels.get(moved[0]);
  if (moved !== undefined && from !== undefined && last.levels.size > 1)
    sentences.push(text.level(named(moved[0]), first.year, last.year, percent(from), percent(moved[1])));

  sentences.push(
    text.sigma(first.year, last.year, index(first.sigma), index(last.sigma), change(first.sigma, last.sigma).direction),
  );
  if (beta !== null) sentences.push(betaSentence(language, beta));
  return sentences;
}

/** What a regression of growth on the start says, and when it can't tell. */
export function betaSentence(language: Language, { slope, interval: [low, high], halfLife }: BetaConvergence): string {
  const text = BALANCE_READING[language];
  const points = (value: number) => formatNumber(language, value * 100, 2).replace('-', '−');
  const figures = [points(slope), points(low), points(high)] as const;
  if (low <= 0 && high >= 0) return text.betaUnknown(...figures);
  if (slope > 0) return text.betaUp(...figures);
  return text.betaDown(...figures, halfLife === null ? null : formatNumber(language, halfLife, 0));
}
