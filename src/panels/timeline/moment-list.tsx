import type { Library } from '../../content/library';
import { formatDate } from '../../i18n/format';
import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';
import { FactList } from '../../ui/fact-list';
import { useEphemeral, useLanguage } from '../../view/hooks';
import type { DatedMoment } from './dated-moment';
import { KindMark } from './kind-mark';
import { MomentMore } from './moment-more';

interface MomentListProps {
  readonly moments: readonly DatedMoment[];
  readonly library: Library;
  readonly dimmed: (id: string) => boolean;
  readonly lit: (id: string) => boolean;
  /** Chooses a moment, or lets go of the chosen one. */
  readonly onToggle: (moment: DatedMoment) => void;
  readonly onShow: (moment: DatedMoment) => void;
}

/** Id of the list's item of a moment in the page. */
export const momentItemId = (id: string): string => `moment-${id}`;

/** Moments as a list, the date of each first; the chosen one with what belongs to it. */
export function MomentList({ moments, library, dimmed, lit, onToggle, onShow }: MomentListProps) {
  const language = useLanguage();
  const text = TIMELINE_PANEL[language];
  const chosen = useEphemeral((state) => state.moment);
  return (
    <ol className="moments">
      {moments.map((moment) => {
        const { id, kind, date, fact } = moment;
        return (
          <li
            key={id}
            id={momentItemId(id)}
            className="moment"
            data-dimmed={dimmed(id) || undefined}
            data-lit={lit(id) || undefined}
            data-chosen={id === chosen || undefined}
          >
            <button
              type="button"
              className="moment-head"
              aria-expanded={id === chosen}
              onClick={() => onToggle(moment)}
            >
              <KindMark kind={kind} inferred={fact.inferred} />
              <span className="moment-date">{formatDate(language, date)}</span>
              <span className="moment-kind">
                {text.one[kind]}
                {fact.inferred && ` · ${text.inferred}`}
              </span>
            </button>
            <div className="moment-body">
              <FactList facts={[fact]} library={library} />
              {id === chosen && <MomentMore moment={moment} library={library} onShow={onShow} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
