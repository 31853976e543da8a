import { useMemo } from 'react';
import { useStores, useView } from '../../view/hooks';
import { usePresentation, usePresentationStore } from '../presentation-store';
import type { Room } from './moves';
import { type PublicStep, publicStep } from './public-step';

/** The stores that the moves of a lesson work on. */
export function useRoom(): Room {
  const stores = useStores();
  const presentation = usePresentationStore();
  return useMemo(() => ({ stores, presentation }), [stores, presentation]);
}

/** The class's part of the step that is on; null outside of lessons. */
export function usePublicStep(): PublicStep | null {
  const lesson = usePresentation((state) => state.lesson);
  const revealed = usePresentation((state) => state.revealed);
  const number = useView((view) => view.step) ?? 1;
  return useMemo(
    () => (lesson === null ? null : publicStep(lesson, number, revealed.includes(number))),
    [lesson, number, revealed],
  );
}
