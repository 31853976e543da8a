import type { Panel } from '../../view/view-state';

/** The panels that a step can be given, in the order of the choice. */
export const STEP_PANELS = [
  'overview',
  'measures',
  'timeline',
  'places',
  'figures',
  'balance',
  'compare',
  'table',
  'audit',
  'sources',
  'glossary',
  'reading',
] as const satisfies readonly Panel[];

export const isStepPanel = (panel: string): panel is (typeof STEP_PANELS)[number] =>
  STEP_PANELS.some((known) => known === panel);
