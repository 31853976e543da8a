import { useLayoutEffect, useRef } from 'react';
import { MAP_TEXTS } from '../i18n/messages/map';
import { StrategyFilter } from '../panels/filter/strategy-filter';
import { Header } from '../panels/header/header';
import { Notices } from '../panels/notices/notices';
import { Status } from '../panels/notices/status';
import { RegionList } from '../panels/regions/region-list';
import { SearchBox } from '../panels/search/search-box';
import { ErrorBoundary } from '../ui/error-boundary';
import type { GoTo } from '../ui/go-to';
import { PanelFailure } from '../ui/panel-failure';
import { addressOf } from '../view/browser';
import { useMessages, useStores, useView } from '../view/hooks';
import { openPanel } from '../view/transitions';
import { activePanel } from '../view/view-state';
import { Details } from './details';
import { DropHint } from './drop-hint';
import { MapView, type PageMap } from './map-view';
import { togglePresenting } from './present';

/** Whether a key press is meant as text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;

/** The page: header, strategies and regions, map, details. */
export function App({ map, stage }: PageMap) {
  const stores = useStores();
  const text = useMessages(MAP_TEXTS);
  const embed = useView((view) => view.embed);
  const reading = useView((view) => activePanel(view) === 'reading');
  const search = useRef<HTMLInputElement>(null);

  // With the page itself, lest a key pressed at once be lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') search.current?.focus();
      else if (event.key === '?') stores.view.step(openPanel('help'));
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stores]);

  const goTo: GoTo = (places, look = false) => {
    map.framePlaces(places);
    if (look) stage.scrollIntoView?.({ block: 'nearest' });
  };

  const mapView = <MapView map={map} stage={stage} />;
  if (embed)
    return (
      <div className="page page-embed">
        {mapView}
        <Notices />
        <Status />
      </div>
    );
  return (
    <div className={reading ? 'page page-reading' : 'page'}>
      <Header
        search={
          <SearchBox
            inputRef={search}
            onFrameRegion={(adcode) => map.frameRegion(adcode)}
            onFrameStrategy={(id) => map.frameStrategy(id)}
          />
        }
        onPresent={() => void togglePresenting(stores.view)}
      />
      <div className="column-left">
        <ErrorBoundary of="filter" fallback={PanelFailure}>
          <StrategyFilter onFrame={(id) => map.frameStrategy(id)} />
        </ErrorBoundary>
        <ErrorBoundary of="regions" fallback={PanelFailure}>
          <RegionList />
        </ErrorBoundary>
      </div>
      {mapView}
      <aside className="details" aria-label={text.details}>
        <Details addressOf={addressOf} onGoTo={goTo} takePicture={() => map.picture()} />
      </aside>
      <Notices />
      <DropHint />
      <Status />
    </div>
  );
}
