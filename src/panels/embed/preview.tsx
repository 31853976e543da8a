import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../i18n/format';
import { EMBED } from '../../i18n/messages/embed';
import { useWidth } from '../../ui/use-width';
import { useLanguage } from '../../view/hooks';
import type { FrameWidth } from './embed-choice';

/** A view that goes on changing is not loaded until it rests. */
const REST_MS = 600;

interface PreviewProps {
  readonly address: string;
  readonly width: FrameWidth;
  readonly height: number;
}

/** The newest of values that follow each other, once none has come for a while. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** The embedded map as a page would have it, scaled down to fit. */
export function Preview({ address, width, height }: PreviewProps) {
  const language = useLanguage();
  const text = EMBED[language];
  const host = useRef<HTMLDivElement>(null);
  const room = useWidth(host);
  const shown = useRested(address);
  const wide = width === 'column' ? room : width;
  const scale = Math.min(1, room / wide);
  return (
    <>
      <div ref={host} className="embed-preview" style={{ height: height * scale }}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- the atlas itself, which a sandbox would break */}
        <iframe
          // A frame that is led elsewhere would add to the page's history; a new one does not.
          key={shown}
          src={shown}
          title={text.previewOf}
          width={wide}
          height={height}
          loading="lazy"
          referrerPolicy="strict-origin"
          style={{ transform: `scale(${scale})` }}
        />
      </div>
      <p className="fine">{scale < 1 ? text.scaled(formatNumber(language, scale * 100, 0)) : text.fullSize}</p>
    </>
  );
}
