import type { Library } from '../../content/library';
import type { StrategyId } from '../../domain/strategy';
import { STRATEGY_PANEL } from '../../i18n/messages/strategy-panel';
import { FactList } from '../../ui/fact-list';
import { Section } from '../../ui/section';
import { useMessages } from '../../view/hooks';
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
  const text = useMessages(STRATEGY_PANEL);
  const { figures, others, pictures } = sortStatements(library.factsAbout(id));
  const parts = [
    [text.figures, figures],
    [text.statements, others],
    [text.pictures, pictures],
  ] as const;
  return parts
    .filter(([, facts]) => facts.length > 0)
    .map(([title, facts]) => (
      <Section key={title} title={title}>
        <FactList facts={facts} library={library} first={AT_FIRST} />
      </Section>
    ));
}
