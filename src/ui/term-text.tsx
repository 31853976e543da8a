import { GLOSSARY } from '../content/library';
import { type TermFinder, termFinder, termsBefore, textParts } from '../content/terms';
import type { Bilingual } from '../domain/text';
import { useLanguage } from '../view/hooks';
import { Term } from './term';
import { useResource } from './use-resource';

const NONE: ReadonlySet<string> = new Set();

/** The finder of the terms in the language on show; null until the glossary is there, or where it can't be loaded. */
function useTermFinder(): TermFinder | null {
  const language = useLanguage();
  const glossary = useResource(GLOSSARY);
  return glossary.phase === 'ready' ? termFinder(glossary.value, language) : null;
}

/**
 * For each text of a list, the terms that texts before it have: a term is marked where the list first uses it, lest a
 * long list be full of marks. Empty while the glossary is not there.
 */
export function useTermsBefore(texts: readonly Bilingual[]): readonly ReadonlySet<string>[] {
  const language = useLanguage();
  const find = useTermFinder();
  return find === null
    ? []
    : termsBefore(
        texts.map((text) => text[language]),
        find,
      );
}

interface TermTextProps {
  readonly text: Bilingual;
  /** Ids of terms that are left plain, since they are marked further up. */
  readonly without?: ReadonlySet<string> | undefined;
}

/** A text of the content with its terms to be explained: plain words until the glossary is there, in the same place. */
export function TermText({ text, without = NONE }: TermTextProps) {
  const language = useLanguage();
  const find = useTermFinder();
  if (find === null) return text[language];
  return textParts(text[language], find, without).map(({ text: words, term }) =>
    term === null ? (
      words
    ) : (
      <Term key={term.id} entry={term}>
        {words}
      </Term>
    ),
  );
}
