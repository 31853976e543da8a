import { SOURCES } from '../content/library';
import type { Source } from '../domain/fact';
import { CURRENT_VINTAGE } from '../domain/indicator';
import type { Language } from '../domain/text';
import { formatList } from '../i18n/format';
import { INDICATOR_MESSAGES } from '../i18n/messages/indicators';
import { LENS_CHOICE } from '../i18n/messages/lens-choice';
import { useLanguage } from '../view/hooks';
import type { LensValues } from '../view/lens';
import { useResource } from './use-resource';

type Sourced = Pick<LensValues, 'indicator' | 'vintage'>;

/**
 * Where a lens's figures come from, in words: titles of its sources, with the vintage where there are two.
 *
 * @param sources null while they are not here: their ids stand for them
 */
export function lensSource(
  language: Language,
  { indicator, vintage }: Sourced,
  sources: readonly Source[] | null,
): string {
  if (indicator === null) return LENS_CHOICE[language].ownSource;
  const ids = indicator.sources[vintage ?? CURRENT_VINTAGE];
  const named = formatList(
    language,
    ids.map((id) => sources?.find((source) => source.id === id)?.title[language] ?? id),
  );
  // Titles of the series of GDP name their vintage themselves.
  if (vintage === null || ids.some((id) => id.startsWith('nbs-gdp'))) return named;
  return LENS_CHOICE[language].ofVintage(named, INDICATOR_MESSAGES[language].vintages[vintage].name);
}

/** `lensSource` in the language on show. */
export function useLensSource(values: Sourced): string {
  const language = useLanguage();
  const sources = useResource(SOURCES);
  return lensSource(language, values, sources.phase === 'ready' ? sources.value : null);
}
