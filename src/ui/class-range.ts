import type { Language } from '../domain/text';
import { LENS_LEGEND } from '../i18n/messages/lens-legend';
import type { LensClass, LensValues } from '../view/lens';
import { formatLensValue } from '../view/lens-words';

/** The span of a class in words: the lowest is open below, the highest above, since a year's extremes are no breaks. */
export function classRange(
  language: Language,
  values: Pick<LensValues, 'indicator' | 'column'>,
  classes: readonly Pick<LensClass, 'from' | 'to'>[],
  index: number,
): string {
  const text = LENS_LEGEND[language];
  const one = classes[index];
  if (one === undefined) return '';
  const shown = (value: number) => formatLensValue(language, values, value, 'bare');
  if (classes.length === 1) return text.range(shown(one.from), shown(one.to));
  if (index === 0) return text.below(shown(one.to));
  return index === classes.length - 1 ? text.from(shown(one.from)) : text.range(shown(one.from), shown(one.to));
}
