import './questions.css';
import './class-question.css';
import type { ReactNode } from 'react';
import { FIGURES, LIBRARY } from '../../content/library';
import { QUESTIONS } from '../../i18n/messages/questions';
import { Loaded } from '../../ui/loaded';
import { useLanguage } from '../../view/hooks';
import type { PublicQuestion } from './public-question';
import type { Answer, Asking, Question } from './question';
import { Reasons } from './reasons';
import { RightMark } from './right-mark';
import type { QuestionData } from './scope';
import { answerWords, claimWords, mapLetter, mapWords, questionWords, unitName } from './wording';

/** What the class reads of a question: what is asked, and once it is revealed what is right and why. Nothing to press. */
export function ClassQuestion({ question }: { readonly question: PublicQuestion }) {
  return (
    <Loaded resource={FIGURES} what="figures">
      {(figures) => (
        <Loaded resource={LIBRARY} what="library">
          {(library) => <Card question={question} data={{ figures, library }} />}
        </Loaded>
      )}
    </Loaded>
  );
}

// Nobody scrolls in front of a class.
const intoView = (answer: HTMLElement | null) => {
  answer?.scrollIntoView?.({ block: 'nearest' });
};
/** The column still lies where the question before was read to its end. */
const fromTop = (card: HTMLElement | null) => {
  card?.scrollIntoView?.({ block: 'start' });
};

interface CardProps {
  readonly question: PublicQuestion;
  readonly data: QuestionData;
}

function Card({ question: { place, of, asks, revealed }, data }: CardProps) {
  const language = useLanguage();
  const title = QUESTIONS[language].question(place, of, QUESTIONS[language].kind[asks.kind]);
  return (
    <section ref={revealed === null ? fromTop : undefined} className="step-card class-question" aria-label={title}>
      <h2>{title}</h2>
      <div className="question-asks">
        <p>{questionWords(language, asks)}</p>
        {asks.kind === 'true-false' && (
          <blockquote className="question-claim">{claimWords(language, asks.claim, data.library)}</blockquote>
        )}
      </div>
      <Options asks={asks} right={revealed?.answer ?? null} />
      {revealed !== null && <Revealed question={revealed} data={data} />}
    </section>
  );
}

interface Option {
  readonly id: string;
  readonly label: ReactNode;
}

const isRight = (id: string, right: Answer | null): boolean => {
  switch (right?.form) {
    case 'region':
      return right.region === id;
    case 'set':
      return right.regions.includes(id);
    case 'truth':
      return String(right.isTrue) === id;
    case 'map':
      return String(right.index) === id;
    default:
      return false;
  }
};

/** What can be answered, all alike until what is right is marked. */
function Options({ asks, right }: { readonly asks: Asking; readonly right: Answer | null }) {
  const language = useLanguage();
  const text = QUESTIONS[language];
  if (asks.kind === 'find') return <p className="question-hint">{right === null ? text.class.find : text.shown}</p>;
  const options = (): readonly Option[] => {
    if (asks.kind === 'true-false')
      return [true, false].map((isTrue) => ({ id: String(isTrue), label: isTrue ? text.right : text.wrong }));
    if (asks.kind === 'misleads')
      return asks.maps.map((map, index) => ({
        id: String(index),
        label: (
          <>
            <b>{mapLetter(language, index)}</b> {mapWords(language, map)}
          </>
        ),
      }));
    return asks.options.map((unit) => ({ id: unit, label: unitName(language, unit) }));
  };
  return (
    <ul className="question-choices" data-kind={asks.kind}>
      {options().map(({ id, label }) => (
        <li key={id} className="question-choice">
          <span className="question-choice-label">{label}</span>
          {isRight(id, right) && <RightMark />}
        </li>
      ))}
    </ul>
  );
}

function Revealed({ question, data }: { readonly question: Question; readonly data: QuestionData }) {
  const language = useLanguage();
  const text = QUESTIONS[language];
  return (
    <div ref={intoView} className="question-feedback">
      <p className="question-answer">{text.rightAnswer(answerWords(language, question.answer))}</p>
      {/* Citations and terms lead elsewhere, which is the presenter's to do. */}
      <div className="class-reasons" inert>
        <Reasons question={question} data={data} brief />
      </div>
    </div>
  );
}
