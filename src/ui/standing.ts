import { GEOGRAPHY, regionOf } from '../content/atlas';
import type { Adcode } from '../domain/region';
import type { Language } from '../domain/text';
import { formatNumber } from '../i18n/format';
import { FIGURE_SENTENCES } from '../i18n/messages/figure-sentences';
import type { LensValues } from '../view/lens';
import { formatLensValue, lensUnit } from '../view/lens-words';

/** Values of regions in one year, with what they are. */
export type Ranked = Pick<LensValues, 'indicator' | 'column' | 'kind' | 'level' | 'values' | 'units'>;

/** Where one value stands among others. */
export interface Standing {
  readonly value: number;
  /** 1 for the highest; equal values share a rank. */
  readonly rank: number;
  readonly of: number;
}

/** Regions with data, the highest first; equals keep their order. */
export function rankedRegions(values: ReadonlyMap<Adcode, number>): readonly (readonly [Adcode, number])[] {
  return [...values].toSorted(([, a], [, b]) => b - a);
}

/** Where a region stands; null where it has no data. */
export function standingOf(values: ReadonlyMap<Adcode, number>, adcode: Adcode): Standing | null {
  const value = values.get(adcode);
  if (value === undefined) return null;
  return { value, rank: [...values.values()].filter((other) => other > value).length + 1, of: values.size };
}

/** The median: the middle value, or the mean of the two in the middle; null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * How two values are held against each other: by their ratio where that has a meaning, in percentage points for sector
 * shares and growth, and not at all for the reader's own numbers of both signs.
 */
export type Contrast = 'times' | 'points' | 'none';

/** See Contrast. */
export function contrastOf({ indicator, column, values }: Pick<Ranked, 'indicator' | 'column' | 'values'>): Contrast {
  if (indicator?.unit === 'percent' || column?.unit === 'percent')
    return indicator?.id === 'gdp-share' ? 'times' : 'points';
  return [...values.values()].every((value) => value > 0) ? 'times' : 'none';
}

/** A ratio with as many decimals as it takes to be told from 1. */
export function formatTimes(language: Language, times: number): string {
  return formatNumber(language, times, times < 2 ? 2 : times < 100 ? 1 : 0);
}

/** The region of a lens that a selected region is shown in: itself, or the province of a selected prefecture. */
export function regionOfLens({ level }: Pick<Ranked, 'level'>, selected: Adcode | null): Adcode | null {
  return selected === null || level === 'prefecture' ? selected : GEOGRAPHY.provinceOf(selected);
}

/**
 * Who is highest and lowest, and where the selected region stands between them.
 *
 * @param selected a region of the lens's level; null for none
 */
export function standingSentence(language: Language, lens: Ranked, selected: Adcode | null): string {
  const text = FIGURE_SENTENCES[language];
  const ranked = rankedRegions(lens.values);
  const [high, low] = [ranked[0], ranked.at(-1)];
  if (high === undefined || low === undefined) return text.nothing;
  const name = (adcode: Adcode) => regionOf(adcode).short[language];
  const full = (value: number) => formatLensValue(language, lens, value);
  const standing = selected === null ? null : standingOf(lens.values, selected);
  const lacking = lens.units.filter((unit) => !lens.values.has(unit)).length;
  const general = [
    high[1] === low[1] ? text.alike(ranked.length, full(high[1])) : '',
    high[1] === low[1] ? '' : text.ends(name(high[0]), full(high[1]), name(low[0]), full(low[1])),
    high[1] === low[1] ? '' : text.median(full(medianOf([...lens.values.values()]) ?? 0)),
    lacking === 0 ? '' : text.withoutData(lacking),
  ];
  const joined = (sentences: readonly string[]) => sentences.filter((sentence) => sentence !== '').join(text.join);
  if (selected === null) return joined(general);
  if (standing === null) return joined([text.missing(name(selected)), ...general]);
  if (high[1] === low[1]) return joined(general);
  return joined([placeSentence(language, lens, selected, standing), contrastSentences(language, lens, selected)]);
}

function placeSentence(language: Language, lens: Ranked, selected: Adcode, { value, rank, of }: Standing): string {
  const text = FIGURE_SENTENCES[language];
  const args = [regionOf(selected).short[language], of, formatLensValue(language, lens, value)] as const;
  if (rank === 1) return text.highest(...args);
  const lowest = [...lens.values.values()].every((other) => other >= value);
  return lowest ? text.lowest(...args) : text.stands(args[0], rank, of, args[2]);
}

function contrastSentences(language: Language, lens: Ranked, selected: Adcode): string {
  const text = FIGURE_SENTENCES[language];
  const ranked = rankedRegions(lens.values);
  const [high, low] = [ranked[0], ranked.at(-1)];
  const own = lens.values.get(selected);
  if (high === undefined || low === undefined || own === undefined) return '';
  const name = (adcode: Adcode) => regionOf(adcode).short[language];
  const contrast = contrastOf(lens);
  if (contrast === 'none') {
    const full = (value: number) => formatLensValue(language, lens, value);
    return text.othersEnds(name(high[0]), full(high[1]), name(low[0]), full(low[1]));
  }
  const points = (value: number) => formatNumber(language, value, 1);
  const above =
    contrast === 'times'
      ? text.timesAbove(name(high[0]), formatTimes(language, high[1] / own))
      : text.pointsAbove(name(high[0]), points(high[1] - own));
  const below =
    contrast === 'times'
      ? text.timesBelow(name(selected), formatTimes(language, own / low[1]), name(low[0]))
      : text.pointsBelow(name(low[0]), points(own - low[1]));
  return [own === high[1] ? '' : above, own === low[1] ? '' : below].filter((part) => part !== '').join(text.join);
}

/** The unit of a chart's values; of money, that it is in the prices of each year. */
export function unitLine(language: Language, lens: Pick<Ranked, 'indicator' | 'column'>): string {
  const unit = lensUnit(language, lens);
  const money = lens.indicator?.unit === 'yuan' || lens.indicator?.unit === '100 million yuan';
  return money ? FIGURE_SENTENCES[language].nominal(unit) : unit;
}
