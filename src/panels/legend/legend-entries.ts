import { MACRO_REGION_IDS, type MacroRegionId } from '../../domain/strategy';
import { type Fill, type RegionalStrategyId, sceneOf } from '../../map/scene';
import { isFiltered } from '../../view/filter';
import { keepLast } from '../../view/keep-last';
import { activePanel, type ViewState } from '../../view/view-state';

/** What a map shows and a legend has to explain. */
export interface LegendEntries {
  readonly macroRegions: readonly MacroRegionId[];
  /** Pairs of macro-regions that some division is in both of. */
  readonly overlaps: readonly (readonly [MacroRegionId, MacroRegionId])[];
  readonly outlines: readonly RegionalStrategyId[];
  readonly regionalOnly: boolean;
  readonly uncovered: boolean;
  readonly faded: boolean;
}

const isMacro = (fill: Fill): fill is MacroRegionId => (MACRO_REGION_IDS as readonly Fill[]).includes(fill);

function entriesOf(view: ViewState): LegendEntries {
  const scene = sceneOf(view, false);
  const shown = [...scene.paint.values()].filter(({ faded }) => !faded);
  const pairs = new Map<string, readonly [MacroRegionId, MacroRegionId]>();
  for (const { fill, stripe } of shown)
    if (stripe !== null && isMacro(fill)) pairs.set(`${fill} ${stripe}`, [fill, stripe]);
  const fills = new Set(shown.map(({ fill }) => fill));
  return {
    macroRegions: MACRO_REGION_IDS.filter((id) => fills.has(id)),
    overlaps: [...pairs.values()],
    outlines: scene.outlines.map(({ strategy }) => strategy),
    regionalOnly: fills.has('regional-only'),
    uncovered: fills.has('uncovered'),
    faded: isFiltered(view),
  };
}

/** The legend of a view: only what is on the map. The same value while the view shows the same map. */
export const legendEntries: (view: ViewState) => LegendEntries = keepLast(
  (view) => [view.include, view.exclude, view.match, view.definitions, activePanel(view)],
  entriesOf,
);
