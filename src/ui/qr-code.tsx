import './qr-code.css';
import { useMemo } from 'react';
import { MOST_QR_BYTES, qrBytes } from '../domain/qr-plan';
import { formatNumber } from '../i18n/format';
import { QR_TEXTS } from '../i18n/messages/qr';
import { SCAN_COLOURS } from '../theme/scan-colours';
import { useLanguage } from '../view/hooks';
import { qrSymbol } from './qr-symbol';

interface QrCodeProps {
  /** What a phone reads: an address. */
  readonly text: string;
  /** What the code is of, for those who don't see it. */
  readonly name: string;
}

/**
 * A QR code as a picture that is sharp at any size, with its quiet zone: black on white in every theme, on paper and in
 * forced colours. It is as wide as its place. A text that is too long has a sentence in its stead. Loaded with it is what
 * draws codes: only what is itself loaded on request should import it.
 */
export function QrCode({ text, name }: QrCodeProps) {
  const language = useLanguage();
  const symbol = useMemo(() => qrSymbol(text), [text]);
  if (symbol === null) {
    const number = (bytes: number) => formatNumber(language, bytes, 0);
    return <p className="qr-too-long">{QR_TEXTS[language].tooLong(number(qrBytes(text)), number(MOST_QR_BYTES))}</p>;
  }
  const { size, path } = symbol;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{ ['--qr-size' as string]: size }}
    >
      <rect width={size} height={size} fill={SCAN_COLOURS.ground} />
      <path d={path} fill={SCAN_COLOURS.ink} />
    </svg>
  );
}
