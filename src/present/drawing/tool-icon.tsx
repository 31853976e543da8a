import type { HandTool } from '../presentation-store';

export type IconName = HandTool | 'hand' | 'undo' | 'redo' | 'clear';

/** Outlines of the icons in a square of 24 units. */
const OUTLINES: Readonly<Record<IconName, string>> = {
  hand: 'M8 12.5V6a1.5 1.5 0 0 1 3 0v5M11 10.5V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3 0v6.5M17 9.5a1.5 1.5 0 0 1 3 0V15c0 4-2.5 6.5-6 6.5-3.2 0-4.7-1.3-6-3.7L4.8 13.5c-.8-1.6 1.2-2.8 2.3-1.5L8 13.2',
  pen: 'M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 3L8.5 18.5zM14.5 6l3.5 3.5',
  highlighter: 'M9 14l-1.5 3.5L11 16l8-8.5L16.5 5zM7.5 17.5L6 19h3.5M3 22h18',
  arrow: 'M4 20L20 4M11 4h9v9',
  text: 'M5 7V4h14v3M12 4v16M9 20h6',
  eraser:
    'M8.5 20L3.5 15a1.7 1.7 0 0 1 0-2.4L13 3.5a1.7 1.7 0 0 1 2.4 0l5 5a1.7 1.7 0 0 1 0 2.4L11.5 20zM8 8.5l7.5 7.5M8.5 20H21',
  spotlight:
    'M12 8a4 4 0 1 0 .01 0zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5',
  laser: 'M3 21l7-7M9 12l3 3 6-6-3-3zM18.5 2.5v2M21.5 5.5h-2M21 3l-1.5 1.5',
  undo: 'M9 4L4 9l5 5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'M15 4l5 5-5 5M20 9H10a6 6 0 0 0 0 12h3',
  clear: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
};

/** The picture on a button of the drawing tools. */
export function ToolIcon({ name }: { readonly name: IconName }) {
  return (
    <svg className="drawing-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
