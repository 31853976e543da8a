import type { PlaceKind } from '../domain/fact';

/** The outline of a kind's sign in a square of 16 around the origin, so that kinds differ by shape and not by colour. */
export const PLACE_GLYPHS: Readonly<Record<PlaceKind, string>> = {
  city: 'M0-5.2A5.2 5.2 0 1 1 0 5.2A5.2 5.2 0 1 1 0-5.2Z',
  county: 'M0-3.6A3.6 3.6 0 1 1 0 3.6A3.6 3.6 0 1 1 0-3.6Z',
  port: 'M0-6.4A1.9 1.9 0 0 1 .9-2.8V-1.6H3V0H.9V4.2C3 3.9 4.3 2.6 4.5.9L6.2 1.2C5.8 4.2 3.2 6.2 0 6.2S-5.8 4.2-6.2 1.2L-4.5.9C-4.3 2.6-3 3.9-.9 4.2V0H-3V-1.6H-.9V-2.8A1.9 1.9 0 0 1 0-6.4Z',
  zone: 'M-5-5H5V5H-5Z',
  farm: 'M-5.5 5V-1.2L0-5.5L5.5-1.2V5H1.6V.8H-1.6V5Z',
  reserve: 'M0-6.4L4-.6H1.9L5.4 4.2H.9V6.2H-.9V4.2H-5.4L-1.9-.6H-4Z',
  mountain: 'M-6.4 5L-1.8-4.6L.8-.4L2.4-2.6L6.4 5Z',
  lake: 'M-6-.4C-6-3.2-3.2-4.2-.6-3.8C2-3.4 5.8-3.6 6-.8C6.2 2.4 3.2 4.2 0 4.2S-6 2.6-6-.4Z',
  river: 'M-6.2-1.2C-3.6-4.6-1.6-3.4 0-1.2S3.6 1.4 6.2-2V2C3.6 5.4 1.6 4.2 0 2S-3.6-.6-6.2 2.8Z',
  site: 'M0-6.2L6.2 0L0 6.2L-6.2 0Z',
  bridge: 'M-6.4 3.4V1.6C-5.4 1.6-4.4.2-4.4-4H-2.8C-2.8-.8-1.6.6 0 .6S2.8-.8 2.8-4H4.4C4.4.2 5.4 1.6 6.4 1.6V3.4Z',
  corridor: 'M-6.4-1.6H1.6V-4.6L6.4 0L1.6 4.6V1.6H-6.4Z',
  area: 'M0-6L5.2-3V3L0 6L-5.2 3V-3Z',
  province: 'M-5.4-4.4L3.4-5.6L6 1L.8 5.8L-6 3.6Z',
  country: 'M-5.4-4.4L3.4-5.6L6 1L.8 5.8L-6 3.6Z',
};
