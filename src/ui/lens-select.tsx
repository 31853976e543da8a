import { isIndicatorId } from '../content/indicators';
import type { IndicatorId } from '../domain/indicator';
import { INDICATOR_MESSAGES } from '../i18n/messages/indicators';
import { LENS_CHOICE } from '../i18n/messages/lens-choice';
import { ownLens } from '../own-data/dataset';
import { useLanguage, useOwnData, useStores, useView } from '../view/hooks';
import { setLens } from '../view/transitions';
import type { Lens } from '../view/view-state';

/** The indicators as a reader looks for them. */
const INDICATOR_GROUPS: Readonly<Record<'wealth' | 'sectors' | 'people', readonly IndicatorId[]>> = {
  wealth: ['gdp-per-person', 'gdp', 'gdp-share', 'gdp-growth'],
  sectors: ['primary-share', 'secondary-share', 'tertiary-share', 'gdp-primary', 'gdp-secondary', 'gdp-tertiary'],
  people: ['population', 'density', 'area', 'census-2020'],
};

/** Chooses what the map shows: memberships, an indicator, or a column of the reader's own data. */
export function LensSelect() {
  const { view } = useStores();
  const language = useLanguage();
  const text = LENS_CHOICE[language];
  const names = INDICATOR_MESSAGES[language].indicators;
  const lens = useView((v) => v.lens);
  const datasets = useOwnData((state) => state.datasets);
  const choose = (value: string) => {
    const own = datasets.flatMap((dataset) => dataset.columns.map((column) => ownLens(dataset, column)));
    const next: Lens | undefined = isIndicatorId(value) ? value : own.find((known) => known === value);
    view.step(setLens(next ?? 'membership'));
  };
  return (
    <label className="lens-select">
      <span>{text.label}</span>
      <select value={lens} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="membership">{text.membership}</option>
        {(['wealth', 'sectors', 'people'] as const).map((group) => (
          <optgroup key={group} label={text.groups[group]}>
            {INDICATOR_GROUPS[group].map((id) => (
              <option key={id} value={id}>
                {names[id].name}
              </option>
            ))}
          </optgroup>
        ))}
        {datasets.length > 0 && (
          <optgroup label={text.groups.own}>
            {datasets.flatMap((dataset) =>
              dataset.columns.map((column) => (
                <option key={ownLens(dataset, column)} value={ownLens(dataset, column)}>
                  {text.own(dataset.name, column.label)}
                </option>
              )),
            )}
          </optgroup>
        )}
      </select>
    </label>
  );
}
