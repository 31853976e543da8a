import { strategyOf } from '../../content/atlas';
import { INDICATORS } from '../../content/indicators';
import { QUESTION_EXPLANATIONS } from '../../i18n/messages/question-explanations';
import { STRATEGY_PANEL } from '../../i18n/messages/strategy-panel';
import { FactList } from '../../ui/fact-list';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage } from '../../view/hooks';
import { explain } from './explanation';
import { membershipOf } from './membering';
import type { Membering, Question, Reading } from './question';
import type { QuestionData } from './scope';

interface ReasonsProps {
  readonly question: Question;
  readonly data: QuestionData;
  /** Fits beside the map in front of a class: lists without their notes and the statements that name their strategies. */
  readonly brief?: boolean;
}

/** Why an answer is right, with what it rests on: lists of members, statements of the source, public statistics. */
export function Reasons({ question, data, brief = false }: ReasonsProps) {
  const language = useLanguage();
  const { sentences, facts, lists, readings } = explain(question, language, data);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {lists.map((list) => (
        <ListNote key={`${list.strategy}:${list.definition}`} list={list} brief={brief} />
      ))}
      {facts.length > 0 && !(brief && lists.length > 0) && <FactList facts={facts} library={data.library} />}
      {readings.map((reading) => (
        <SourceLine key={`${reading.indicator} ${reading.vintage}`} reading={reading} />
      ))}
    </>
  );
}

/** Which list of members is meant, and where it comes from. */
function ListNote({ list, brief }: { readonly list: Membering; readonly brief: boolean }) {
  const language = useLanguage();
  const { title, note, origin } = membershipOf(list);
  const named = QUESTION_EXPLANATIONS[language].list(strategyOf(list.strategy).short[language], title[language]);
  return (
    <div className="question-note">
      <p>{named}</p>
      <p className="origin" data-origin={origin}>
        {STRATEGY_PANEL[language].membersOrigin[origin]}
      </p>
      {!brief && <p>{note[language]}</p>}
    </div>
  );
}

/** Where the figures come from. */
function SourceLine({ reading }: { readonly reading: Reading }) {
  const language = useLanguage();
  const indicator = INDICATORS[reading.indicator];
  const names = useLensSource({ indicator, vintage: indicator.vintaged ? reading.vintage : null });
  return <p className="fine">{QUESTION_EXPLANATIONS[language].source(names)}</p>;
}
