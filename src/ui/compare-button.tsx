import { PANELS } from '../i18n/messages/panels';
import { useMessages, useStores, useView } from '../view/hooks';
import { COMPARE_LIMIT, toggleCompared } from '../view/transitions';
import type { Comparable } from '../view/view-state';

/** Puts a region or strategy into the comparison, or takes it out. */
export function CompareButton({ item }: { readonly item: Comparable }) {
  const { view } = useStores();
  const text = useMessages(PANELS).comparing;
  const compared = useView((v) => v.compare.includes(item));
  const full = useView((v) => v.compare.length >= COMPARE_LIMIT) && !compared;
  return (
    <button type="button" className="button" disabled={full} onClick={() => view.step(toggleCompared(item))}>
      {compared ? text.remove : full ? text.full : text.add}
    </button>
  );
}
