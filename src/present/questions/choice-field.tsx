import { type ReactNode, useId } from 'react';
import { RightMark } from './right-mark';

/** One of several answers. */
export interface Choice {
  readonly id: string;
  readonly label: ReactNode;
}

interface ChoiceFieldProps {
  readonly choices: readonly Choice[];
  /** One may be chosen, or any number. */
  readonly many: boolean;
  readonly chosen: readonly string[];
  /** Marked once the answer is on show. */
  readonly right: readonly string[];
  readonly settled: boolean;
  readonly labelledBy: string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Answers to choose one of, as radio buttons, or to tick as many of as are right. */
export function ChoiceField({ choices, many, chosen, right, settled, labelledBy, onChange }: ChoiceFieldProps) {
  const name = useId();
  const toggled = (id: string) => {
    if (!many) return [id];
    return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  };
  return (
    <div className="question-choices" role={many ? 'group' : 'radiogroup'} aria-labelledby={labelledBy}>
      {choices.map(({ id, label }) => (
        <label key={id} className="question-choice" data-chosen={chosen.includes(id) || undefined}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            value={id}
            checked={chosen.includes(id)}
            disabled={settled}
            onChange={() => onChange(toggled(id))}
          />
          <span className="question-choice-label">{label}</span>
          {settled && right.includes(id) && <RightMark />}
        </label>
      ))}
    </div>
  );
}
