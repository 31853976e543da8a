import { regionOf, strategyOf } from '../../content/atlas';
import { withoutFigures } from '../../content/partitions';
import { MACRO_PARTITIONS, type Partition } from '../../domain/partition';
import type { Adcode } from '../../domain/region';
import { STRATEGY_IDS } from '../../domain/strategy';
import { formatList } from '../../i18n/format';
import { BALANCE } from '../../i18n/messages/balance';
import { combinationText } from '../../ui/filter-sentence';
import { filterMembers } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { choosePartition, isAgainstRest, type PartitionChoice, partitionChoice } from './view-partition';

/** Between which groups the gap is looked for; strategies are chosen in the filter, so that map and address follow. */
export function PartitionSelect({ partition }: { readonly partition: Partition }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = BALANCE[language];
  const choice = useView(partitionChoice);
  const members = useView(filterMembers);
  const inPart = partition.groups.get('in-part') ?? [];
  const missing = members === null ? [] : withoutFigures(members);
  const names = (adcodes: readonly Adcode[]) =>
    formatList(
      language,
      adcodes.map((adcode) => regionOf(adcode).short[language]),
    );
  const filter = view.getState().view;
  const options: readonly (readonly [PartitionChoice, string])[] = [
    ...MACRO_PARTITIONS.map((id) => [id, text.partitions[id]] as const),
    ...STRATEGY_IDS.map((id) => [id, text.against(strategyOf(id).short[language])] as const),
    ...(choice === 'filter' ? [[choice, text.against(combinationText(filter, language))] as const] : []),
  ];
  return (
    <div className="balance-partition">
      <label>
        <span>{text.compare}</span>
        <select
          value={choice}
          onChange={(event) => {
            const next = options.find(([id]) => id === event.currentTarget.value);
            if (next !== undefined) view.step(...choosePartition(next[0]));
          }}
        >
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {choice === 'macro-regions' && <p className="fine">{text.official}</p>}
      {members !== null && !isAgainstRest(partition) && <p className="fine">{text.noGroups}</p>}
      {inPart.length > 0 && <p className="fine">{text.partly(names(inPart))}</p>}
      {missing.length > 0 && <p className="fine">{text.noFigures(names(missing))}</p>}
    </div>
  );
}
