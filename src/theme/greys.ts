import type { MacroRegionId, StrategyId } from '../domain/strategy';
import { PALETTES, type Palette } from './palette';
import type { RampStep } from './ramps';

/** What is strewn or drawn over a grey ground, so that areas can be told apart without their colours. */
export type WeaveKind = 'plain' | 'dots' | 'rising' | 'falling' | 'level' | 'upright' | 'grid' | 'lattice';

/** An area's ground and what lies on it. */
export interface Weave {
  readonly kind: WeaveKind;
  readonly ground: string;
  readonly ink: string;
  /** Distance from line to line or dot to dot, in pixels. */
  readonly gap: number;
  /** Width of a line or of a dot, in pixels. */
  readonly line: number;
}

/** Everything that an area of the map can stand for: as `Fill` of a scene. */
export type WovenFill = MacroRegionId | RampStep | 'regional-only' | 'uncovered' | 'faded' | 'no-data';

const INK = '#3c3c3c';
const PAPER = '#ffffff';

const plain = (ground: string): Weave => ({ kind: 'plain', ground, ink: INK, gap: 8, line: 0 });
const weave = (kind: WeaveKind, ground: string, gap: number, line: number): Weave => ({
  kind,
  ground,
  ink: INK,
  gap,
  line,
});

/**
 * The weaves of the grey map. Of a ramp's steps each is darker, all in all, than the one before, and no two that stand
 * side by side in any number of classes have the same pattern; what diverges has level lines below its middle and
 * slanting ones above, the denser the further from it.
 */
export const WEAVES: Readonly<Record<WovenFill, Weave>> = {
  western: weave('dots', '#f1f1f1', 7, 1.9),
  northeast: weave('grid', '#f6f6f6', 7, 0.9),
  central: weave('rising', '#e9e9e9', 5, 1.5),
  eastern: plain('#bdbdbd'),
  'regional-only': weave('upright', '#ffffff', 4, 1.2),
  uncovered: plain(PAPER),
  faded: plain('#fafafa'),
  'no-data': weave('falling', PAPER, 9, 0.7),
  'seq-0': plain('#fbfbfb'),
  'seq-1': weave('dots', '#f8f8f8', 8, 1.7),
  'seq-2': weave('dots', '#f2f2f2', 5.5, 1.8),
  'seq-3': weave('rising', '#e8e8e8', 6, 1.1),
  'seq-4': weave('rising', '#e4e4e4', 5, 1.3),
  'seq-5': weave('level', '#d6d6d6', 4.5, 1.3),
  'seq-6': weave('grid', '#d4d4d4', 5.5, 1.2),
  'seq-7': weave('lattice', '#b9b9b9', 5.5, 1.2),
  'seq-8': plain('#727272'),
  'div-0': weave('level', '#b4b4b4', 3.6, 1.4),
  'div-1': weave('level', '#cfcfcf', 4, 1.2),
  'div-2': weave('level', '#dedede', 5, 1.1),
  'div-3': weave('level', '#f2f2f2', 7, 0.9),
  'div-4': plain(PAPER),
  'div-5': weave('rising', '#f2f2f2', 7, 0.9),
  'div-6': weave('rising', '#dedede', 5, 1.1),
  'div-7': weave('rising', '#cfcfcf', 4, 1.2),
  'div-8': weave('rising', '#b4b4b4', 3.6, 1.4),
};

/** Dashes that tell the outlines of regional strategies apart without colours, in pixels; empty: an unbroken line. */
export const OUTLINE_DASHES: Readonly<Record<Exclude<StrategyId, MacroRegionId>, readonly number[]>> = {
  'jing-jin-ji': [8, 4],
  'yangtze-belt': [],
  gba: [3, 1.5],
  'yangtze-delta': [9, 3, 2, 3],
  'yellow-river': [2, 3],
};

/** The colours of paper printed in black: what is a colour elsewhere is a grey here. */
export const GREYS: Palette = {
  ...PALETTES.light,
  page: PAPER,
  raised: '#f3f3f3',
  ink: '#111111',
  muted: '#4a4a4a',
  line: '#b0b0b0',
  control: '#777777',
  accent: '#1a1a1a',
  accentSoft: '#eeeeee',
  warn: PAPER,
  warnInk: '#111111',
  water: PAPER,
  land: '#f4f4f4',
  river: '#555555',
  neighbourLine: '#bbbbbb',
  uncovered: PAPER,
  regionalOnly: PAPER,
  faded: '#fafafa',
  noData: PAPER,
  noDataHatch: '#888888',
  lensLine: '#111111',
  ramps: {
    seq: ['#fbfbfb', '#ededed', '#dedede', '#cfcfcf', '#bfbfbf', '#adadad', '#9b9b9b', '#888888', '#727272'],
    div: ['#8c8c8c', '#a8a8a8', '#c2c2c2', '#e0e0e0', PAPER, '#e0e0e0', '#c2c2c2', '#a8a8a8', '#8c8c8c'],
  },
  provinceLine: '#5e5e5e',
  prefectureLine: '#8c8c8c',
  macroLine: '#111111',
  nationalLine: '#2e2e2e',
  halo: PAPER,
  label: '#000000',
  selection: '#000000',
  casing: PAPER,
  drawing: ['#111111', '#555555', '#383838', '#000000'],
  mark: {
    western: '#8a8a8a',
    northeast: '#111111',
    central: '#5f5f5f',
    eastern: '#3a3a3a',
    1: '#111111',
    2: '#767676',
    3: '#4a4a4a',
    4: '#929292',
  },
  fill: { western: '#f1f1f1', northeast: '#dddddd', central: '#d2d2d2', eastern: '#bdbdbd' },
  outline: {
    'jing-jin-ji': '#111111',
    'yangtze-belt': '#111111',
    gba: '#111111',
    'yangtze-delta': '#111111',
    'yellow-river': '#111111',
  },
};
