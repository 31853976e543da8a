import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { useEphemeral, useStores } from '../../view/hooks';
import type { InkFrame } from './ink-frame';

type Measured = Pick<InkFrame, 'mapBox' | 'window'>;

const isSame = (a: Measured, b: Measured): boolean =>
  a.window.width === b.window.width &&
  a.window.height === b.window.height &&
  (['x', 'y', 'width', 'height'] as const).every((side) => a.mapBox[side] === b.mapBox[side]);

/** Where the map lies in the window, measured at the element that covers the window. */
function measured(stage: HTMLElement, cover: HTMLElement): Measured {
  const [map, whole] = [stage.getBoundingClientRect(), cover.getBoundingClientRect()];
  return {
    mapBox: { x: map.x - whole.x, y: map.y - whole.y, width: map.width, height: map.height },
    window: { width: whole.width, height: whole.height },
  };
}

/**
 * What marks over the page are placed by: kept up to date while the map moves and the page changes its layout.
 *
 * @returns the frame of this moment, null before the first measure, and a way to measure afresh
 */
export function useInkFrame(
  stage: HTMLElement,
  cover: RefObject<HTMLElement | null>,
): readonly [frame: InkFrame | null, measure: () => InkFrame | null] {
  const { ephemeral } = useStores();
  const camera = useEphemeral((state) => state.camera);
  const [layout, setLayout] = useState<Measured | null>(null);

  useLayoutEffect(() => {
    const element = cover.current;
    if (element === null) return;
    const update = () => {
      const now = measured(stage, element);
      setLayout((before) => (before !== null && isSame(before, now) ? before : now));
    };
    update();
    const watch = new ResizeObserver(update);
    watch.observe(stage);
    watch.observe(element);
    // On a phone the page scrolls, and the map with it.
    document.addEventListener('scroll', update, { capture: true, passive: true });
    return () => {
      watch.disconnect();
      document.removeEventListener('scroll', update, { capture: true });
    };
  }, [stage, cover]);

  const measure = useCallback(
    () => (cover.current === null ? null : { camera: ephemeral.getState().camera, ...measured(stage, cover.current) }),
    [ephemeral, stage, cover],
  );
  return [layout === null ? null : { camera, ...layout }, measure];
}
