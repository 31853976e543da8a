import '../../ui/lens-choices.css';
import './figures.css';
import { FIGURES, type Figures } from '../../content/library';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { LensSelect } from '../../ui/lens-select';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { Tabs } from '../../ui/tabs';
import { useLens } from '../../ui/use-lens';
import { useLensSource } from '../../ui/use-lens-source';
import { VintageNote } from '../../ui/vintage-note';
import { YearSelect } from '../../ui/year-select';
import { useLanguage, useStores, useView } from '../../view/hooks';
import type { LensValues } from '../../view/lens';
import { lensUnit } from '../../view/lens-words';
import { setLens } from '../../view/transitions';
import { ClassLab } from './class-lab';
import { Multiples } from './multiples';
import { Ranking } from './ranking';
import { Sectors } from './sectors';
import { SourceFigures } from './source-figures';
import { Trend } from './trend';
import { TwoFigures } from './two-figures';

/** One indicator in charts, beside its definition; the same one that the map shows. */
export function FiguresPanel() {
  const { view } = useStores();
  const text = FIGURES_PANEL[useLanguage()];
  const lens = useLens();
  const onMap = useView((v) => v.lens !== 'membership');
  return (
    <div className="panel figures">
      <PanelHead title={text.title} />
      <p className="fine">{text.lead}</p>
      <div className="lens-choices lens-choices-all">
        <LensSelect />
        {lens.values !== null && <YearSelect values={lens.values} />}
        {lens.values?.indicator?.vintaged === true && <VintageNote indicator={lens.values.indicator.id} />}
      </div>
      {!onMap && (
        <button type="button" className="button" onClick={() => view.step(setLens('gdp-per-person'))}>
          {text.show}
        </button>
      )}
      {lens.phase === 'lost' && <p>{text.lost}</p>}
      {lens.phase !== 'lost' && (
        <Loaded resource={FIGURES} what="figures">
          {(figures) => (lens.values === null ? null : <Charts figures={figures} values={lens.values} />)}
        </Loaded>
      )}
    </div>
  );
}

function Definition({ values }: { readonly values: LensValues }) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const source = useLensSource(values);
  const { indicator } = values;
  if (indicator === null) return <p className="fine">{source}</p>;
  const { name, formula, note } = INDICATOR_MESSAGES[language].indicators[indicator.id];
  return (
    <details className="figures-definition">
      <summary>
        {text.how}: {name}
      </summary>
      <p>{formula}</p>
      {note !== null && <p>{note}</p>}
      <p className="fine">
        {text.unit}: {lensUnit(language, values)}. {source}
      </p>
    </details>
  );
}

function Charts({ figures, values }: { readonly figures: Figures; readonly values: LensValues }) {
  const text = FIGURES_PANEL[useLanguage()];
  const ids = ['rank', 'trend', 'multiples', 'scatter', 'sectors', 'lab', 'source'] as const;
  return (
    <>
      <Definition values={values} />
      <Tabs name={text.tabsName} tabs={ids.map((id) => ({ id, label: text.tabs[id] }))}>
        {(id) => {
          switch (id) {
            case 'trend':
              return <Trend figures={figures} values={values} />;
            case 'multiples':
              return <Multiples figures={figures} values={values} />;
            case 'scatter':
              return <TwoFigures figures={figures} values={values} />;
            case 'sectors':
              return <Sectors figures={figures} />;
            case 'lab':
              return <ClassLab values={values} />;
            case 'source':
              return <SourceFigures />;
            default:
              return <Ranking figures={figures} values={values} />;
          }
        }}
      </Tabs>
    </>
  );
}
