import type { RampKind } from './ramps';

/** The nine colours of each ramp, from step 0 to step 8. */
export type RampColours = Readonly<Record<RampKind, readonly string[]>>;

/*
 * Chosen in CIE LCh, with steps of even difference (CIEDE2000) to the sight that tells them apart worst: usual, or without
 * one kind of cones. Their far ends stop where a border in black (light themes) or white (dark) would no longer reach 3:1.
 */

/** For light themes: much is dark. From yellow over green to blue; from orange over near-white to violet. */
export const LIGHT_RAMPS: RampColours = {
  seq: ['#f9f5d0', '#b1dcb3', '#97d4b5', '#80ccb8', '#51b4c1', '#2e96bf', '#2088bb', '#1d7bb6', '#325fa6'],
  div: ['#a34d07', '#cb8344', '#e4a468', '#efc79d', '#f4f3f8', '#c0b9e5', '#a69dd9', '#8d83ce', '#6159b9'],
};

/** For the dark theme: much is light, the middle of what diverges is dark. */
export const DARK_RAMPS: RampColours = {
  seq: ['#252749', '#1c3c67', '#054877', '#01547c', '#01687f', '#017c7f', '#008876', '#3c9363', '#639a51'],
  div: ['#c87b20', '#9c602a', '#80532e', '#664b34', '#3d3d40', '#4f4f75', '#595995', '#6668ae', '#7e86d7'],
};
