import type { Library } from '../../content/library';
import { measuresOf } from '../../content/measures';
import type { Fact } from '../../domain/fact';
import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';
import { FactList } from '../../ui/fact-list';
import { useMessages, useStores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import type { DatedMoment } from './dated-moment';
import { hasPoint } from './has-point';

interface MomentMoreProps {
  readonly moment: DatedMoment;
  readonly library: Library;
  readonly onShow: (moment: DatedMoment) => void;
}

/** What a chosen moment leads to: the map, its statement in full, and the statements that belong to it. */
export function MomentMore({ moment, library, onShow }: MomentMoreProps) {
  const { view } = useStores();
  const text = useMessages(TIMELINE_PANEL);
  const { statements } = moment;
  const measures = measuresOf({ facts: statements });
  const asked = measures.filter(({ force }) => force !== 'claim');
  const told = new Set<Fact>(measures);
  const others = statements.filter((statement) => !told.has(statement));
  return (
    <div className="moment-more">
      <div className="actions">
        {moment.places.some(hasPoint) && (
          <button type="button" className="button" onClick={() => onShow(moment)}>
            {text.showOnMap}
          </button>
        )}
        <button type="button" className="link" onClick={() => view.step(openPanel(`fact:${moment.id}`))}>
          {text.openFact}
        </button>
      </div>
      {moment.places.length > 0 && !moment.places.some(hasPoint) && <p className="fine">{text.noPoint}</p>}
      {statements.length > 0 && (
        <>
          <p className="fine">{text.said(statements.length)}</p>
          {asked.length > 0 && (
            <button type="button" className="link" onClick={() => view.step(openPanel('measures'))}>
              {text.measures(asked.length)}
            </button>
          )}
          <FactList facts={others} library={library} first={3} />
        </>
      )}
    </div>
  );
}
