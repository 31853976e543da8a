import { type RefObject, useEffect } from 'react';
import type { Point } from '../../map/geometry/mercator';
import type { PresentationStore } from '../presentation-store';
import { resizeSpotlight } from './ink-edits';
import { SPOTLIGHT_STEP } from './use-drawing-keys';

/**
 * The wheel over the hand: sizes the spotlight, and with any other tool goes to what lies under it, so that the map zooms
 * while somebody draws.
 */
export function useWheel(
  cover: RefObject<HTMLElement | null>,
  store: PresentationStore,
  under: (pixel: Point) => Element | null,
): void {
  useEffect(() => {
    const element = cover.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      if (store.getState().tool === 'spotlight')
        resizeSpotlight(store, event.deltaY < 0 ? SPOTLIGHT_STEP : 1 / SPOTLIGHT_STEP);
      else under([event.clientX, event.clientY])?.dispatchEvent(new WheelEvent('wheel', event));
    };
    // Listened to here and not by React, which may not hold back the page's own scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [cover, store, under]);
}
