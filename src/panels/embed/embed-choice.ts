import { findRegion } from '../../content/atlas';
import { isIndicatorId } from '../../content/indicators';
import type { Language } from '../../domain/text';
import { CONTROLS } from '../../i18n/messages/controls';
import { EMBED } from '../../i18n/messages/embed';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { MAP_TEXTS } from '../../i18n/messages/map';
import type { ThemeId } from '../../theme/palette';
import { INITIAL_VIEW, type Panel, type ViewState } from '../../view/view-state';

/** The width of an embedded map in CSS pixels, or that of the place it is put in. */
export type FrameWidth = number | 'column';

export const PRESETS = {
  small: { width: 480, height: 360 },
  medium: { width: 720, height: 540 },
  wide: { width: 960, height: 540 },
  column: { width: 'column', height: 540 },
} as const;
export type PresetId = keyof typeof PRESETS;

/** In fewer pixels the map has no room beside its foot; more than these no page has. */
export const SIZE_LIMITS = { width: { least: 320, most: 2400 }, height: { least: 280, most: 1600 } } as const;

/** The view as it is, the same with the whole map in sight, or the start of the atlas. */
export const SHOWN_VIEWS = ['present', 'whole', 'start'] as const;
export type ShownView = (typeof SHOWN_VIEWS)[number];

/** What the writer of a page chooses for an embedded map. */
export interface EmbedChoice {
  readonly width: FrameWidth;
  /** In CSS pixels. */
  readonly height: number;
  readonly shows: ShownView;
  /** null: the reader's. */
  readonly lang: Language | null;
  /** null: the reader's. */
  readonly theme: ThemeId | null;
}

export const FIRST_CHOICE: EmbedChoice = { ...PRESETS.medium, shows: 'present', lang: null, theme: null };

/** The preset that has a choice's size, or null for a size of one's own. */
export function presetOf({ width, height }: EmbedChoice): PresetId | null {
  const ids: readonly PresetId[] = ['small', 'medium', 'wide', 'column'];
  return ids.find((id) => PRESETS[id].width === width && PRESETS[id].height === height) ?? null;
}

/** A size as it was typed, in pixels; null where it is no whole number within the limits. */
export function readSize(text: string, side: keyof typeof SIZE_LIMITS): number | null {
  const pixels = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  const { least, most } = SIZE_LIMITS[side];
  return pixels >= least && pixels <= most ? pixels : null;
}

/**
 * The view of an embedded map. It is in no lesson; which renderer draws it stays as it is.
 *
 * @param panel what stands beside the map once a reader opens the atlas from it
 */
export function embedView(view: ViewState, choice: EmbedChoice, panel: Panel | null): ViewState {
  const frame = { embed: true, renderer: view.renderer, lang: choice.lang, theme: choice.theme };
  if (choice.shows === 'start') return { ...INITIAL_VIEW, ...frame };
  const map = choice.shows === 'whole' ? null : view.map;
  return { ...view, ...frame, panel, lesson: null, step: null, map };
}

/** What an embedded map is called by those who don't see it: region and lens, and the atlas. */
export function frameTitle({ region, lens }: ViewState, language: Language): string {
  const place = region === null ? undefined : findRegion(region)?.short[language];
  const subject = isIndicatorId(lens) ? INDICATOR_MESSAGES[language].indicators[lens].name : MAP_TEXTS[language].legend;
  const atlas = CONTROLS[language].title;
  return EMBED[language].frameTitle(place === undefined ? subject : EMBED[language].inPlace(subject, place), atlas);
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The markup that puts a map into a page. Its referrer policy tells the map the page's origin and no more: messages are
 * taken from that origin alone.
 */
export function embedCode(address: string, title: string, { width, height }: EmbedChoice): string {
  return [
    '<iframe',
    `  src="${attribute(address)}"`,
    `  title="${attribute(title)}"`,
    `  width="${width === 'column' ? '100%' : width}"`,
    `  height="${height}"`,
    '  style="border: 0; max-width: 100%"',
    '  loading="lazy"',
    '  referrerpolicy="strict-origin"',
    '  allowfullscreen',
    '></iframe>',
  ].join('\n');
}
