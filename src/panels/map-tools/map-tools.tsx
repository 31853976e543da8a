import { useState } from 'react';
import { MAP_TEXTS } from '../../i18n/messages/map';
import { useMessages } from '../../view/hooks';

interface MapToolsProps {
  readonly onZoom: (steps: number) => void;
  /** Steps to the east and to the south. */
  readonly onPan: (east: number, south: number) => void;
  readonly onHome: () => void;
}

const DIRECTIONS = [
  { side: 'north', arrow: '↑', step: [0, -1] },
  { side: 'west', arrow: '←', step: [-1, 0] },
  { side: 'east', arrow: '→', step: [1, 0] },
  { side: 'south', arrow: '↓', step: [0, 1] },
] as const;

/** Buttons for what gestures do: zoom, the whole map, and panning step by step (WCAG 2.5.7). */
export function MapTools({ onZoom, onPan, onHome }: MapToolsProps) {
  const text = useMessages(MAP_TEXTS);
  const [panning, setPanning] = useState(false);
  return (
    <div className="map-tools" role="toolbar" aria-label={text.tools}>
      <div className="map-tools-stack">
        <button type="button" aria-label={text.zoomIn} title={text.zoomIn} onClick={() => onZoom(1)}>
          +
        </button>
        <button type="button" aria-label={text.zoomOut} title={text.zoomOut} onClick={() => onZoom(-1)}>
          −
        </button>
        <button type="button" aria-label={text.home} title={text.home} onClick={onHome}>
          ⌂
        </button>
        <button
          type="button"
          aria-label={text.pan}
          title={text.pan}
          aria-expanded={panning}
          onClick={() => setPanning(!panning)}
        >
          ✥
        </button>
      </div>
      {panning && (
        <div className="pan-pad">
          {DIRECTIONS.map(({ side, arrow, step: [east, south] }) => (
            <button
              key={side}
              type="button"
              className={`pan-${side}`}
              aria-label={text.panTo[side]}
              title={text.panTo[side]}
              onClick={() => onPan(east, south)}
            >
              {arrow}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
