import { SEARCH } from '../../i18n/messages/search';
import { useMessages } from '../../view/hooks';
import type { ResultGroup, Row } from './group-results';
import { NamedResult } from './named-result';
import { type Entry, isText } from './search-entry';
import { SearchOption } from './search-option';
import type { Texts } from './use-texts';

/** A group with its lines and how many lines stand above it. */
export interface ShownGroup extends ResultGroup {
  readonly rows: readonly Row[];
  readonly above: number;
}

interface SearchPopupProps {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly shown: boolean;
  readonly groups: readonly ShownGroup[];
  readonly query: string;
  readonly active: number;
  readonly texts: Texts;
  readonly onChoose: (row: Row) => void;
  readonly onPoint: (index: number) => void;
}

/** The results under the search box in their groups, with a word on an index that is not there yet. */
export function SearchPopup(props: SearchPopupProps) {
  const { id, optionId, shown, groups, query, active, texts, onChoose, onPoint } = props;
  const text = useMessages(SEARCH);
  // Pressing on the popup must not take the focus from the text field before the click counts.
  return (
    <div className="search-popup" hidden={!shown} onMouseDown={(event) => event.preventDefault()}>
      <div id={id} role="listbox" aria-label={text.results}>
        {groups.map(({ kind, rows, above }) => (
          <ul key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <li id={`${id}-${kind}`} role="presentation" className="search-heading">
              {text.groups[kind]}
            </li>
            {rows.map((row, i) => (
              <SearchOption
                key={row.kind === 'all' ? 'all' : JSON.stringify(row.entry.target)}
                id={optionId(above + i)}
                kind={row.kind === 'all' ? 'all' : row.entry.kind}
                active={above + i === active}
                onChoose={() => onChoose(row)}
                onPoint={() => onPoint(above + i)}
              >
                {row.kind === 'all' ? (
                  text.showAll(row.count)
                ) : (
                  <Result entry={row.entry} query={query} texts={texts} />
                )}
              </SearchOption>
            ))}
          </ul>
        ))}
      </div>
      {groups.length === 0 && texts.phase === 'ready' && (
        <p className="search-note">
          {text.foundNothing(query)} {text.foundNothingHint}
        </p>
      )}
      {texts.phase === 'loading' && <p className="search-note">{text.loading}</p>}
      {texts.phase === 'failed' && (
        <p className="search-note">
          {text.failed}{' '}
          <button type="button" onClick={texts.ask}>
            {text.retry}
          </button>
        </p>
      )}
    </div>
  );
}

/** What a result is, with what matched marked. */
function Result({ entry, query, texts }: { readonly entry: Entry; readonly query: string; readonly texts: Texts }) {
  if (!isText(entry)) return <NamedResult entry={entry} query={query} />;
  return texts.search && <texts.search.Result entry={entry} />;
}
