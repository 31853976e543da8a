import type { Adcode } from '../../domain/region';
import type { EphemeralStore } from '../../view/ephemeral';
import type { ViewStore } from '../../view/store';
import { activePanel, type ViewState } from '../../view/view-state';

/** The panel that stays put while a question has the selection: the region's own would tell about whoever is chosen. */
function heldPanel(view: ViewState): NonNullable<ViewState['panel']> {
  const panel = activePanel(view);
  return panel === 'region' ? 'overview' : panel;
}

/**
 * Takes the selection of a region for a question: `shown` is selected, or none, and all else of the view stays as it is.
 * None of it adds to the history.
 *
 * @param onPick hears of every region that is selected by the map, the list of regions or the search
 * @returns a function that gives the selection back; not where another whole view has arrived, or the reader moved on
 */
export function borrowSelection(store: ViewStore, shown: Adcode | null, onPick: (region: Adcode) => void): () => void {
  const { region, panel } = store.getState().view;
  const held = heldPanel(store.getState().view);
  let own = shown;
  let arrived = false;
  store.motion((view) => ({ ...view, region: shown, panel: held }));

  const stop = store.subscribe(({ view, change }, before) => {
    if (change === 'arrival') {
      arrived = true;
      return;
    }
    if (change !== 'step' || view.region === before.view.region) return;
    own = view.region;
    // Selecting a region opens its panel; in the same breath it closes again.
    if (view.panel !== held) store.motion((now) => ({ ...now, panel: held }));
    if (view.region !== null) onPick(view.region);
  });

  return () => {
    stop();
    if (arrived) return;
    store.motion((view) => {
      if (view.region !== own) return view.panel === held ? { ...view, panel } : view;
      return { ...view, region, panel: view.panel === held ? panel : view.panel };
    });
  };
}

/** Hides the map's names; the returned function brings them back, unless they were hidden before. */
export function hideNames(store: EphemeralStore): () => void {
  if (store.getState().veils.includes('names')) return () => undefined;
  store.setState(({ veils }) => ({ veils: [...veils, 'names'] }));
  return () => store.setState(({ veils }) => ({ veils: veils.filter((veil) => veil !== 'names') }));
}
