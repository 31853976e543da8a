import type { ReactNode } from 'react';

interface FilterChipsProps<T extends string> {
  readonly name: string;
  readonly chips: readonly {
    readonly id: T;
    readonly label: string;
    readonly count: number;
    readonly sign?: ReactNode;
  }[];
  readonly chosen: readonly T[];
  readonly onToggle: (id: T) => void;
}

/** Small toggles with counts that narrow what is listed below. */
export function FilterChips<T extends string>({ name, chips, chosen, onToggle }: FilterChipsProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend that repeats the heading above
    <div className="chips" role="group" aria-label={name}>
      {chips.map(({ id, label, count, sign }) => (
        <button
          key={id}
          type="button"
          className="chip filter-chip"
          aria-pressed={chosen.includes(id)}
          onClick={() => onToggle(id)}
        >
          {sign}
          {label} <span className="chip-aside">{count}</span>
        </button>
      ))}
    </div>
  );
}
