import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { MAP_TEXTS } from '../i18n/messages/map';
import { StrategyFilter } from '../panels/filter/strategy-filter';
import { Header } from '../panels/header/header';
import { Notices } from '../panels/notices/notices';
import { Status } from '../panels/notices/status';
import { RegionList } from '../panels/regions/region-list';
import { SearchBox } from '../panels/search/search-box';
import { shownInk } from '../present/drawing/shown-ink';
import { usePresentation, usePresentationStore } from '../present/presentation-store';
import { ErrorBoundary } from '../ui/error-boundary';
import type { GoTo } from '../ui/go-to';
import { lazyPanel } from '../ui/lazy-panel';
import { PanelFailure } from '../ui/panel-failure';
import { addressOf } from '../view/browser';
import { letterKeysOn } from '../view/browser-stage';
import { useEphemeral, useMessages, useStores, useView } from '../view/hooks';
import { openPanel } from '../view/transitions';
import { activePanel } from '../view/view-state';
import { Details } from './details';
import { resolvedTheme } from './document';
import { DropHint } from './drop-hint';
import { MapView, type PageMap } from './map-view';
import { startPresenting, watchScreen } from './present';

/** Whether a key press is meant as text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;

const ClassroomStage = lazyPanel<PageMap>(async () => (await import('./classroom-parts')).ClassroomStage, true);
const ClassroomColumn = lazyPanel(async () => (await import('./classroom-parts')).ClassroomColumn, true);
const Audience = lazyPanel<{ map: ReactNode; details: ReactNode; stage: HTMLElement }>(
  async () => (await import('./audience')).Audience,
  true,
);

/** The page: header, strategies and regions, map, details; in front of a class the map and the details alone. */
export function App({ map, stage }: PageMap) {
  const stores = useStores();
  const presentation = usePresentationStore();
  const text = useMessages(MAP_TEXTS);
  const embed = useView((view) => view.embed);
  const reading = useView((view) => activePanel(view) === 'reading');
  const lesson = useView((view) => view.lesson);
  const step = useView((view) => view.step);
  const inLesson = lesson !== null;
  const presenting = useEphemeral((state) => state.presenting);
  const audience = useEphemeral((state) => state.audience);
  const showsDetails = usePresentation((state) => state.details);
  const nothingChosen = useView((view) => activePanel(view) === 'overview');
  const search = useRef<HTMLInputElement>(null);

  const present = useCallback(
    () => startPresenting(stores, presentation.getState().round !== null),
    [stores, presentation],
  );

  // With the page itself, lest a key pressed at once be lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // What a clicker sends to begin.
      if (event.key === 'F5' && !event.shiftKey) {
        event.preventDefault();
        present();
      }
      if (isTyping(event.target) || stores.ephemeral.getState().presenting || !letterKeysOn()) return;
      if (event.key === '/') search.current?.focus();
      else if (event.key === '?') stores.view.step(openPanel('help'));
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stores, present]);
  useEffect(() => watchScreen(stores), [stores]);

  const goTo: GoTo = (places, look = false) => {
    map.framePlaces(places);
    if (look) stage.scrollIntoView?.({ block: 'nearest' });
  };

  const marks = usePresentation((state) => shownInk(state, { lesson, step })).filter(({ space }) => space === 'map');
  const takePicture = async (drawn: boolean) => {
    if (!drawn) return map.picture();
    const { inkOver } = await import('../present/drawing/ink-nodes');
    return map.picture(inkOver(marks, resolvedTheme(stores.view.getState().view.theme)));
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
  const details = (
    <aside className="details" aria-label={text.details}>
      <Details addressOf={addressOf} onGoTo={goTo} takePicture={takePicture} drawn={marks.length > 0} />
    </aside>
  );
  if (audience) return <Audience map={mapView} details={details} stage={stage} />;
  // A lesson's step speaks for itself while nothing is chosen beside it.
  const covers = presenting && (!showsDetails || (inLesson && nothingChosen));
  const column = presenting && !inLesson && covers ? 'page-wide' : '';
  return (
    <div
      className={['page', reading && 'page-reading', presenting && 'page-presenting', column].filter(Boolean).join(' ')}
    >
      {!presenting && (
        <>
          <Header
            search={
              <SearchBox
                inputRef={search}
                onFrameRegion={(adcode) => map.frameRegion(adcode)}
                onFrameStrategy={(id) => map.frameStrategy(id)}
              />
            }
            onPresent={present}
          />
          <div className="column-left">
            <ErrorBoundary of="filter" fallback={PanelFailure}>
              <StrategyFilter onFrame={(id) => map.frameStrategy(id)} />
            </ErrorBoundary>
            <ErrorBoundary of="regions" fallback={PanelFailure}>
              <RegionList />
            </ErrorBoundary>
          </div>
        </>
      )}
      {mapView}
      <div className="column-right">
        {inLesson && <ClassroomColumn />}
        {!covers && details}
      </div>
      {(presenting || inLesson) && <ClassroomStage map={map} stage={stage} />}
      <Notices />
      <DropHint />
      <Status />
    </div>
  );
}
