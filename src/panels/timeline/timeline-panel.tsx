import './timeline.css';
import './timeline-chart.css';
import { LIBRARY, type Library } from '../../content/library';
import { momentsOf } from '../../content/moments';
import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';
import type { GoTo } from '../../ui/go-to';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { useMessages } from '../../view/hooks';
import { Timeline } from './timeline';

interface TimelinePanelProps {
  /** Moves the map to where all these places are in view. */
  readonly onGoTo?: GoTo | undefined;
}

/** All that the source dates, linked with the map. */
export function TimelinePanel({ onGoTo }: TimelinePanelProps) {
  const text = useMessages(TIMELINE_PANEL);
  return (
    <div className="panel timeline">
      <PanelHead title={text.title} />
      <Loaded resource={LIBRARY} what="library">
        {(library) => (
          <>
            <p className="lead">{text.lead(...yearsOf(library))}</p>
            <Timeline library={library} onGoTo={onGoTo} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** The years of the first and the last moment. */
function yearsOf(library: Library): readonly [first: number, last: number] {
  const years = momentsOf(library).flatMap(({ date }) => (date.match(/\d{4}/g) ?? []).map(Number));
  return [Math.min(...years), Math.max(...years)];
}
