import { MACRO_REGION_IDS } from '../../domain/strategy';
import { WEAVES, type WovenFill } from '../../theme/greys';
import { type Palette, rampColour } from '../../theme/palette';
import { RAMP_STEPS } from '../../theme/ramps';
import type { Fill, Scene } from '../scene';
import type { SvgNode } from '../svg/nodes';
import { type MapLook, paletteOf } from './map-look';
import { bandsNode, weaveNode } from './weave-nodes';

/** Width of the bands over what belongs to two macro-regions, in pixels. */
const BAND = 3.5;
/** In greys both patterns have to be seen in them. */
const WIDE_BAND = 9;

const isStep = (kind: string): kind is (typeof RAMP_STEPS)[number] => (RAMP_STEPS as readonly string[]).includes(kind);

/** The colour of a kind of area in a palette. */
function colourOf(palette: Palette, kind: Fill | 'faded'): string {
  if (isStep(kind)) return rampColour(palette, kind);
  switch (kind) {
    case 'regional-only':
      return palette.regionalOnly;
    case 'uncovered':
      return palette.uncovered;
    case 'faded':
      return palette.faded;
    case 'no-data':
      return palette.noData;
    default:
      return palette.fill[kind];
  }
}

const isWoven = (kind: string): kind is WovenFill => kind in WEAVES;

/** What a kind of area, as in `fill-western`, is painted with. */
export interface Paints {
  readonly fill: (kind: string) => string;
  readonly stripe: (kind: string) => string;
  /** The patterns that the paints of a scene need. */
  readonly patterns: (scene: Pick<Scene, 'paint'>) => readonly SvgNode[];
}

/**
 * The paints of a look.
 *
 * @param id of the drawing, since a page holds several and patterns are found by their ids
 * @param unit units of the drawing in a pixel
 */
export function paintsOf(look: MapLook, id: string, unit: number): Paints {
  const palette = paletteOf(look);
  const grey = look === 'grey';
  const fill = (kind: string) =>
    !isWoven(kind) ? palette.uncovered : grey ? `url(#${id}-${kind})` : colourOf(palette, kind);
  return {
    fill,
    stripe: (kind) => (grey && kind === 'no-data' ? 'none' : `url(#${id}-bands-${kind})`),
    patterns: ({ paint }) => {
      const shown = [...paint.values()].filter(({ faded }) => !faded);
      const kinds = new Set<string>([...shown.map((one) => one.fill), 'faded', 'uncovered']);
      const stripes = new Set<string>(shown.flatMap(({ stripe }) => stripe ?? []));
      const bands = MACRO_REGION_IDS.filter((kind) => stripes.has(kind));
      const woven = [...kinds].filter(isWoven);
      return [
        ...(grey ? woven.map((kind) => weaveNode(`${id}-${kind}`, WEAVES[kind], unit)) : []),
        // What lies in a pattern is measured in the pattern's own pixels.
        ...(grey ? bands.map((kind) => weaveNode(`${id}-in-${kind}`, WEAVES[kind], 1)) : []),
        ...bands.map((kind) =>
          grey
            ? bandsNode(`${id}-bands-${kind}`, `url(#${id}-in-${kind})`, WIDE_BAND, unit)
            : bandsNode(`${id}-bands-${kind}`, fill(kind), BAND, unit),
        ),
        ...(kinds.has('no-data') && !grey ? [hatchNode(`${id}-bands-no-data`, palette.noDataHatch, unit)] : []),
      ];
    },
  };
}

/** The thin lines over what has no data. */
const hatchNode = (id: string, colour: string, unit: number): SvgNode =>
  weaveNode(id, { kind: 'rising', ground: 'none', ink: colour, gap: 6, line: 1.2 }, unit);
