import type { ReactNode } from 'react';
import { DrawnOver } from '../present/drawing/drawn-over';
import { AudiencePage } from '../present/windows/audience-page';

interface AudienceProps {
  readonly map: ReactNode;
  readonly details: ReactNode;
  readonly stage: HTMLElement;
}

/** The window for the class, wired to the map. */
export function Audience({ map, details, stage }: AudienceProps) {
  return <AudiencePage map={map} details={details} layer={<DrawnOver stage={stage} />} />;
}
