import type { Language } from '../../domain/text';

/** The longest that notes are in brief, in characters; a Chinese one says about as much as two and a half Latin ones. */
const LONGEST: Readonly<Record<Language, number>> = { en: 120, zh: 48 };

/** The beginning of a text: its first sentence, cut between words where that is too long; with a mark of what is left out. */
export function inBrief(text: string, language: Language): string {
  const first = /^[^]*?(?:[.!?](?=\s|$)|[。！？])/.exec(text.trim())?.[0] ?? text.trim();
  const longest = LONGEST[language];
  if (first.length <= longest) return first;
  const cut = first.slice(0, longest);
  const between = language === 'en' ? cut.lastIndexOf(' ') : cut.length;
  return `${cut.slice(0, Math.max(1, between)).replace(/[\s,;:，；：、]+$/, '')} …`;
}
