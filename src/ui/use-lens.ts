import { FIGURES } from '../content/library';
import { ownColumn } from '../own-data/dataset';
import { useOwnData, useView } from '../view/hooks';
import { type LensValues, lensValues } from '../view/lens';
import { indicatorOf } from '../view/lens-years';
import type { Lens } from '../view/view-state';
import { useResource } from './use-resource';

interface LensState {
  /** `lost`: the lens is of own data that are not in this browser. */
  readonly phase: 'loading' | 'failed' | 'lost' | 'ready';
  readonly values: LensValues | null;
}

/**
 * The values of the lens on the map.
 *
 * @param instead what to show beside the map of memberships
 */
export function useLens(instead: Exclude<Lens, 'membership'> = 'gdp-per-person'): LensState {
  const figures = useResource(FIGURES);
  const datasets = useOwnData((state) => state.datasets);
  const lens = useView((view) => (view.lens === 'membership' ? instead : view.lens));
  const vintage = useView((view) => view.vintage);
  const year = useView((view) => view.year);
  const values = lensValues({
    view: { lens, vintage, year },
    figures: figures.phase === 'ready' ? figures.value : null,
    column: ownColumn(datasets, lens),
  });
  if (values !== null) return { phase: 'ready', values };
  if (indicatorOf(lens) === null) return { phase: 'lost', values };
  return { phase: figures.phase === 'failed' ? 'failed' : 'loading', values };
}
