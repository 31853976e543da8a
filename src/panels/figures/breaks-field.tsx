import { useId, useState } from 'react';
import { inShownUnit } from '../../i18n/indicator-format';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { useLanguage } from '../../view/hooks';
import type { LensValues } from '../../view/lens';
import { lensUnit } from '../../view/lens-words';
import { readBreaks } from './read-breaks';

interface BreaksFieldProps {
  readonly values: LensValues;
  /** Breaks in use, in the unit of computation. */
  readonly held: readonly number[] | null;
  readonly onBreaks: (breaks: readonly number[]) => void;
}

/** Takes breaks of the reader's own, in the unit in which values are shown. */
export function BreaksField({ values, held, onBreaks }: BreaksFieldProps) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const id = useId();
  const factor = values.indicator === null ? 1 : inShownUnit(language, values.indicator.unit, 1);
  const typed = (breaks: readonly number[]) =>
    breaks.map((value) => Number((value * factor).toPrecision(9))).join(', ');
  const [words, setWords] = useState(held === null ? '' : typed(held));
  const [bad, setBad] = useState(false);
  const submit = () => {
    const breaks = readBreaks(words);
    setBad(breaks === null);
    // Typed as shown, kept in the unit of computation.
    if (breaks !== null) onBreaks(breaks.map((value) => Number((value / factor).toPrecision(9))));
  };
  return (
    <form
      className="breaks-field"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{text.breaks}</label>
      <input
        id={id}
        value={words}
        inputMode="decimal"
        aria-invalid={bad}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={() => words !== '' && submit()}
      />
      <p id={`${id}-hint`} className={bad ? 'breaks-bad' : 'fine'} role={bad ? 'alert' : undefined}>
        {bad ? text.breaksBad : text.breaksHint(lensUnit(language, values))}
      </p>
    </form>
  );
}
