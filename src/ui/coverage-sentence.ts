import { regionOf } from '../content/atlas';
import type { GroupFigure } from '../content/indicator-values';
import type { Adcode } from '../domain/region';
import type { Language } from '../domain/text';
import { formatList } from '../i18n/format';
import { COMPARE } from '../i18n/messages/compare';

interface NamedGroup {
  readonly name: string;
}

/** So many members without data are named; more are counted. */
const NAMED = 4;

/**
 * 'Northeast: 3 of 8 units have data, without ...'; null where no unit is missing or the group is a single region. Short:
 * who is missing is said elsewhere.
 */
export function coverageSentence(
  language: Language,
  { name }: NamedGroup,
  { counted, missing }: Pick<GroupFigure, 'counted' | 'missing'>,
  style: 'named' | 'short' = 'named',
): string | null {
  const text = COMPARE[language];
  const all = counted.length + missing.length;
  if (missing.length === 0 || all < 2) return null;
  if (counted.length === 0) return text.noneCounted(name, all);
  if (style === 'short') return text.counted(name, counted.length, all);
  const names = missing.slice(0, NAMED).map((adcode: Adcode) => regionOf(adcode).short[language]);
  const rest = missing.length - names.length;
  const listed = formatList(language, rest > 0 ? [...names, text.more(rest)] : names);
  return `${text.counted(name, counted.length, all)}${language === 'en' ? ', ' : '，'}${text.without(listed)}`;
}

/** What each item lacks, for those that lack something, in their order. */
export function coverageSentences(
  language: Language,
  items: readonly NamedGroup[],
  figures: readonly GroupFigure[],
  style: 'named' | 'short' = 'named',
): readonly string[] {
  return items.flatMap((item, index) => {
    const figure = figures[index];
    const sentence = figure === undefined ? null : coverageSentence(language, item, figure, style);
    return sentence === null ? [] : [sentence];
  });
}
