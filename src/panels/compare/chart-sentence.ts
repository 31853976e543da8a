import type { Language } from '../../domain/text';
import type { ComparedItem } from './compared-item';

/** What stands behind the labels of items that have a shorter one in charts, as label and name. */
export function labelNotes(items: readonly ComparedItem[]): readonly (readonly [label: string, name: string])[] {
  return items.flatMap(({ label, name }) => (label === name ? [] : [[label, name] as const]));
}

/** What a chart shows, with all that it needs when its picture is seen alone: which labels mean what, and who is missing. */
export function chartSentence(
  language: Language,
  sentences: readonly string[],
  items: readonly ComparedItem[],
  coverage: readonly string[],
): string {
  const [colon, stop, space] = language === 'en' ? [': ', '.', ' '] : ['：', '。', ''];
  const notes = labelNotes(items).map(([label, name]) => `${label}${colon}${name}${stop}`);
  return [...sentences, ...notes, ...coverage.map((line) => `${line}${stop}`)].join(space);
}
