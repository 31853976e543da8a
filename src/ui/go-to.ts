import type { Place } from '../domain/fact';

/**
 * Moves the map to where places are in view.
 *
 * @param look whether the reader asked to see the map, which on a phone may have been scrolled away
 */
export type GoTo = (places: readonly Place[], look?: boolean) => void;
