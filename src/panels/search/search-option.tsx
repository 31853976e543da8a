import { useEffect, useRef } from 'react';
import { CONTROLS } from '../../i18n/messages/controls';
import { useLanguage } from '../../view/hooks';
import { highlight } from './highlight';
import type { Entry } from './search-entry';

interface SearchOptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly query: string;
  readonly active: boolean;
  readonly onChoose: (entry: Entry) => void;
  readonly onPoint: () => void;
}

/** One search result: what matched, its other name, and its kind. */
export function SearchOption({ id, entry, query, active, onChoose, onPoint }: SearchOptionProps) {
  const language = useLanguage();
  const other = language === 'en' ? 'zh' : 'en';
  const { before, match, after } = highlight(entry.label[language], query);
  const strategy = entry.target.kind === 'strategy' ? entry.target.id : undefined;

  const line = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <li
      ref={line}
      id={id}
      role="option"
      className="search-option"
      data-kind={entry.kind}
      aria-selected={active}
      onClick={() => onChoose(entry)}
      onPointerMove={onPoint}
    >
      <span className="search-label">
        {strategy && <span className="strategy-swatch" data-strategy={strategy} aria-hidden="true" />}
        <span>
          {before}
          {match !== '' && <mark>{match}</mark>}
          {after}
        </span>
      </span>{' '}
      <span className="search-secondary" lang={entry.kind === 'fact' ? undefined : other}>
        {entry.secondary[language]}
      </span>{' '}
      <span className="search-kind">{CONTROLS[language].kind[entry.kind]}</span>
    </li>
  );
}
