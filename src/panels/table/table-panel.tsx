import './table.css';
import { useState } from 'react';
import { FIGURES } from '../../content/library';
import { DEFAULT_CLASSES } from '../../domain/class-choice';
import { TABLE_PANEL } from '../../i18n/messages/table-panel';
import { LensSelect } from '../../ui/lens-select';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { useLens } from '../../ui/use-lens';
import { useResource } from '../../ui/use-resource';
import { VintageNote } from '../../ui/vintage-note';
import { YearSelect } from '../../ui/year-select';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { type LensValues, lensClasses } from '../../view/lens';
import { LensTable } from './lens-table';
import { sortedRows, type TableOrder, tableRows } from './table-rows';

/** The figures of the map as a table: all regions, to be sorted, linked with the map. */
export function TablePanel() {
  const text = TABLE_PANEL[useLanguage()];
  const lens = useLens();
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <p className="fine">{text.lead}</p>
      <div className="lens-choices">
        <LensSelect />
        {lens.values !== null && <YearSelect values={lens.values} />}
        {lens.values?.indicator?.vintaged === true && <VintageNote indicator={lens.values.indicator.id} />}
      </div>
      {lens.values !== null && <Sortable values={lens.values} />}
      {lens.phase === 'lost' && <p>{text.lost}</p>}
      {lens.phase !== 'lost' && lens.values === null && (
        <Loaded resource={FIGURES} what="figures">
          {() => null}
        </Loaded>
      )}
    </div>
  );
}

function Sortable({ values }: { readonly values: LensValues }) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = TABLE_PANEL[language];
  const figures = useResource(FIGURES);
  const choice = useView((view) => view.classes);
  const [order, setOrder] = useState<TableOrder>({ column: 'value', ascending: false });
  const classes = lensClasses(values, choice.method === 'symbols' ? DEFAULT_CLASSES : choice);
  const rows = sortedRows(
    tableRows(language, values, classes, figures.phase === 'ready' ? figures.value : null),
    order,
    language,
  );
  const onOrder = (next: TableOrder, label: string) => {
    setOrder(next);
    ephemeral.setState({ status: text.sorted(label, next.ascending) });
  };
  return (
    <LensTable values={values} rows={rows} order={order} onOrder={onOrder} classed={choice.method !== 'symbols'} />
  );
}
