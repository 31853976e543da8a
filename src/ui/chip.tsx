import type { ReactNode } from 'react';

interface ChipProps {
  readonly children: ReactNode;
  /** Makes it a button. */
  readonly onClick?: () => void;
}

/** A short word or two about the thing above, which may lead somewhere. */
export function Chip({ children, onClick }: ChipProps) {
  if (onClick === undefined) return <span className="chip">{children}</span>;
  return (
    <button type="button" className="chip" onClick={onClick}>
      {children}
    </button>
  );
}
