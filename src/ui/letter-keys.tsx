import './letter-keys.css';
import { useState } from 'react';
import { LETTER_KEYS } from '../i18n/messages/letter-keys';
import { letterKeysOn, setLetterKeys } from '../view/browser-stage';
import { useMessages } from '../view/hooks';

interface LetterKeysProps {
  readonly onChange?: (on: boolean) => void;
}

/** Switches keys that are single characters on and off (WCAG 2.1.4). */
export function LetterKeys({ onChange }: LetterKeysProps) {
  const text = useMessages(LETTER_KEYS);
  const [on, setOn] = useState(letterKeysOn);
  const change = (next: boolean) => {
    setLetterKeys(next);
    setOn(next);
    onChange?.(next);
  };
  return (
    <>
      <label className="letter-keys">
        <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} /> {text.name}
      </label>
      <p className="muted">{text.hint}</p>
    </>
  );
}
