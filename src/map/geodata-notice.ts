import { MAP_TEXTS } from '../i18n/messages/map';
import type { Notice } from '../view/ephemeral';

/** Tells that parts of the map could not be loaded, and offers to try again. */
export const geodataMissing = (retry: () => void): Notice => ({
  id: 'geodata',
  text: { en: MAP_TEXTS.en.geodataMissing, zh: MAP_TEXTS.zh.geodataMissing },
  retry,
});
