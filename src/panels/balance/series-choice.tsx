import type { Balance } from '../../content/balance';
import { INDICATORS, vintagesOf } from '../../content/indicators';
import { BALANCE } from '../../i18n/messages/balance';
import { VintageNote } from '../../ui/vintage-note';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { indicatorOf, lensYearList } from '../../view/lens-years';
import { setLens, setYear } from '../../view/transitions';
import type { Lens } from '../../view/view-state';
import { shownBalance } from './shown-balance';

/** Whether the map shows what exists in both series of GDP, so that series and year can be chosen for map and panel alike. */
function hasBothSeries(lens: Lens): boolean {
  const id = indicatorOf(lens);
  return id !== null && INDICATORS[id].vintaged && vintagesOf(INDICATORS[id]).length > 1;
}

/** The series and the year that the balance is about, which are those of the map; and the way to see it there. */
export function SeriesChoice({ series }: { readonly series: readonly Balance[] }) {
  const { view } = useStores();
  const text = BALANCE[useLanguage()];
  const lens = useView((v) => v.lens);
  const chosen = useView((v) => v.year);
  const known = useView((v) => lensYearList(v).join());
  const onMap = new Set(known.split(',').map(Number));
  const years = series.map(({ year }) => year).filter((year) => onMap.has(year));
  return (
    <>
      {hasBothSeries(lens) ? (
        <>
          <VintageNote indicator="gdp-per-person" />
          <label className="balance-measure">
            <span>{text.year}</span>
            <select
              value={shownBalance(series, chosen)?.year}
              onChange={(event) => view.step(setYear(Number(event.currentTarget.value)))}
            >
              {years.toReversed().map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          </label>
        </>
      ) : (
        <p className="fine">{text.apart}</p>
      )}
      {lens !== 'gdp-per-person' && (
        <button type="button" className="button" onClick={() => view.step(setLens('gdp-per-person'))}>
          {text.show}
        </button>
      )}
    </>
  );
}
