import { regionOf, strategyOf } from '../../content/atlas';
import { MACRO_PARTITIONS, type Partition } from '../../domain/partition';
import { STRATEGY_IDS } from '../../domain/strategy';
import { formatList } from '../../i18n/format';
import { BALANCE } from '../../i18n/messages/balance';
import { combinationText } from '../../ui/filter-sentence';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { choosePartition, type PartitionChoice, partitionChoice } from './view-partition';

/** Between which groups the gap is looked for; strategies are chosen in the filter, so that map and address follow. */
export function PartitionSelect({ partition }: { readonly partition: Partition }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = BALANCE[language];
  const choice = useView(partitionChoice);
  const inPart = partition.groups.get('in-part') ?? [];
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
      {inPart.length > 0 && (
        <p className="fine">
          {text.partly(
            formatList(
              language,
              inPart.map((adcode) => regionOf(adcode).short[language]),
            ),
          )}
        </p>
      )}
    </div>
  );
}
