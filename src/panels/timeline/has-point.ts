import type { Place } from '../../domain/fact';

/** Whether a place can be shown on the map. */
export const hasPoint = ({ lon, lat }: Place): boolean => lon !== null && lat !== null;
