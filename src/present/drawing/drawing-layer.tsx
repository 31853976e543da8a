import './drawing.css';
import { useState } from 'react';
import { usePresentation } from '../presentation-store';
import { DrawnOver } from './drawn-over';
import { HandOver } from './hand-over';
import type { Entry } from './writing';

interface DrawingLayerProps {
  /** The element that holds the map. */
  readonly stage: HTMLElement;
}

/** What is drawn over the page, and while a tool is chosen the hand that draws and points. */
export function DrawingLayer({ stage }: DrawingLayerProps) {
  const tool = usePresentation((presentation) => presentation.tool);
  const [entry, setEntry] = useState<Entry | null>(null);
  return (
    <>
      <DrawnOver stage={stage} without={entry?.replaces ?? null} />
      {tool !== null && <HandOver stage={stage} tool={tool} entry={entry} onEntry={setEntry} />}
    </>
  );
}
