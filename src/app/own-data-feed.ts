import { OWN_DATA } from '../i18n/messages/own-data';
import { type OwnDataset, withFreeId } from '../own-data/dataset';
import { hasData, readLinkPart } from '../own-data/link';
import { pack } from '../own-data/packed';
import { addressHash, dropHash } from '../view/browser-hash';
import { keepOwnData, keptOwnData } from '../view/browser-own-data';
import type { Stores } from '../view/hooks';

type Feed = Pick<Stores, 'ownData' | 'ephemeral' | 'view'>;

const sameFigures = (a: OwnDataset, b: OwnDataset): boolean => JSON.stringify(pack(a).c) === JSON.stringify(pack(b).c);

/** Adds the table of a link beside those that are here; it takes the place of none. */
function addLinked({ ownData, view }: Feed, linked: OwnDataset): void {
  const here = ownData.getState().datasets;
  const known = here.find((dataset) => sameFigures(dataset, linked));
  const { id } = known ?? withFreeId(linked, here);
  if (known === undefined) ownData.put(withFreeId(linked, here));
  // The link shows its table's figures, whatever these are called here.
  const prefix = `own:${linked.id}.`;
  const { lens } = view.getState().view;
  if (id !== linked.id && lens.startsWith(prefix))
    view.motion((now) => ({ ...now, lens: `own:${id}.${lens.slice(prefix.length)}` }));
}

/** The link's data leave the address when the reader has kept or removed them: until then a reload brings them back. */
function dropWithLinked({ ownData }: Feed): void {
  ownData.subscribe(({ datasets }, before) => {
    const linked = (some: readonly OwnDataset[]) => some.some(({ fromLink }) => fromLink);
    if (linked(before.datasets) && !linked(datasets) && hasData(addressHash())) dropHash();
  });
}

/** Brings the tables that this browser keeps and the one that came with the address, and keeps what comes later. */
export function feedOwnData(stores: Feed): void {
  const { ownData, ephemeral } = stores;
  for (const kept of keptOwnData()) {
    const here = ownData.getState().datasets;
    if (!here.some((dataset) => dataset.id === kept.id && sameFigures(dataset, kept)))
      ownData.put(withFreeId(kept, here));
  }
  keepOwnData(ownData, (names) => {
    const list = names.join(', ');
    ephemeral.notify({ id: 'own-data-full', text: { en: OWN_DATA.en.full(list), zh: OWN_DATA.zh.full(list) } });
  });
  // What was brought in before this was loaded is kept now.
  ownData.setState({ datasets: [...ownData.getState().datasets] });
  dropWithLinked(stores);
  const readAddress = async () => {
    const hash = addressHash();
    if (!hasData(hash)) return;
    const linked = await readLinkPart(hash);
    if (linked !== null) return addLinked(stores, linked);
    ephemeral.notify({
      id: 'own-data-link',
      text: { en: OWN_DATA.en.linkBroken, zh: OWN_DATA.zh.linkBroken },
    });
  };
  void readAddress();
  window.addEventListener('hashchange', () => void readAddress());
}
