import type { MacroRegionId, StrategyId } from '../domain/strategy';
import { DARK_RAMPS, LIGHT_RAMPS, type RampColours } from './ramp-colours';
import type { RampStep } from './ramps';

/** The themes a reader can choose; `light` and `dark` also follow the system. */
export const THEMES = ['light', 'dark', 'projector', 'contrast'] as const;
export type ThemeId = (typeof THEMES)[number];

type RegionalId = Exclude<StrategyId, MacroRegionId>;

/** Every colour of the atlas, by its role. Values are sRGB hex. */
export interface Palette {
  /** Whether browser controls and scrollbars should be dark. */
  readonly scheme: 'light' | 'dark';
  readonly page: string;
  readonly panel: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly control: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  readonly warn: string;
  readonly warnInk: string;
  readonly water: string;
  readonly land: string;
  readonly river: string;
  readonly neighbourLine: string;
  /** Divisions that no strategy of the source covers. */
  readonly uncovered: string;
  /** Divisions that only a regional strategy covers: Hong Kong and Macao. */
  readonly regionalOnly: string;
  /** Divisions outside the current filter. */
  readonly faded: string;
  /** Divisions for which a lens has no figure, and the lines that hatch them. */
  readonly noData: string;
  readonly noDataHatch: string;
  /** Borders under a lens: 3:1 on every step of every ramp. */
  readonly lensLine: string;
  readonly provinceLine: string;
  readonly prefectureLine: string;
  readonly macroLine: string;
  readonly nationalLine: string;
  readonly halo: string;
  readonly label: string;
  readonly selection: string;
  readonly casing: string;
  /** A screen that shows nothing to a class. */
  readonly blank: string;
  /** What somebody draws with over the page: red, blue, green, and the colour of text; 3:1 on every fill and on its casing. */
  readonly drawing: readonly [red: string, blue: string, green: string, text: string];
  /** What a spotlight darkens the rest of the page with. */
  readonly shade: string;
  readonly ramps: RampColours;
  /** Lines and bars of charts, 3:1 on a panel: macro-regions, and up to four things side by side. */
  readonly mark: Readonly<Record<MacroRegionId | 1 | 2 | 3 | 4, string>>;
  readonly fill: Readonly<Record<MacroRegionId, string>>;
  readonly outline: Readonly<Record<RegionalId, string>>;
}

const light: Palette = {
  scheme: 'light',
  page: '#f7f6f2',
  panel: '#ffffff',
  raised: '#f1efe9',
  ink: '#1d2530',
  muted: '#55606d',
  line: '#dcd9d0',
  control: '#857f72',
  accent: '#0b5c8a',
  onAccent: '#ffffff',
  accentSoft: '#e4eef4',
  warn: '#fdf1d8',
  warnInk: '#6b4400',
  water: '#dce8ee',
  land: '#ecebe4',
  river: '#4d8fb8',
  neighbourLine: '#d3d0c6',
  uncovered: '#f8f7f3',
  regionalOnly: '#f3d3bc',
  faded: '#e4e1d8',
  noData: '#d9d7d2',
  noDataHatch: '#74726d',
  lensLine: '#0b0f14',
  ramps: LIGHT_RAMPS,
  provinceLine: '#ffffff',
  prefectureLine: '#ffffffb3',
  macroLine: '#6f6a5e',
  nationalLine: '#8d877a',
  halo: '#fffffff0',
  label: '#1d2530',
  selection: '#10161e',
  casing: '#ffffff',
  blank: '#000000',
  drawing: ['#9e0018', '#0b45b5', '#005640', '#0b0f14'],
  shade: '#000000',
  mark: {
    western: '#946200',
    northeast: '#2b7a5b',
    central: '#b0483c',
    eastern: '#3f68b0',
    1: '#0b5c8a',
    2: '#c2500f',
    3: '#5b3a9b',
    4: '#6b6400',
  },
  fill: { western: '#f0d9a8', northeast: '#b5d3c5', central: '#e9bfb8', eastern: '#b9cbe5' },
  outline: {
    'jing-jin-ji': '#a23b72',
    'yangtze-belt': '#0072b2',
    gba: '#c8500a',
    'yangtze-delta': '#5b3a9b',
    'yellow-river': '#7c5f00',
  },
};

const dark: Palette = {
  scheme: 'dark',
  page: '#12171d',
  panel: '#1a212a',
  raised: '#242d38',
  ink: '#e8edf2',
  muted: '#a9b4c0',
  line: '#303a46',
  control: '#74808d',
  accent: '#6cc0ee',
  onAccent: '#0d1822',
  accentSoft: '#1f3444',
  warn: '#3b2f14',
  warnInk: '#ffd98a',
  water: '#0f1c26',
  land: '#202730',
  river: '#5aa7d3',
  neighbourLine: '#35404c',
  uncovered: '#333c47',
  regionalOnly: '#6b4a36',
  faded: '#28303a',
  noData: '#585a5d',
  noDataHatch: '#b3b8be',
  lensLine: '#f2f5f8',
  ramps: DARK_RAMPS,
  provinceLine: '#12171dcc',
  prefectureLine: '#12171d80',
  macroLine: '#cdc4b2',
  nationalLine: '#7b8794',
  halo: '#12171dd9',
  label: '#f2f5f8',
  selection: '#ffffff',
  casing: '#12171d',
  blank: '#000000',
  drawing: ['#ffa39a', '#8fd0ff', '#a5e66e', '#ffffff'],
  shade: '#000000',
  mark: {
    western: '#e0b95c',
    northeast: '#6fc3a4',
    central: '#e8958b',
    eastern: '#8fb0ea',
    1: '#6cc0ee',
    2: '#ff9a57',
    3: '#c3a5ff',
    4: '#f2d04b',
  },
  fill: { western: '#7a6234', northeast: '#3f6b60', central: '#74494b', eastern: '#42597d' },
  outline: {
    'jing-jin-ji': '#ff8fc6',
    'yangtze-belt': '#56c1ff',
    gba: '#ff9a57',
    'yangtze-delta': '#c3a5ff',
    'yellow-river': '#f2d04b',
  },
};

const projector: Palette = {
  ...light,
  page: '#ffffff',
  raised: '#f2f2f0',
  ink: '#0b0f14',
  muted: '#333d47',
  line: '#8c8c86',
  control: '#5c5c57',
  accent: '#063f61',
  warnInk: '#4a2f00',
  water: '#d3e4ee',
  river: '#1f6694',
  macroLine: '#4a463d',
  nationalLine: '#4a463d',
  halo: '#ffffff',
  lensLine: '#000000',
  label: '#0b0f14',
  selection: '#000000',
  fill: { western: '#f5d78f', northeast: '#9fd0ba', central: '#efb3a9', eastern: '#a9c4ea' },
};

const contrast: Palette = {
  ...projector,
  page: '#ffffff',
  raised: '#ffffff',
  ink: '#000000',
  muted: '#1a1a1a',
  line: '#000000',
  control: '#000000',
  accent: '#00344f',
  accentSoft: '#ffffff',
  warn: '#ffffff',
  warnInk: '#000000',
  water: '#ffffff',
  land: '#f0f0f0',
  provinceLine: '#3a3a3a',
  prefectureLine: '#7a7a7a',
  macroLine: '#000000',
  nationalLine: '#000000',
  label: '#000000',
};

export const PALETTES: Readonly<Record<ThemeId, Palette>> = { light, dark, projector, contrast };

/** The colour of a ramp's step. */
export function rampColour({ ramps }: Palette, step: RampStep): string {
  const [kind, index] = step.split('-');
  return ramps[kind === 'div' ? 'div' : 'seq'][Number(index)] ?? ramps.seq[0] ?? '';
}

const channelsOf = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** An opaque colour with a share (0 to 1) of another one laid over it. */
export function tinted(hex: string, tint: string, share: number): string {
  const over = channelsOf(tint);
  const mixed = channelsOf(hex).map((channel, i) => Math.round(channel + ((over[i] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
