import { useEffect, useRef, useState } from 'react';
import { STAGE } from '../../i18n/messages/stage';
import { LetterKeys } from '../../ui/letter-keys';
import { letterKeysOn } from '../../view/browser-stage';
import { useMessages } from '../../view/hooks';

/** The keys of the stage, and the switch for those that are single characters. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(STAGE);
  const dialog = useRef<HTMLDialogElement>(null);
  const [letters, setLetters] = useState(letterKeysOn);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The first control is at the end: focused by itself it would hide the beginning.
    title.current?.focus();
  }, []);
  const rows = letters ? [...text.keyRows, ...text.letterRows] : text.keyRows;
  return (
    <dialog ref={dialog} className="stage-dialog" aria-labelledby="stage-keys-title" onClose={onClose}>
      <h2 ref={title} id="stage-keys-title" tabIndex={-1}>
        {text.keysTitle}
      </h2>
      <dl className="keys">
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <LetterKeys onChange={setLetters} />
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {text.close}
      </button>
    </dialog>
  );
}
