import { SEARCH } from '../../i18n/messages/search';
import { useLanguage } from '../../view/hooks';
import { Marked } from './marked';
import { markedName } from './marked-parts';
import type { NamedEntry } from './search-entry';

/** A region or a strategy: its name with what matched marked, its other name, and its kind. */
export function NamedResult({ entry, query }: { readonly entry: NamedEntry; readonly query: string }) {
  const language = useLanguage();
  const strategy = entry.target.kind === 'strategy' ? entry.target.id : undefined;
  return (
    <>
      <span className="search-label">
        {strategy && <span className="strategy-swatch" data-strategy={strategy} aria-hidden="true" />}
        <span>
          <Marked parts={markedName(entry.label[language], query)} />
        </span>
      </span>{' '}
      <span className="search-secondary" lang={language === 'en' ? 'zh' : 'en'}>
        {entry.secondary[language]}
      </span>{' '}
      <span className="search-kind">{SEARCH[language].kind[entry.kind]}</span>
    </>
  );
}
