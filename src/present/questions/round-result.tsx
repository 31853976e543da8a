import { useEffect, useRef } from 'react';
import { formatNumber } from '../../i18n/format';
import { QUESTIONS } from '../../i18n/messages/questions';
import { useLanguage } from '../../view/hooks';
import { Reasons } from './reasons';
import type { Graded } from './round-progress';
import type { QuestionData } from './scope';
import { answerWords, claimWords, questionWords } from './wording';

interface RoundResultProps {
  readonly graded: readonly Graded[];
  readonly data: QuestionData;
}

/** The score of a round, and what was not right, each with its answer and why. */
export function RoundResult({ graded, data }: RoundResultProps) {
  const language = useLanguage();
  const text = QUESTIONS[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const points = graded.reduce((sum, { points }) => sum + points, 0);
  const wrong = graded.filter(({ correct }) => !correct);
  return (
    <section className="question">
      <h3 ref={heading} tabIndex={-1}>
        {text.result}
      </h3>
      <p className="question-score">{text.score(formatNumber(language, points), graded.length)}</p>
      <p>{wrong.length === 0 ? text.allRight : text.again}</p>
      {wrong.length > 0 && (
        <ol className="question-wrong">
          {wrong.map(({ question, response }) => (
            <li key={JSON.stringify(question)}>
              <p className="question-asks">
                {questionWords(language, question)}
                {question.kind === 'true-false' && ` ${claimWords(language, question.claim, data.library)}`}
              </p>
              <p>{response === null ? text.passed : text.yourAnswer(answerWords(language, response))}</p>
              <p className="question-answer">{text.rightAnswer(answerWords(language, question.answer))}</p>
              <details>
                <summary>{text.why}</summary>
                <Reasons question={question} data={data} />
              </details>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
