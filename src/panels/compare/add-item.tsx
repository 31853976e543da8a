import { useId, useState } from 'react';
import { REGIONS, strategyOf } from '../../content/atlas';
import type { Region } from '../../domain/region';
import { STRATEGY_IDS } from '../../domain/strategy';
import { COMPARE } from '../../i18n/messages/compare';
import { combinationText } from '../../ui/filter-sentence';
import { isFiltered } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { toggleCompared } from '../../view/transitions';
import { type Comparable, FILTERED } from '../../view/view-state';

const ALL: readonly Comparable[] = [FILTERED, ...STRATEGY_IDS, ...REGIONS.map(({ adcode }) => adcode)];

const LEVELS = [
  ['province', 'provinces'],
  ['prefecture', 'prefectures'],
] as const;

/**
 * Chooses one more to compare. Choosing and adding are two steps, since arrow keys already change what a closed list
 * stands at.
 */
export function AddItem({ onAdded }: { readonly onAdded: () => void }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = COMPARE[language];
  const id = useId();
  const [chosen, setChosen] = useState<string>('');
  const compared = useView((v) => v.compare);
  const filter = useView((v) => (isFiltered(v) ? combinationText(v, language) : null));
  const free = (item: Comparable) => !compared.includes(item);
  const regions = (level: Region['level']) => REGIONS.filter((region) => region.level === level && free(region.adcode));
  return (
    <form
      className="compare-add"
      onSubmit={(event) => {
        event.preventDefault();
        const item = ALL.find((known) => known === chosen);
        setChosen('');
        if (item === undefined || !free(item)) return;
        view.step(toggleCompared(item));
        onAdded();
      }}
    >
      <label htmlFor={id}>{text.add}</label>
      <div>
        <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{text.choose}</option>
          {filter !== null && free(FILTERED) && <option value={FILTERED}>{text.theFilter(filter)}</option>}
          <optgroup label={text.strategies}>
            {STRATEGY_IDS.filter(free).map((strategy) => (
              <option key={strategy} value={strategy}>
                {strategyOf(strategy).short[language]}
              </option>
            ))}
          </optgroup>
          {LEVELS.map(([level, label]) => (
            <optgroup key={level} label={text[label]}>
              {regions(level).map(({ adcode, short }) => (
                <option key={adcode} value={adcode}>
                  {short[language]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="submit" className="button">
          {text.addShort}
        </button>
      </div>
    </form>
  );
}
