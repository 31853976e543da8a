import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { MAP_TEXTS } from '../i18n/messages/map';
import type { MapController, MapElements } from '../map/controller';
import { Legend } from '../panels/legend/legend';
import { MapFoot } from '../panels/map-tools/map-foot';
import { MapTools } from '../panels/map-tools/map-tools';
import { RendererNote } from '../panels/map-tools/renderer-note';
import { addressOf } from '../view/browser';
import { useEphemeral, useMessages, useStores, useView } from '../view/hooks';
import { createMapKeys } from './map-keys';

interface MapViewProps {
  readonly elements: MapElements;
  readonly controller: RefObject<MapController | null>;
  readonly start: () => MapController;
}

const WIDE = '(min-width: 701px)';

/** The map region: the map that the page came with, taken over, and the tools around it. */
export function MapView({ elements, controller, start }: MapViewProps) {
  const stores = useStores();
  const text = useMessages(MAP_TEXTS);
  const host = useRef<HTMLDivElement>(null);
  const keys = useRef<ReturnType<typeof createMapKeys> | null>(null);
  const renderer = useEphemeral((state) => state.renderer);
  const phase = useEphemeral((state) => state.mapPhase);
  const embed = useView((view) => view.embed);
  const view = useView((v) => v);

  // Before the browser paints: the map leaves the static page and joins this one without a gap.
  useLayoutEffect(() => {
    host.current?.append(elements.stage);
  }, [elements]);

  useEffect(() => {
    const map = start();
    controller.current = map;
    keys.current = createMapKeys(map, stores);
    return () => {
      controller.current = null;
      map.destroy();
    };
  }, [controller, start, stores]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (keys.current?.(event.nativeEvent)) event.preventDefault();
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
      <RendererNote />
      <Legend startsOpen={window.matchMedia(WIDE).matches} />
      <MapTools
        onZoom={(steps) => controller.current?.motion.zoomBy(steps)}
        onPan={(east, south) => controller.current?.motion.panBy(east, south)}
        onHome={() => controller.current?.motion.flyHome()}
      />
      <MapFoot atlasAddress={embed ? addressOf({ ...view, embed: false }) : null} />
    </section>
  );
}
