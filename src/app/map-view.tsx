import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { MAP_TEXTS } from '../i18n/messages/map';
import type { MapController } from '../map/controller';
import { Legend } from '../panels/legend/legend';
import { MapFoot } from '../panels/map-tools/map-foot';
import { MapTools } from '../panels/map-tools/map-tools';
import { RendererNote } from '../panels/map-tools/renderer-note';
import { addressOf } from '../view/browser';
import { useEphemeral, useMessages, useStores, useView } from '../view/hooks';
import { createMapKeys } from './map-keys';

/** The map that the page came with. */
export interface PageMap {
  readonly map: MapController;
  /** The element that holds it, older than the page around it. */
  readonly stage: HTMLElement;
}

/** Windows in which an open legend leaves the map free. */
const ROOMY = '(min-width: 701px) and (min-height: 760px)';

/** The map region: the map that the page came with, taken over, and the tools around it. */
export function MapView({ map, stage }: PageMap) {
  const stores = useStores();
  const text = useMessages(MAP_TEXTS);
  const host = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => createMapKeys(map, stores), [map, stores]);
  const renderer = useEphemeral((state) => state.renderer);
  const phase = useEphemeral((state) => state.mapPhase);
  const embed = useView((view) => view.embed);
  const onShow = useEphemeral((state) => state.presenting || state.audience);
  const atlasAddress = useView((view) => (view.embed ? addressOf({ ...view, embed: false }) : null));

  // Before the browser paints: the map leaves the static page and joins this one without a gap.
  useLayoutEffect(() => {
    host.current?.append(stage);
  }, [stage]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (keys(event.nativeEvent)) event.preventDefault();
  };

  return (
    <section className="map-region" aria-label={text.map} data-renderer={renderer} data-state={phase}>
      <div
        ref={host}
        className="map-host"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one Tab stop, walked by its own keys
        tabIndex={0}
        aria-label={text.walk}
        aria-description={text.walkHint}
        onKeyDown={onKeyDown}
        onBlur={() => stores.ephemeral.setState({ focus: null })}
      />
      {!embed && !onShow && <RendererNote />}
      <Legend hasRoom={window.matchMedia(ROOMY).matches} />
      {!embed && (
        <MapTools
          onZoom={(steps) => map.motion.zoomBy(steps)}
          onPan={(east, south) => map.motion.panBy(east, south)}
          onHome={() => map.motion.flyHome()}
        />
      )}
      <MapFoot atlasAddress={atlasAddress} />
    </section>
  );
}
