import { OWN_DATA } from '../../i18n/messages/own-data';
import { type OwnDataset, ownLens, withFreeId } from '../../own-data/dataset';
import { useLanguage, useOwnData, useStores, useView } from '../../view/hooks';
import { setLens } from '../../view/transitions';
import { DatasetShare } from './dataset-share';
import { useRefocus } from './use-refocus';

/** The tables in this browser, with their columns and what can be done with them. */
export function DatasetList() {
  const text = OWN_DATA[useLanguage()];
  const datasets = useOwnData((state) => state.datasets);
  const { around, pressed } = useRefocus<HTMLDivElement>(datasets);
  return (
    <div ref={around} tabIndex={-1}>
      {datasets.length > 0 && (
        <>
          <h4>{text.tables}</h4>
          <ul className="own-data-list">
            {datasets.map((dataset) => (
              <li key={dataset.id}>
                <DatasetItem dataset={dataset} onGone={pressed} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface DatasetItemProps {
  readonly dataset: OwnDataset;
  /** Hears that a button is about to go away with what it does. */
  readonly onGone: () => void;
}

function DatasetItem({ dataset, onGone }: DatasetItemProps) {
  const { view, ownData } = useStores();
  const text = OWN_DATA[useLanguage()];
  const lens = useView((v) => v.lens);
  const remove = useRemove(dataset);
  const onRemove = () => {
    onGone();
    remove();
  };
  const keep = () => {
    onGone();
    ownData.put({ ...dataset, fromLink: false });
  };
  return (
    <>
      <p className="own-data-name">
        <strong>{dataset.name}</strong> {dataset.fromLink && <span className="fine">({text.fromLink})</span>}
      </p>
      <ul className="own-data-columns">
        {dataset.columns.map((column) => (
          <li key={column.id}>
            <button
              type="button"
              className="link"
              aria-pressed={lens === ownLens(dataset, column)}
              onClick={() => view.step(setLens(ownLens(dataset, column)))}
            >
              {text.show(column.label)}
            </button>
            {column.years.length > 0 && (
              <span className="fine"> {text.years(column.years[0] ?? 0, column.years.at(-1) ?? 0)}</span>
            )}
          </li>
        ))}
      </ul>
      <div className="own-data-actions">
        {dataset.fromLink && (
          <button type="button" className="link" onClick={keep}>
            {text.keep}
          </button>
        )}
        <button type="button" className="link" aria-label={text.remove(dataset.name)} onClick={onRemove}>
          {text.removeShort}
        </button>
      </div>
      <DatasetShare dataset={dataset} />
    </>
  );
}

/** Removes a table, and its lens from the map; a notice offers to bring both back. */
function useRemove(dataset: OwnDataset): () => void {
  const { view, ownData, ephemeral } = useStores();
  return () => {
    const id = `removed-${dataset.id}`;
    const { lens } = view.getState().view;
    const shown = lens.startsWith(`own:${dataset.id}.`);
    // A lens whose data are gone would show nothing.
    if (shown) view.step(setLens('membership'));
    ownData.remove(dataset.id);
    ephemeral.notify({
      id,
      text: { en: OWN_DATA.en.removed(dataset.name), zh: OWN_DATA.zh.removed(dataset.name) },
      retry: () => {
        const back = withFreeId(dataset, ownData.getState().datasets);
        ownData.put(back);
        // Only where the map has not been given another lens since.
        if (shown && back.id === dataset.id && view.getState().view.lens === 'membership') view.step(setLens(lens));
        ephemeral.dismiss(id);
      },
      retryLabel: { en: OWN_DATA.en.undo, zh: OWN_DATA.zh.undo },
    });
  };
}
