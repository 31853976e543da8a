import type { Language } from '../../domain/text';
import { PANELS } from '../../i18n/messages/panels';
import { useLanguage } from '../../view/hooks';
import { excerpt, markedText } from './excerpt';
import { Marked } from './marked';
import type { Part } from './marked-parts';
import type { TextEntry } from './search-entry';

/** Something found by its words: its names, the text around what matched, and what it is about; all matches marked. */
export function TextResult({ entry }: { readonly entry: TextEntry }) {
  const language = useLanguage();
  const other = language === 'en' ? 'zh' : 'en';
  const { name, text, note, grave, words } = entry;
  const otherName = otherNameOf(entry, other);
  const proof = proofOf(entry, language, other);
  return (
    <>
      {name !== null && (
        <>
          <span className="search-label">
            <span>
              <Marked parts={markedText(name[language], words)} />
            </span>
            {otherName !== undefined && (
              <>
                {' '}
                <span className="search-secondary" lang={other}>
                  <Marked parts={markedText(otherName, words)} />
                </span>
              </>
            )}
          </span>{' '}
        </>
      )}
      {text !== null && (
        <>
          <span className="search-text">
            <Marked parts={excerpt(text[language], words)} />
          </span>{' '}
        </>
      )}
      {proof !== null && (
        <>
          <span className="search-text search-secondary" lang={proof.language}>
            <Marked parts={proof.parts} />
          </span>{' '}
        </>
      )}
      {grave !== null && (
        <>
          <span className="search-grave">
            {PANELS[language].check.wrong} · {PANELS[language].check.named(grave.id)}: {grave.text[language]}
          </span>{' '}
        </>
      )}
      {note[language] !== '' && (
        <span className="search-secondary">
          <Marked parts={markedText(note[language], words)} />
        </span>
      )}
    </>
  );
}

/** The name in the other language; that of a check is a phrase of ours, not one by which it is known. */
const otherNameOf = ({ kind, name }: TextEntry, other: Language): string | undefined =>
  kind === 'check' ? undefined : name?.[other];

const isMarked = (parts: readonly Part[]): boolean => parts.some(({ marked }) => marked);

/** Where a result holds what was asked for, if nothing that is shown does: in the other language, or in its figures. */
function proofOf(entry: TextEntry, language: Language, other: Language) {
  const { name, text, note, further, words } = entry;
  const shown = [name?.[language], otherNameOf(entry, other), text?.[language], note[language]];
  if (shown.some((part) => part !== undefined && isMarked(markedText(part, words)))) return null;
  const elsewhere: readonly (readonly [Language, string])[] = [
    [other, text?.[other] ?? ''],
    [other, name?.[other] ?? ''],
    ...[language, other].flatMap((own) => further.map((part) => [own, part[own]] as const)),
  ];
  return (
    elsewhere
      .map(([own, part]) => ({ language: own, parts: excerpt(part, words) }))
      .find(({ parts }) => isMarked(parts)) ?? null
  );
}
