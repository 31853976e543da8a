import type { Library } from '../../content/library';
import type { StrategyId } from '../../domain/strategy';
import { STRATEGY_PANEL } from '../../i18n/messages/strategy-panel';
import { FactList } from '../../ui/fact-list';
import { Section } from '../../ui/section';
import { useMessages, useStores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import { sortStatements } from './strategy-statements';

interface StatementsProps {
  readonly id: StrategyId;
  readonly library: Library;
}

/** Enough to read at once; the others on request. */
const AT_FIRST = 8;

/** The aims of a strategy, each with its citation. */
export function Aims({ id, library }: StatementsProps) {
  const text = useMessages(STRATEGY_PANEL);
  const { aims } = sortStatements(library.factsAbout(id));
  return (
    <Section title={text.aims}>
      {aims.length === 0 ? (
        <p className="empty">{text.noAims}</p>
      ) : (
        <FactList facts={aims} library={library} first={AT_FIRST} />
      )}
    </Section>
  );
}

/** What else the source says about a strategy: figures, places, pictures. */
export function OtherStatements({ id, library }: StatementsProps) {
  const { view } = useStores();
  const text = useMessages(STRATEGY_PANEL);
  const { figures, measures, others, pictures } = sortStatements(library.factsAbout(id));
  const parts = [
    [text.figures, figures],
    [text.statements, others],
    [text.pictures, pictures],
  ] as const;
  return (
    <>
      {parts
        .filter(([, facts]) => facts.length > 0)
        .map(([title, facts]) => (
          <Section key={title} title={title}>
            <FactList facts={facts} library={library} first={AT_FIRST} />
          </Section>
        ))}
      {measures.length > 0 && (
        <Section title={text.measures}>
          <p>{text.measuresLead}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => view.step(openPanel('measures'))}>
              {text.openMeasures}
            </button>
            <button type="button" className="button" onClick={() => view.step(openPanel('timeline'))}>
              {text.openTimeline}
            </button>
          </div>
        </Section>
      )}
    </>
  );
}
