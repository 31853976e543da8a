import { SOURCES } from '../content/library';
import { CURRENT_VINTAGE } from '../domain/indicator';
import { formatList } from '../i18n/format';
import { INDICATOR_MESSAGES } from '../i18n/messages/indicators';
import { LENS_CHOICE } from '../i18n/messages/lens-choice';
import { useLanguage } from '../view/hooks';
import type { LensValues } from '../view/lens';
import { useResource } from './use-resource';

/** Where a lens's figures come from, in words: titles of its sources, with the vintage where there are two. */
export function useLensSource({ indicator, vintage }: Pick<LensValues, 'indicator' | 'vintage'>): string {
  const language = useLanguage();
  const sources = useResource(SOURCES);
  if (indicator === null) return LENS_CHOICE[language].ownSource;
  const ids = indicator.sources[vintage ?? CURRENT_VINTAGE];
  const titles = ids.map((id) =>
    sources.phase === 'ready' ? (sources.value.find((source) => source.id === id)?.title[language] ?? id) : id,
  );
  const named = formatList(language, titles);
  // Titles of the series of GDP name their vintage themselves.
  if (vintage === null || ids.some((id) => id.startsWith('nbs-gdp'))) return named;
  return LENS_CHOICE[language].ofVintage(named, INDICATOR_MESSAGES[language].vintages[vintage].name);
}
