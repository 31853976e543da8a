import { INDICATORS } from '../../content/indicators';
import type { Figures } from '../../content/library';
import { formatList } from '../../i18n/format';
import { CHARTS } from '../../i18n/messages/charts';
import { COMPARE } from '../../i18n/messages/compare';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { coverageSentences } from '../../ui/coverage-sentence';
import { DataTable } from '../../ui/data-table';
import { TakeAway } from '../../ui/take-away';
import { useLens } from '../../ui/use-lens';
import { VintageNote } from '../../ui/vintage-note';
import { YearSelect } from '../../ui/year-select';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { indicatorOf, shownVintage } from '../../view/lens-years';
import { setLens } from '../../view/transitions';
import { COMPARED, comparedFigure, comparedMoment } from './compared-figures';
import type { ComparedItem } from './compared-item';
import { FigureRow } from './figure-row';
import { figuresTable } from './figures-table';
import { countedTwiceSentence, sharedUnitsSentences } from './shared-units';

interface CompareFiguresProps {
  readonly figures: Figures;
  readonly items: readonly ComparedItem[];
}

/** Indicator by indicator the figures of all items, how many units have data and how far the items lie apart. */
export function CompareFigures({ figures, items }: CompareFiguresProps) {
  const language = useLanguage();
  const text = COMPARE[language];
  const vintage = useView(shownVintage);
  const year = useView((v) => v.year);
  const moment = comparedMoment(year, vintage);
  const rows = COMPARED.map((id) => comparedFigure(figures, id, items, moment));
  const table = figuresTable(language, rows, items);
  // Most indicators lack the same units, so that who they are is said once, above all.
  const coverage = new Set(
    rows.filter(({ outside }) => outside === null).flatMap((row) => coverageSentences(language, items, row.figures)),
  );
  const twice = countedTwiceSentence(language, items);
  const names = formatList(
    language,
    items.map(({ name }) => name),
  );
  return (
    <>
      <ComparedMomentChoice />
      {sharedUnitsSentences(language, items).map((sentence) => (
        <p key={sentence} className="compare-shared">
          {sentence}
        </p>
      ))}
      {items.some(({ members }) => members.length > 1) && <p className="fine">{text.groupNote}</p>}
      {[...coverage].map((sentence) => (
        <p key={sentence} className="fine">
          {sentence}
        </p>
      ))}
      <div className="compare-figures">
        {rows.map((row) => (
          <FigureRow key={row.id} row={row} items={items} moment={moment} />
        ))}
      </div>
      {twice !== null && <p className="fine">{twice}</p>}
      <p className="fine">
        {CHARTS[language].source}: {text.source}
      </p>
      <details className="compare-table">
        <summary>{text.asTable}</summary>
        <DataTable table={table} />
        <TakeAway
          svg={null}
          unit=""
          source={text.source}
          sentence={text.sentence(names)}
          fileName="comparison"
          table={table}
        />
      </details>
    </>
  );
}

/** Year and series of GDP, which are those of the map's lens; where the lens has only one series, the way to another. */
function ComparedMomentChoice() {
  const { view } = useStores();
  const language = useLanguage();
  const text = COMPARE[language];
  const lens = useView((v) => indicatorOf(v.lens));
  const vintage = useView(shownVintage);
  const { values } = useLens();
  const both = lens !== null && INDICATORS[lens].vintaged && INDICATORS[lens].years['before-2023-census'] !== null;
  return (
    <div className="compare-moment">
      {values !== null && <YearSelect values={values} />}
      {both ? (
        <VintageNote indicator={lens} />
      ) : (
        <>
          <p className="fine">{text.vintageHeld(INDICATOR_MESSAGES[language].vintages[vintage].name)}</p>
          <button type="button" className="button" onClick={() => view.step(setLens('gdp-per-person'))}>
            {text.showGdp}
          </button>
        </>
      )}
      <p className="fine">{text.years}</p>
    </div>
  );
}
