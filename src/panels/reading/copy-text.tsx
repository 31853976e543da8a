import { useEffect, useId, useRef } from 'react';
import { READING_PANEL } from '../../i18n/messages/reading-panel';
import { useCopy } from '../../ui/use-copy';
import { useMessages } from '../../view/hooks';

interface CopyTextProps {
  /** Makes the text; asked for only once something is to be copied. */
  readonly textOf: () => string;
}

/** Copies the text shown, or lays it out selected where the browser does not let a page copy. */
export function CopyText({ textOf }: CopyTextProps) {
  const text = useMessages(READING_PANEL);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { last, copy } = useCopy();
  const outcome = last !== null && last.text === textOf() ? last : null;

  const failed = outcome?.how === 'failed';
  useEffect(() => {
    if (!failed) return;
    box.current?.focus();
    box.current?.select();
  }, [failed]);

  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => copy(textOf(), { copied: text.copied, failed: text.copyFailed })}
      >
        {text.copy}
      </button>
      {outcome !== null && (
        <p className="reading-outcome">{outcome.how === 'copied' ? text.copied : text.copyFailed}</p>
      )}
      {failed && (
        <div className="reading-copy-box">
          <label htmlFor={id}>{text.copyBox}</label>
          <textarea ref={box} id={id} readOnly rows={8} value={outcome.text} />
        </div>
      )}
    </>
  );
}
