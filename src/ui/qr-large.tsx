import './qr-large.css';
import { useEffect, useRef, useState } from 'react';
import { QR_TEXTS } from '../i18n/messages/qr';
import { SCAN_COLOURS } from '../theme/scan-colours';
import { useMessages } from '../view/hooks';
import { BrokenAddress } from './broken-address';
import { QrCode } from './qr-code';

/** An address that can be typed from the wall is shown larger still. */
const SHORT = 90;

/** A button that shows a code as large as the window allows, with its address in large type; Escape leads back. */
export function QrLarge({ text: address, name }: { readonly text: string; readonly name: string }) {
  const text = useMessages(QR_TEXTS);
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    dialog.current?.showModal();
    leave.current?.focus();
  }, [open]);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {text.large}
      </button>
      <dialog
        ref={dialog}
        className="qr-large"
        aria-label={text.largeOf}
        style={{ background: SCAN_COLOURS.ground, color: SCAN_COLOURS.ink }}
        onClose={() => setOpen(false)}
      >
        {open && (
          <>
            <div className="qr-large-place">
              <QrCode text={address} name={name} />
            </div>
            <p
              className="qr-large-address"
              data-short={address.length <= SHORT || undefined}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a long address is scrolled by keyboard
              tabIndex={0}
            >
              <BrokenAddress address={address} />
            </p>
            <button ref={leave} type="button" className="button qr-large-close" onClick={() => dialog.current?.close()}>
              {text.close}
            </button>
          </>
        )}
      </dialog>
    </>
  );
}
