import { MOMENT_KINDS, type MomentKind } from '../../domain/moment-kind';
import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';
import { useMessages } from '../../view/hooks';
import type { DatedMoment } from './dated-moment';
import { KindMark } from './kind-mark';

interface KindChipsProps {
  readonly moments: readonly DatedMoment[];
  readonly hidden: ReadonlySet<MomentKind>;
  /** Whether the legend explains the marks of inferred dates. */
  readonly inferred: boolean;
  readonly onToggle: (kind: MomentKind) => void;
}

/** The legend of the shapes; each switches its kind off and on. */
export function KindChips({ moments, hidden, inferred, onToggle }: KindChipsProps) {
  const text = useMessages(TIMELINE_PANEL);
  return (
    <div className="timeline-kinds" role="group" aria-label={text.kinds}>
      {MOMENT_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="timeline-kind"
          aria-pressed={!hidden.has(kind)}
          onClick={() => onToggle(kind)}
        >
          <KindMark kind={kind} />
          <span className="timeline-kind-name">{text.many[kind]}</span>
          <span className="timeline-kind-count">{moments.filter((moment) => moment.kind === kind).length}</span>
        </button>
      ))}
      {inferred && (
        <span className="timeline-inferred">
          <KindMark kind="event" inferred /> {text.inferred}
        </span>
      )}
    </div>
  );
}
