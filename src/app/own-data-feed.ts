import { OWN_DATA } from '../i18n/messages/own-data';
import { hasData, readLinkPart } from '../own-data/link';
import { addressHash, dropHash, keepOwnData, keptOwnData } from '../view/browser-own-data';
import type { Stores } from '../view/hooks';

/** Brings the tables that this browser keeps and the one that came with the address, and keeps what comes later. */
export function feedOwnData({ ownData, ephemeral }: Pick<Stores, 'ownData' | 'ephemeral'>): void {
  const here = new Set(ownData.getState().datasets.map(({ id }) => id));
  for (const dataset of keptOwnData()) if (!here.has(dataset.id)) ownData.put(dataset);
  const tell = (id: string, name: 'full' | 'linkBroken') =>
    ephemeral.notify({ id, text: { en: OWN_DATA.en[name], zh: OWN_DATA.zh[name] } });
  keepOwnData(ownData, () => tell('own-data-full', 'full'));
  // What was brought in before this was loaded is kept now.
  ownData.setState({ ...ownData.getState() });
  const hash = addressHash();
  if (!hasData(hash)) return;
  void readLinkPart(hash).then((dataset) => {
    if (dataset === null) return tell('own-data-link', 'linkBroken');
    ownData.put(dataset);
    dropHash();
  });
}
