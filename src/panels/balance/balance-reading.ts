import type { Balance } from '../../content/balance';
import type { BetaConvergence } from '../../domain/convergence';
import { INEQUALITY_MEASURES, type InequalityMeasure } from '../../domain/inequality';
import type { GroupId } from '../../domain/partition';
import type { Language } from '../../domain/text';
import { formatList, formatNumber } from '../../i18n/format';
import { BALANCE_READING } from '../../i18n/messages/balance-reading';
import { INEQUALITY_TEXTS } from '../../i18n/messages/inequality-measures';

/** A relative change below this is called none. */
const HARDLY = 0.03;

/** An index below this is that of equality: what is left of it is the rounding of sums. */
const NOTHING = 1e-9;

/** So many years count as of late. */
const OF_LATE = 10;

/** A move of a group against the nation, as a share of the national figure, below this is called none. */
const HARDLY_A_LEVEL = 0.01;

export type Direction = 'fell' | 'rose' | 'same';

/** Which way a figure that is not below 0 went, and by how much of where it began. */
export function change(first: number, last: number): { readonly direction: Direction; readonly share: number } {
  const share = Math.max(first, last) < NOTHING ? 0 : last / first - 1;
  return { direction: Math.abs(share) < HARDLY ? 'same' : share < 0 ? 'fell' : 'rose', share };
}

type Named = (group: GroupId) => string;

/** The share of an index that one of its parts makes up; none of an index that is nothing itself. */
export const shareOf = (part: number, total: number): number => (total < NOTHING ? 0 : part / total);

/** A share or a relative change without its sign: '45%'. */
export function percentText(language: Language, share: number): string {
  return `${formatNumber(language, Math.abs(share) * 100, 0)}%`;
}

/** The first entry at which a figure is greatest. */
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
  const percent = (share: number) => percentText(language, share);
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

  sentences.push(agreementSentence(language, first.measures, last.measures));

  if (first.t.groups.size > 1 && Math.min(first.t.total, last.t.total) >= NOTHING)
    sentences.push(
      text.between(
        first.year,
        last.year,
        percent(shareOf(first.t.between, first.t.total)),
        percent(shareOf(last.t.between, last.t.total)),
      ),
    );
  const moved = greatest([...last.levels], ([group, level]) => Math.abs(level - (first.levels.get(group) ?? level)));
  const from = moved === undefined ? undefined : first.levels.get(moved[0]);
  if (moved !== undefined && from !== undefined && last.levels.size > 1)
    sentences.push(
      Math.abs(moved[1] - from) < HARDLY_A_LEVEL
        ? text.levelSame(first.year, last.year)
        : text.level(named(moved[0]), first.year, last.year, percent(from), percent(moved[1])),
    );

  sentences.push(
    text.sigma(first.year, last.year, index(first.sigma), index(last.sigma), change(first.sigma, last.sigma).direction),
  );
  if (beta !== null) sentences.push(betaSentence(language, beta));
  return sentences;
}

type Measures = Readonly<Record<InequalityMeasure, number>>;

/** Whether all measures went the same way, and if not, which went which. */
function agreementSentence(language: Language, first: Measures, last: Measures): string {
  const text = BALANCE_READING[language];
  const went = (['fell', 'rose', 'same'] as const)
    .map((direction) => ({
      direction,
      those: INEQUALITY_MEASURES.filter((measure) => change(first[measure], last[measure]).direction === direction),
    }))
    .filter(({ those }) => those.length > 0);
  const [one] = went;
  if (one !== undefined && went.length === 1)
    return one.direction === 'same' ? text.allSame : text.allAgree(one.direction);
  return text.disagree(
    went.map(({ direction, those }) => ({
      direction,
      measures: formatList(
        language,
        those.map((measure) => INEQUALITY_TEXTS[language][measure].name),
      ),
    })),
  );
}

/** What a regression of growth on the start says, and when it can't tell. */
export function betaSentence(language: Language, { slope, interval: [low, high], halfLife }: BetaConvergence): string {
  const text = BALANCE_READING[language];
  const points = (value: number) => formatNumber(language, value * 100, 2).replace('-', '−');
  const figures = [points(slope), points(low), points(high)] as const;
  // Growth differs by slope x ln 2 where one started with half of what another had.
  const half = points(Math.abs(slope) * Math.LN2);
  if (low <= 0 && high >= 0) return text.betaUnknown(...figures);
  if (slope > 0) return text.betaUp(half, ...figures);
  return text.betaDown(half, ...figures, halfLife === null ? null : formatNumber(language, halfLife, 0));
}
