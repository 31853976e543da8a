import { following } from '../../charts/timeline/time-window';
import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';
import { useMessages } from '../../view/hooks';
import type { DatedMoment } from './dated-moment';
import type { TimeWindowUse } from './use-time-window';

interface NearestButtonsProps {
  readonly moments: readonly DatedMoment[];
  readonly time: TimeWindowUse;
}

/** How many moments lie before and after the window, and the way to the nearest of them. */
export function NearestButtons({ moments, time }: NearestButtonsProps) {
  const text = useMessages(TIMELINE_PANEL);
  const { window, show } = time;
  const before = moments.filter(({ span }) => span.to <= window.from);
  const after = moments.filter(({ span }) => span.from >= window.to);
  const [last, next] = [before.at(-1), after[0]];
  if (last === undefined && next === undefined) return null;
  return (
    <div className="timeline-nearest">
      {last !== undefined && (
        <button
          type="button"
          className="link"
          aria-label={text.nearEarlier(before.length)}
          onClick={() => show(following(window, last.span))}
        >
          ← {text.earlier(before.length)}
        </button>
      )}
      {next !== undefined && (
        <button
          type="button"
          className="link timeline-later"
          aria-label={text.nearLater(after.length)}
          onClick={() => show(following(window, next.span))}
        >
          {text.later(after.length)} →
        </button>
      )}
    </div>
  );
}
