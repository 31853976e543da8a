import '../../ui/chart-figure.css';
import '../../ui/lens-choices.css';
import './table.css';
import { useState } from 'react';
import { FIGURES } from '../../content/library';
import { TABLE_PANEL } from '../../i18n/messages/table-panel';
import { LensSelect } from '../../ui/lens-select';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { unitLine } from '../../ui/standing';
import { TakeAway } from '../../ui/take-away';
import { useLens } from '../../ui/use-lens';
import { useLensSource } from '../../ui/use-lens-source';
import { useResource } from '../../ui/use-resource';
import { VintageNote } from '../../ui/vintage-note';
import { YearSelect } from '../../ui/year-select';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { type LensValues, lensClasses } from '../../view/lens';
import { setLens } from '../../view/transitions';
import { LensTable } from './lens-table';
import { lensTableData, shownColumns } from './lens-table-data';
import { sortedRows, type TableOrder, tableRows } from './table-rows';

/** The figures of the map as a table: all regions, to be sorted, linked with the map. */
export function TablePanel() {
  const { view } = useStores();
  const text = TABLE_PANEL[useLanguage()];
  const lens = useLens();
  const onMap = useView((v) => v.lens !== 'membership');
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <p className="fine">{text.lead}</p>
      <div className="lens-choices lens-choices-all">
        <LensSelect />
        {lens.values !== null && <YearSelect values={lens.values} />}
        {lens.values?.indicator?.vintaged === true && <VintageNote indicator={lens.values.indicator.id} />}
      </div>
      {!onMap && (
        <>
          <p>{text.beside}</p>
          <button type="button" className="button" onClick={() => view.step(setLens('gdp-per-person'))}>
            {text.show}
          </button>
        </>
      )}
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
  const source = useLensSource(values);
  const figures = useResource(FIGURES);
  const choice = useView((view) => view.classes);
  const [order, setOrder] = useState<TableOrder>({ column: 'value', ascending: false });
  const classes = choice.method === 'symbols' ? [] : lensClasses(values, choice);
  const rows = sortedRows(
    tableRows(language, values, classes, figures.phase === 'ready' ? figures.value : null),
    order,
    language,
  );
  const columns = shownColumns(values, rows, classes.length > 0);
  const onOrder = (next: TableOrder, label: string) => {
    setOrder(next);
    ephemeral.setState({ status: text.sorted(label, next.ascending) });
  };
  const sentence = text.sentence(values.values.size, values.units.length);
  return (
    <>
      <p className="fine">{[sentence, text.keys].join(language === 'en' ? ' ' : '')}</p>
      <LensTable values={values} classes={classes} rows={rows} columns={columns} order={order} onOrder={onOrder} />
      <p className="chart-source">{text.source(source)}</p>
      <TakeAway
        svg={null}
        table={lensTableData(language, { values, rows, classes, columns })}
        unit={unitLine(language, values)}
        source={source}
        sentence={sentence}
        fileName={`table-${values.indicator?.id ?? 'own'}${values.year === null ? '' : `-${values.year}`}`}
      />
    </>
  );
}
