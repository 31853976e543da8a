import { useId, useRef, useState } from 'react';
import { CONTROLS } from '../../i18n/messages/controls';
import { useLanguage, useStores, useView } from '../../view/hooks';
import type { Panel, ViewState } from '../../view/view-state';

interface SharePanelProps {
  /** The whole address of a view. */
  readonly addressOf: (view: ViewState) => string;
  /** The panel that a recipient should see in place of this one; null for the one that follows the selection. */
  readonly panelBefore?: Panel | null;
}

/** What came of copying an address; it speaks of that one only. */
interface Outcome {
  readonly address: string;
  readonly how: 'copied' | 'failed';
}

/** The address of the view, to be copied. It says the language, so that a recipient reads what the sender reads. */
export function SharePanel({ addressOf, panelBefore = null }: SharePanelProps) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = CONTROLS[language];
  const view = useView((v) => v);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [last, setLast] = useState<Outcome | null>(null);

  const address = addressOf({ ...view, lang: language, panel: panelBefore });
  const outcome = last?.address === address ? last.how : null;

  const finish = (how: Outcome['how']) => {
    setLast({ address, how });
    ephemeral.setState({ status: how === 'copied' ? text.copied : text.copyFailed });
    if (how === 'failed') {
      field.current?.focus();
      field.current?.select();
    }
  };

  const copy = async () => {
    try {
      // Undefined on pages that are not served securely, whatever the type says: that throws too.
      await navigator.clipboard.writeText(address);
      finish('copied');
    } catch {
      finish('failed');
    }
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
        <button type="button" className="share-copy" onClick={copy}>
          {text.copy}
        </button>
      </div>
      {outcome !== null && (
        <p className="share-outcome" data-outcome={outcome}>
          {outcome === 'copied' ? text.copied : text.copyFailed}
        </p>
      )}
    </section>
  );
}
