import type { TrendLine } from '../charts/trend/placed-trend';
import type { Language } from '../domain/text';
import { formatNumber } from '../i18n/format';
import { FIGURE_SENTENCES } from '../i18n/messages/figure-sentences';
import type { LensValues } from '../view/lens';
import { formatLensValue } from '../view/lens-words';
import { formatTimes } from './standing';

type Named = Pick<LensValues, 'indicator' | 'column' | 'kind'>;
type Line = Pick<TrendLine, 'id' | 'label' | 'points' | 'role'>;

interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** Known points of a line, first and last; undefined where there are none. */
export function knownEnds({ points }: Pick<Line, 'points'>): readonly [YearValue | undefined, YearValue | undefined] {
  const known = points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  return [known[0], known.at(-1)];
}

const isPercent = ({ indicator, column }: Named): boolean =>
  indicator?.unit === 'percent' || column?.unit === 'percent';

/** A difference with its sign: '+3.1', '−0.4', '0'. */
export function signed(language: Language, difference: number, digits = 1): string {
  const rounded = Number(difference.toFixed(digits));
  const number = formatNumber(language, Math.abs(rounded), digits);
  return rounded === 0 ? number : `${rounded > 0 ? '+' : '−'}${number}`;
}

/** Below this two figures are called about the same. */
const NEARLY = 0.005;

/** How the last figure stands to the first: as a multiple, in percentage points, or both against the nation's. */
function changeOf(
  language: Language,
  lens: Named,
  first: YearValue,
  last: YearValue,
  nation: Line | undefined,
): string {
  const text = FIGURE_SENTENCES[language];
  if (isPercent(lens)) return text.aside(text.points(signed(language, last.value - first.value)));
  const share = ({ year, value }: YearValue): string | null => {
    const whole = nation?.points.find((point) => point.year === year)?.value ?? null;
    return whole === null || whole <= 0 ? null : `${formatNumber(language, (value / whole) * 100, 0)}%`;
  };
  const [then, now] = [share(first), share(last)];
  if (then !== null && now !== null) return text.ofNation(then, now);
  if (first.value <= 0 || last.value <= 0) return '';
  const times = last.value / first.value;
  return Math.abs(times - 1) < NEARLY ? text.asMuch : text.times(formatTimes(language, times));
}

/**
 * What each main line of a trend begins and ends with, and how far it came; lines of reference go without saying, but
 * the nation's, where it is one of them, is what the others are held against.
 */
export function trendSentence(language: Language, lens: Named, lines: readonly Line[]): string {
  const text = FIGURE_SENTENCES[language];
  const nation =
    lens.kind === 'ratio' ? lines.find(({ id, role }) => id === 'nation' && role === 'reference') : undefined;
  const full = (value: number) => formatLensValue(language, lens, value);
  return lines
    .filter(({ role }) => role !== 'reference')
    .map((line) => {
      const [first, last] = knownEnds(line);
      if (first === undefined || last === undefined) return text.missing(line.label);
      if (first.year === last.year) return text.oneYear(line.label, last.year, full(last.value));
      const change = changeOf(language, lens, first, last, nation);
      return text.twoYears(line.label, first.year, full(first.value), last.year, full(last.value), change);
    })
    .join(text.join);
}
