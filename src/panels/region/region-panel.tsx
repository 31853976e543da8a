import { findRegion } from '../../content/atlas';
import { LIBRARY } from '../../content/library';
import type { Adcode, Region } from '../../domain/region';
import { REGION_PANEL } from '../../i18n/messages/region-panel';
import { lazyPanel } from '../../ui/lazy-panel';
import { Section } from '../../ui/section';
import { useMessages } from '../../view/hooks';
import { PrefectureList } from './prefecture-list';
import { RegionFigures } from './region-figures';
import { RegionHead } from './region-head';

const RegionSource = lazyPanel<{ readonly region: Region }>(async () => {
  // The statements and the code that shows them are fetched side by side; a failure shows when they are needed.
  LIBRARY.load().catch(() => undefined);
  return (await import('./region-source')).RegionSource;
});

/** Inner Mongolia, Hulunbuir, Heilongjiang and Daxing'anling: whom the exclave of Jiagedaqi concerns. */
const ABOUT_ENCLAVE: readonly Adcode[] = ['150000', '150700', '230000', '232700'];

/** A region: names, strategies, official figures, and what the source says about it. */
export function RegionPanel({ adcode }: { readonly adcode: Adcode }) {
  const text = useMessages(REGION_PANEL);
  const region = findRegion(adcode);
  if (region === undefined) throw new Error(`No region has the adcode ${adcode}`);
  return (
    <div className="panel">
      <RegionHead region={region} />
      <Section title={text.figures}>
        <RegionFigures region={region} />
        {ABOUT_ENCLAVE.includes(adcode) && <p className="fine">{text.enclave}</p>}
      </Section>
      <RegionSource key={adcode} region={region} />
      <PrefectureList region={region} />
    </div>
  );
}
