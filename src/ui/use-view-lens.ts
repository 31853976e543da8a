import { useMemo } from 'react';
import { FIGURES } from '../content/library';
import { ownColumn } from '../own-data/dataset';
import { useOwnData } from '../view/hooks';
import { type LensValues, lensValues } from '../view/lens';
import type { ViewState } from '../view/view-state';
import { useWanted } from './use-wanted';

/** The values of any view's lens; null for memberships, and while or where there are no figures. */
export function useViewLens({ lens, vintage, year }: Pick<ViewState, 'lens' | 'vintage' | 'year'>): LensValues | null {
  const figures = useWanted(FIGURES, lens !== 'membership');
  const datasets = useOwnData((state) => state.datasets);
  return useMemo(
    () =>
      lensValues({
        view: { lens, vintage, year },
        figures: figures.phase === 'ready' ? figures.value : null,
        column: ownColumn(datasets, lens),
      }),
    [lens, vintage, year, figures, datasets],
  );
}
