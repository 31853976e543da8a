import { useEffect, useId, useRef } from 'react';
import { formatNumber } from '../../i18n/format';
import { QUESTIONS } from '../../i18n/messages/questions';
import { useLanguage } from '../../view/hooks';
import { AnswerField } from './answer-field';
import { grade } from './grade';
import type { Answer, Question } from './question';
import { Reasons } from './reasons';
import type { Attempt } from './round-progress';
import type { QuestionData } from './scope';
import { answerWords, claimWords, questionWords } from './wording';

interface QuestionCardProps {
  readonly question: Question;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  readonly attempt: Attempt;
  readonly data: QuestionData;
  /** Whether answers count, or the teacher reveals. */
  readonly scored: boolean;
  readonly onRespond: (response: Answer) => void;
}

/** One question: what is asked, a way to answer, and once it is settled what is right and why. */
export function QuestionCard({ question, place, of, attempt, data, scored, onRespond }: QuestionCardProps) {
  const language = useLanguage();
  const text = QUESTIONS[language];
  const asks = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="question" aria-label={text.question(place, of, text.kind[question.kind])}>
      <h3 ref={heading} tabIndex={-1}>
        {text.question(place, of, text.kind[question.kind])}
      </h3>
      <div id={asks} className="question-asks">
        <p>{questionWords(language, question)}</p>
        {question.kind === 'true-false' && (
          <blockquote className="question-claim">{claimWords(language, question.claim, data.library)}</blockquote>
        )}
      </div>
      <AnswerField
        question={question}
        response={attempt.response}
        settled={attempt.settled}
        labelledBy={asks}
        onRespond={onRespond}
      />
      {attempt.settled && <Feedback question={question} response={attempt.response} data={data} scored={scored} />}
    </section>
  );
}

interface FeedbackProps {
  readonly question: Question;
  readonly response: Answer | null;
  readonly data: QuestionData;
  readonly scored: boolean;
}

/** What was right, and why; its heading takes the focus. */
function Feedback({ question, response, data, scored }: FeedbackProps) {
  const language = useLanguage();
  const text = QUESTIONS[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { points, correct } = grade(question, response);
  const verdict = () => {
    if (!scored) return text.answer;
    if (correct) return text.isRight;
    if (response === null) return text.passed;
    return points > 0 ? text.isPartly(formatNumber(language, points)) : text.isWrong;
  };
  const { form } = question.answer;
  return (
    <div className="question-feedback" data-verdict={scored ? (correct ? 'right' : 'wrong') : undefined}>
      <h4 ref={heading} tabIndex={-1}>
        {verdict()}
      </h4>
      {scored && !correct && response !== null && <p>{text.yourAnswer(answerWords(language, response))}</p>}
      <p className="question-answer">{text.rightAnswer(answerWords(language, question.answer))}</p>
      <Reasons question={question} data={data} />
      {scored && !correct && (form === 'set' || form === 'order') && <p className="fine">{text.rule[form]}</p>}
    </div>
  );
}
