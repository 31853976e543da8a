import { OWN_DATA } from '../../i18n/messages/own-data';
import { type OwnDataset, ownLens } from '../../own-data/dataset';
import { linkPart, MOST_LINK_CHARACTERS } from '../../own-data/link';
import { copyText } from '../../view/browser-files';
import { useAddress, useLanguage, useOwnData, useStores, useView } from '../../view/hooks';
import { setLens } from '../../view/transitions';

/** The tables in this browser, with their columns and what can be done with them. */
export function DatasetList() {
  const text = OWN_DATA[useLanguage()];
  const datasets = useOwnData((state) => state.datasets);
  if (datasets.length === 0) return null;
  return (
    <>
      <h4>{text.tables}</h4>
      <ul className="own-data-list">
        {datasets.map((dataset) => (
          <li key={dataset.id}>
            <DatasetItem dataset={dataset} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DatasetItem({ dataset }: { readonly dataset: OwnDataset }) {
  const { view, ownData, ephemeral } = useStores();
  const language = useLanguage();
  const text = OWN_DATA[language];
  const addressOf = useAddress();
  const lens = useView((v) => v.lens);
  const say = (status: string) => ephemeral.setState({ status });

  const remove = () => {
    // A lens whose data are gone would show nothing.
    if (lens.startsWith(`own:${dataset.id}.`)) view.step(setLens('membership'));
    ownData.remove(dataset.id);
    ephemeral.notify({
      id: `removed-${dataset.id}`,
      text: { en: OWN_DATA.en.removed(dataset.name), zh: OWN_DATA.zh.removed(dataset.name) },
      retry: () => {
        ownData.put(dataset);
        ephemeral.dismiss(`removed-${dataset.id}`);
      },
      retryLabel: { en: OWN_DATA.en.undo, zh: OWN_DATA.zh.undo },
    });
  };
  const share = async () => {
    try {
      const part = await linkPart(dataset);
      if (part.length > MOST_LINK_CHARACTERS) return say(text.linkLong(part.length, MOST_LINK_CHARACTERS));
      const [column] = dataset.columns;
      const shown = view.getState().view;
      const own = column === undefined || lens.startsWith('own:') ? shown : setLens(ownLens(dataset, column))(shown);
      await copyText(addressOf(own) + part);
      say(text.linkCopied(part.length));
    } catch {
      say(text.linkFailed);
    }
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
          <button type="button" className="link" onClick={() => ownData.put({ ...dataset, fromLink: false })}>
            {text.keep}
          </button>
        )}
        <button type="button" className="link" onClick={share}>
          {text.link}
        </button>
        <button type="button" className="link" aria-label={text.remove(dataset.name)} onClick={remove}>
          {text.removeShort}
        </button>
      </div>
    </>
  );
}
