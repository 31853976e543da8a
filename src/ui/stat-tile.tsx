import type { ReactNode } from 'react';

interface StatTileProps {
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** Where the figure comes from. */
  readonly source?: ReactNode;
}

/** One figure, what it measures and on which basis. */
export function StatTile({ value, label, note, source }: StatTileProps) {
  return (
    <div className="stat">
      <dt className="stat-label">{label}</dt>
      <dd className="stat-value">{value}</dd>
      {(note !== undefined || source !== undefined) && (
        <dd className="stat-note">
          {note} {source}
        </dd>
      )}
    </div>
  );
}
