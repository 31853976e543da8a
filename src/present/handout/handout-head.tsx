import type { ReactNode } from 'react';
import type { Language } from '../../domain/text';
import { HANDOUT } from '../../i18n/messages/handout';
import { QrCode } from '../../ui/qr-code';
import { addressOf } from '../../view/browser';
import type { ViewState } from '../../view/view-state';

interface HandoutHeadProps {
  readonly kicker: string;
  readonly title: string;
  readonly about: string;
  readonly language: Language;
  /** Where the address and its code lead. */
  readonly link: { readonly view: ViewState; readonly label: string; readonly name: string };
  readonly children?: ReactNode;
}

/** The head of a handout: what it is, its title, and the way to the atlas to read and to scan. */
export function HandoutHead({ kicker, title, about, language, link, children }: HandoutHeadProps) {
  const address = addressOf(link.view);
  return (
    <header className="handout-head">
      <div>
        <p className="handout-kicker">
          {HANDOUT[language].atlas} · {kicker}
        </p>
        <h1>{title}</h1>
        {about !== '' && <p className="handout-about">{about}</p>}
        {children}
      </div>
      <div className="handout-link">
        <div className="handout-qr">
          <QrCode text={address} name={link.name} />
        </div>
      </div>
      <p className="handout-address">
        {link.label}: {address}
      </p>
    </header>
  );
}
