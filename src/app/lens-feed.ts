import { FIGURES } from '../content/library';
import type { MapController } from '../map/controller';
import type { LensPaint } from '../map/lens-paint';
import { paintedLens } from '../map/painted-lens';
import { ownColumn } from '../own-data/dataset';
import type { Ephemeral } from '../view/ephemeral';
import type { Stores } from '../view/hooks';
import { keepLast } from '../view/keep-last';
import { type LensValues, lensValues } from '../view/lens';
import type { ViewState } from '../view/view-state';

interface PaintInputs {
  readonly values: LensValues | null;
  readonly classes: ViewState['classes'];
  readonly litClass: Ephemeral['litClass'];
}

/** What the map shows of a lens: its values as colours or circles. Null for the map of memberships. */
const lensPaint: (inputs: PaintInputs) => LensPaint | null = keepLast(
  ({ values, classes, litClass }: PaintInputs) => [values, classes, litClass],
  ({ values, classes, litClass }) => (values === null ? null : paintedLens(values, classes, litClass)),
);

/** Keeps the map's lens in step with the view, the figures and the reader's own data, as long as the page. */
export function feedLens({ view, ephemeral, ownData }: Stores, map: MapController): void {
  const feed = () => {
    const { view: now } = view.getState();
    const state = FIGURES.state();
    const values = lensValues({
      view: now,
      figures: state.phase === 'ready' ? state.value : null,
      column: ownColumn(ownData.getState().datasets, now.lens),
    });
    map.setLens(lensPaint({ values, classes: now.classes, litClass: ephemeral.getState().litClass }));
  };
  view.subscribe(feed);
  ephemeral.subscribe(({ litClass }, before) => {
    if (litClass !== before.litClass) feed();
  });
  ownData.subscribe(feed);
  FIGURES.subscribe(feed);
  // A failure is told where the figures are shown: in the legend and the panels.
  FIGURES.load().catch(() => undefined);
  feed();
}
