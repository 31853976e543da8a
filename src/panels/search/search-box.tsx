import { type FocusEvent, type KeyboardEvent, type Ref, useEffect, useId, useMemo, useRef, useState } from 'react';
import { loadFacts as loadLibraryFacts } from '../../content/library';
import type { Fact } from '../../domain/fact';
import type { Adcode } from '../../domain/region';
import type { StrategyId } from '../../domain/strategy';
import { CONTROLS } from '../../i18n/messages/controls';
import { useMessages, useStores } from '../../view/hooks';
import { openPanel, selectRegion } from '../../view/transitions';
import { findEntries } from './find-entries';
import { type Entry, namedEntries } from './search-entry';
import { SearchPopup } from './search-popup';
import { useFacts } from './use-facts';

interface SearchBoxProps {
  /** Loads the facts; called when the box is first used, and again on request after a failure. */
  readonly loadFacts?: () => Promise<readonly Fact[]>;
  /** Brings what was found into the map's frame. */
  readonly onFrameRegion?: (adcode: Adcode) => void;
  readonly onFrameStrategy?: (id: StrategyId) => void;
  /** The text field, to be focused by a shortcut. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One box that finds regions, strategies and facts in English, Chinese or pinyin, and goes to what is chosen. */
export function SearchBox({ loadFacts = loadLibraryFacts, onFrameRegion, onFrameStrategy, inputRef }: SearchBoxProps) {
  const { view, ephemeral } = useStores();
  const text = useMessages(CONTROLS);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const facts = useFacts(loadFacts);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  const found = useMemo(
    () => (query === '' ? [] : findEntries(query, namedEntries(), facts.entries)),
    [query, facts.entries],
  );
  const shown = open && query.trim() !== '';
  const count = shown ? found.length : null;

  useEffect(() => {
    if (count !== null) ephemeral.setState({ status: count === 0 ? text.foundNothing(query) : text.found(count) });
  }, [count, query, text, ephemeral]);

  const ask = (next: string) => {
    setQuery(next);
    setActive(0);
    setOpen(next.trim() !== '');
  };

  const choose = ({ target }: Entry) => {
    ask('');
    if (target.kind === 'region') {
      view.step(selectRegion(target.adcode));
      onFrameRegion?.(target.adcode);
    } else if (target.kind === 'strategy') {
      view.step(openPanel(`strategy:${target.id}`));
      onFrameStrategy?.(target.id);
    } else view.step(openPanel(`fact:${target.id}`));
  };

  const chooseByPointer = (entry: Entry) => {
    choose(entry);
    // A touch keyboard would go on covering what was chosen.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const entry = found[active];
    if (event.key === 'Escape') {
      if (query === '') event.currentTarget.blur();
      else ask('');
    } else if (event.key === 'Enter' && shown && entry !== undefined) choose(entry);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && query.trim() !== '') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown && found.length > 0) setActive((active + step + found.length) % found.length);
      else setOpen(true);
    } else return;
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
        placeholder={text.searchHint}
        aria-autocomplete="list"
        aria-expanded={shown && found.length > 0}
        aria-controls={popupId}
        aria-activedescendant={shown && found.length > 0 ? optionId(active) : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={(event) => ask(event.target.value)}
        onFocus={() => {
          facts.ask();
          setOpen(query.trim() !== '');
        }}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      ) : (
        <button type="button" className="search-clear" aria-label={text.clearSearch} onClick={() => ask('')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
      <SearchPopup
        id={popupId}
        optionId={optionId}
        shown={shown}
        found={found}
        query={query}
        active={active}
        facts={facts.phase}
        onRetry={facts.ask}
        onChoose={chooseByPointer}
        onPoint={setActive}
      />
    </div>
  );
}
