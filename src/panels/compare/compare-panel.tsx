import { FIGURES, type Figures } from '../../content/library';
import { REFERENCE_PANELS } from '../../i18n/messages/reference-panels';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { useResource } from '../../ui/use-resource';
import { chosenSets } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { toggleCompared } from '../../view/transitions';
import { compareRows, nameOf } from './compare-rows';

/** Up to four regions or strategies side by side. */
export function ComparePanel() {
  const text = REFERENCE_PANELS[useLanguage()].compare;
  const count = useView((view) => view.compare.length);
  const figures = useResource(FIGURES);
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      {count === 0 && <p className="lead">{text.empty}</p>}
      {count > 0 && <CompareTable figures={figures.phase === 'ready' ? figures.value : null} />}
      {count > 0 && figures.phase === 'failed' && (
        <Loaded resource={FIGURES} what="figures">
          {() => null}
        </Loaded>
      )}
      {count < 2 && <p className="muted">{count === 0 ? text.how : text.one}</p>}
    </div>
  );
}

function CompareTable({ figures }: { readonly figures: Figures | null }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = REFERENCE_PANELS[language].compare;
  const items = useView((v) => v.compare);
  const sets = useView(chosenSets);
  return (
    <div className="compare-scroll" role="group" aria-label={text.table} tabIndex={0}>
      <table className="compare">
        <thead>
          <tr>
            {items.map((item) => (
              <th key={item} scope="col">
                {nameOf(item)[language]}
                <button
                  type="button"
                  className="link"
                  aria-label={text.remove(nameOf(item)[language])}
                  onClick={() => view.step(toggleCompared(item))}
                >
                  {text.removeShort}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {compareRows(items, sets, figures, language).map(({ id, label, cells }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={items.length}>
                {label}
              </th>
            </tr>
            <tr>
              {cells.map((lines, index) => (
                <td key={items[index]}>
                  {lines.map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
