import { type ReactNode, useEffect, useRef } from 'react';

interface SearchOptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
  readonly kind: string;
  readonly children: ReactNode;
}

/** One line of the results; the one under the keyboard's cursor keeps itself in sight. */
export function SearchOption({ id, active, onChoose, onPoint, kind, children }: SearchOptionProps) {
  const line = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <li
      ref={line}
      id={id}
      role="option"
      className="search-option"
      data-kind={kind}
      aria-selected={active}
      onClick={onChoose}
      onPointerMove={onPoint}
    >
      {children}
    </li>
  );
}
