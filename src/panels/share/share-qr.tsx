import './share-qr.css';
import { qrReach } from '../../domain/qr-plan';
import { formatNumber } from '../../i18n/format';
import { QR_TEXTS } from '../../i18n/messages/qr';
import { BrokenAddress } from '../../ui/broken-address';
import { QrCode } from '../../ui/qr-code';
import { QrLarge } from '../../ui/qr-large';
import { qrSymbol } from '../../ui/qr-symbol';
import { useLanguage } from '../../view/hooks';

/** A code 1 m wide is read in the back row from so many meters. */
const BACK_ROW_METERS = 8;

/** The address as a QR code, how far it reaches, and the address itself to be read and typed. */
export function ShareQr({ address }: { readonly address: string }) {
  const language = useLanguage();
  const text = QR_TEXTS[language];
  const symbol = qrSymbol(address);
  const meters = symbol === null ? 0 : qrReach(symbol.modules);
  return (
    <section className="share-qr" aria-label={text.title}>
      <h3>{text.title}</h3>
      <QrCode text={address} name={text.codeOf} />
      {symbol !== null && (
        <>
          <p className="share-qr-reach">
            {text.reach(formatNumber(language, Math.floor(meters), 0))}{' '}
            {meters >= BACK_ROW_METERS ? text.backRow : text.closer}
          </p>
          <div>
            <QrLarge text={address} name={text.codeOf} />
          </div>
        </>
      )}
      <p className="share-qr-address">
        <BrokenAddress address={address} />
      </p>
    </section>
  );
}
