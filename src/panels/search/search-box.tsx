import { type FocusEvent, type KeyboardEvent, type Ref, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Resource } from '../../content/library';
import type { Adcode } from '../../domain/region';
import type { StrategyId } from '../../domain/strategy';
import { SEARCH } from '../../i18n/messages/search';
import { useMessages, useStores } from '../../view/hooks';
import { findGroups, type GroupKind, type Row, rowsOf } from './group-results';
import { namedEntries } from './search-entry';
import { SearchPopup, type ShownGroup } from './search-popup';
import { TEXTS, type TextSearch } from './text-source';
import { useGoTo } from './use-go-to';
import { useTexts } from './use-texts';

interface SearchBoxProps {
  /** The search by words; loaded when the box is first used, and again on request after a failure. */
  readonly source?: Resource<TextSearch>;
  /** Brings what was found into the map's frame. */
  readonly onFrameRegion?: (adcode: Adcode) => void;
  readonly onFrameStrategy?: (id: StrategyId) => void;
  /** The text field, to be focused by a shortcut. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Which line the keyboard is at, and whether it was walked there: Home and End belong to the text until then. */
interface Cursor {
  readonly at: number;
  readonly walked: boolean;
}

const START: Cursor = { at: 0, walked: false };

/**
 * One box that finds regions and strategies in English, Chinese or pinyin, and places, terms, statements and checks by
 * their words, and goes to what is chosen.
 */
export function SearchBox({ source = TEXTS, onFrameRegion, onFrameStrategy, inputRef }: SearchBoxProps) {
  const { ephemeral } = useStores();
  const text = useMessages(SEARCH);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const texts = useTexts(source);
  const { search, phase } = texts;
  const goTo = useGoTo(onFrameRegion, onFrameStrategy);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [cursor, setCursor] = useState(START);
  const [whole, setWhole] = useState<readonly GroupKind[]>([]);

  const found = useMemo(() => findGroups(query, namedEntries(), search?.find ?? null), [query, search]);
  const groups = useMemo(
    () =>
      found.reduce<readonly ShownGroup[]>((above, group) => {
        const last = above.at(-1);
        const rows = rowsOf(group, whole.includes(group.kind));
        return [...above, { ...group, rows, above: last === undefined ? 0 : last.above + last.rows.length }];
      }, []),
    [found, whole],
  );
  const rows = groups.flatMap((group) => group.rows);
  const shown = open && query.trim() !== '';
  const listed = shown && rows.length > 0;
  const count = shown ? found.reduce((sum, { entries }) => sum + entries.length, 0) : null;

  useEffect(() => {
    if (count === null) return;
    const nothing = phase === 'ready' ? text.foundNothing(query) : phase === 'failed' ? text.failed : text.loading;
    ephemeral.setState({ status: count === 0 ? nothing : text.found(count) });
  }, [count, phase, query, text, ephemeral]);

  const ask = (next: string) => {
    setQuery(next);
    setCursor(START);
    setWhole([]);
    setOpen(next.trim() !== '');
  };

  /** Goes to a result, or unfolds a group in place; the cursor is then at the first result that came with it. */
  const choose = (row: Row) => {
    if (row.kind === 'all') return setWhole([...whole, row.group]);
    ask('');
    goTo(row.entry.target);
  };

  const chooseByPointer = (row: Row) => {
    choose(row);
    // A touch keyboard would go on covering what was chosen.
    if (row.kind === 'entry' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[cursor.at];
    const next = listed ? walk(event.key, cursor, rows.length) : null;
    if (event.key === 'Escape') {
      if (query === '') event.currentTarget.blur();
      else ask('');
    } else if (event.key === 'Enter' && shown && row !== undefined) choose(row);
    else if (next !== null) setCursor(next);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && query.trim() !== '') setOpen(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onBlur = (event: FocusEvent) => {
    if (!root.current?.contains(event.relatedTarget)) setOpen(false);
  };

  const popupId = `${id}-results`;
  const optionId = (index: number) => `${id}-${index}`;
  return (
    <div ref={root} className="search" role="search" aria-label={text.search} onBlur={onBlur}>
      <svg className="search-icon" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="9" cy="9" r="5.5" />
        <path d="m13.2 13.2 4 4" />
      </svg>
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        className="search-input"
        aria-label={text.search}
        placeholder={text.hint}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={popupId}
        aria-activedescendant={listed ? optionId(cursor.at) : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={(event) => ask(event.target.value)}
        onFocus={() => {
          texts.ask();
          setOpen(query.trim() !== '');
        }}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      ) : (
        <button type="button" className="search-clear" aria-label={text.clear} onClick={() => ask('')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
      <SearchPopup
        id={popupId}
        optionId={optionId}
        shown={shown}
        groups={groups}
        query={query}
        active={cursor.at}
        texts={texts}
        onChoose={chooseByPointer}
        onPoint={(at) => setCursor({ ...cursor, at })}
      />
    </div>
  );
}

/** Where a key leads in a list of lines that goes round; null where the key is not for walking. */
function walk(key: string, { at, walked }: Cursor, lines: number): Cursor | null {
  if (key === 'ArrowDown') return { at: (at + 1) % lines, walked: true };
  if (key === 'ArrowUp') return { at: (at - 1 + lines) % lines, walked: true };
  if (walked && key === 'Home') return { at: 0, walked };
  if (walked && key === 'End') return { at: lines - 1, walked };
  return null;
}
