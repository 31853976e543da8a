import { useId, useRef } from 'react';
import { CONTROLS } from '../../i18n/messages/controls';
import { EMBED } from '../../i18n/messages/embed';
import { SHARE_LESSON } from '../../i18n/messages/share-lesson';
import { lazyPanel } from '../../ui/lazy-panel';
import { useCopy } from '../../ui/use-copy';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import type { Panel, ViewState } from '../../view/view-state';
import { MapPicture, type TakePicture } from './map-picture';

const ShareQr = lazyPanel<{ address: string }>(async () => (await import('./share-qr')).ShareQr);

interface SharePanelProps {
  /** The whole address of a view. */
  readonly addressOf: (view: ViewState) => string;
  /** The panel that a recipient should see in place of this one; null for the one that follows the selection. */
  readonly panelBefore?: Panel | null;
  /** Draws the map as a picture; left out where there is no map. */
  readonly takePicture?: TakePicture | undefined;
  /** Somebody has drawn on the map. */
  readonly drawn?: boolean;
}

/** The address of the view, to be copied or scanned, and ways to take the map elsewhere. It says the language, so that a recipient reads what the sender reads. */
export function SharePanel({ addressOf, panelBefore = null, takePicture, drawn = false }: SharePanelProps) {
  const language = useLanguage();
  const text = CONTROLS[language];
  const stores = useStores();
  const view = useView((v) => v);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { last, copy } = useCopy();

  const address = addressOf({ ...view, lang: language, panel: panelBefore });
  const outcome = last?.text === address ? last.how : null;

  const copyAddress = async () => {
    if ((await copy(address, { copied: text.copied, failed: text.copyFailed })) === 'copied') return;
    field.current?.focus();
    field.current?.select();
  };

  return (
    <section className="share">
      <h2>{text.share}</h2>
      <p>{text.shareIntro}</p>
      <label className="share-label" htmlFor={id}>
        {text.shareAddress}
      </label>
      <div className="share-line">
        <input
          ref={field}
          id={id}
          className="share-address"
          type="text"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="share-copy" onClick={copyAddress}>
          {text.copy}
        </button>
      </div>
      {outcome !== null && (
        <p className="share-outcome" data-outcome={outcome}>
          {outcome === 'copied' ? text.copied : text.copyFailed}
        </p>
      )}
      {view.lesson?.startsWith('own-') && <p>{SHARE_LESSON[language].own}</p>}
      <ShareQr address={address} />
      {takePicture !== undefined && <MapPicture takePicture={takePicture} drawn={drawn} address={address} />}
      <div className="share-picture">
        <h3>{EMBED[language].entry}</h3>
        <p>{EMBED[language].entryLead}</p>
        <button type="button" className="button" onClick={() => stores.view.step(openPanel('embed'))}>
          {EMBED[language].entryButton}
        </button>
      </div>
    </section>
  );
}
