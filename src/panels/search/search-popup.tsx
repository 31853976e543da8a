import { CONTROLS } from '../../i18n/messages/controls';
import { useMessages } from '../../view/hooks';
import type { Entry } from './search-entry';
import { SearchOption } from './search-option';
import type { FactsPhase } from './use-facts';

interface SearchPopupProps {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly shown: boolean;
  readonly found: readonly Entry[];
  readonly query: string;
  readonly active: number;
  readonly facts: FactsPhase;
  readonly onRetry: () => void;
  readonly onChoose: (entry: Entry) => void;
  readonly onPoint: (index: number) => void;
}

/** The results under the search box, with a word on facts that are not there yet. */
export function SearchPopup(props: SearchPopupProps) {
  const { id, optionId, shown, found, query, active, facts, onRetry, onChoose, onPoint } = props;
  const text = useMessages(CONTROLS);
  // Pressing on the popup must not take the focus from the text field before the click counts.
  return (
    <div className="search-popup" hidden={!shown} onMouseDown={(event) => event.preventDefault()}>
      <ul id={id} role="listbox" aria-label={text.searchResults}>
        {found.map((entry, index) => (
          <SearchOption
            key={JSON.stringify(entry.target)}
            id={optionId(index)}
            entry={entry}
            query={query}
            active={index === active}
            onChoose={onChoose}
            onPoint={() => onPoint(index)}
          />
        ))}
      </ul>
      {found.length === 0 && facts !== 'loading' && (
        <p className="search-note">
          {text.foundNothing(query)} {text.foundNothingHint}
        </p>
      )}
      {facts === 'loading' && <p className="search-note">{text.factsLoading}</p>}
      {facts === 'failed' && (
        <p className="search-note">
          {text.factsFailed}{' '}
          <button type="button" onClick={onRetry}>
            {text.retry}
          </button>
        </p>
      )}
    </div>
  );
}
