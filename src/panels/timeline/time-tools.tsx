import { panned, WHOLE, zoomed } from '../../charts/timeline/time-window';
import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';
import { useMessages } from '../../view/hooks';
import { ZOOM_STEP } from './time-chart';
import type { TimeWindowUse } from './use-time-window';

/** How much of the window a step moves it by. */
const PAN_SHARE = 0.5;

/** Buttons that do what gestures do: zoom, move, show all. */
export function TimeTools({ time }: { readonly time: TimeWindowUse }) {
  const text = useMessages(TIMELINE_PANEL);
  const { window, show } = time;
  const days = (window.to - window.from) * PAN_SHARE;
  const tools = [
    [text.back, 'M10 3 5 8l5 5', () => show(panned(window, -days))],
    [text.on, 'm6 3 5 5-5 5', () => show(panned(window, days))],
    [text.zoomOut, 'M3 8h10', () => show(zoomed(window, 1 / ZOOM_STEP))],
    [text.zoomIn, 'M3 8h10M8 3v10', () => show(zoomed(window, ZOOM_STEP))],
  ] as const;
  return (
    <div className="timeline-tools" role="group" aria-label={text.tools}>
      {tools.map(([name, path, act]) => (
        <button key={name} type="button" className="button timeline-tool" aria-label={name} title={name} onClick={act}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
      <button type="button" className="button" aria-label={text.wholeName} onClick={() => show(WHOLE)}>
        {text.whole}
      </button>
    </div>
  );
}
