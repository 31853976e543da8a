import { GEOGRAPHY } from '../../content/atlas';
import { summarise } from '../../domain/coverage';
import { intersection, union } from '../../domain/set-algebra';
import type { Language } from '../../domain/text';
import { COMPARE } from '../../i18n/messages/compare';
import { PANELS } from '../../i18n/messages/panels';
import { extentText, extentTotals } from '../../ui/extent';
import type { ComparedItem } from './compared-item';

type Sized = Pick<ComparedItem, 'name' | 'units'>;

function pairSentence(language: Language, a: Sized, b: Sized): readonly string[] {
  const text = COMPARE[language];
  const shared = intersection(a.units, b.units);
  if (shared.size === 0) return [];
  const [aWhole, bWhole] = [shared.size === a.units.size, shared.size === b.units.size];
  if (aWhole && bWhole) return [text.same(a.name, b.name)];
  if (aWhole) return [text.inside(a.name, b.name)];
  if (bWhole) return [text.inside(b.name, a.name)];
  return [text.overlap(a.name, b.name, extentText(language, summarise(shared, GEOGRAPHY)))];
}

/** Which of the items share units, pair by pair: what lies in two of them counts in both. */
export function sharedUnitsSentences(language: Language, items: readonly Sized[]): readonly string[] {
  return items.flatMap((a, index) => items.slice(index + 1).flatMap((b) => pairSentence(language, a, b)));
}

/** What to know of the areas where Heilongjiang and Inner Mongolia are both in the comparison; else null. */
export function countedTwiceSentence(language: Language, items: readonly Pick<ComparedItem, 'units'>[]): string | null {
  const all = union(...items.map(({ units }) => units));
  const { twice } = extentTotals(all, summarise(all, GEOGRAPHY));
  const text = PANELS[language].extent;
  return twice === 'no' ? null : twice === 'surely' ? text.twice : text.twicePerhaps;
}
