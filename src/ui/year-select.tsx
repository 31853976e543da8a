import { LENS_LEGEND } from '../i18n/messages/lens-legend';
import { useMessages, useStores, useView } from '../view/hooks';
import type { LensValues } from '../view/lens';
import { lensYearList } from '../view/lens-years';
import { setYear } from '../view/transitions';

/** Chooses the year of the lens, newest first; nothing where there is only one. */
export function YearSelect({ values }: { readonly values: LensValues }) {
  const { view } = useStores();
  const text = useMessages(LENS_LEGEND);
  const listed = useView((v) => lensYearList(v).join());
  const years = values.column?.years ?? listed.split(',').map(Number);
  if (values.year === null || years.length < 2) return null;
  return (
    <label className="year-select">
      <span>{text.year}</span>
      <select value={values.year} onChange={(event) => view.step(setYear(Number(event.currentTarget.value)))}>
        {years.toReversed().map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
