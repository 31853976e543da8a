import { QUESTIONS } from '../../i18n/messages/questions';
import { useLanguage } from '../../view/hooks';
import type { Question } from './question';
import { Reasons } from './reasons';
import type { QuestionData } from './scope';
import { answerWords, claimWords, mapLetter, mapWords, questionWords, unitNames } from './wording';

interface QuestionSheetProps {
  readonly questions: readonly Question[];
  readonly data: QuestionData;
}

/** All questions of a round with their answers, for the teacher. */
export function QuestionSheet({ questions, data }: QuestionSheetProps) {
  const language = useLanguage();
  const text = QUESTIONS[language];
  return (
    <section className="question">
      <h3>{text.sheet}</h3>
      <ol className="question-wrong">
        {questions.map((question) => (
          <li key={JSON.stringify(question)}>
            <p className="question-asks">
              {questionWords(language, question)}
              {question.kind === 'true-false' && ` ${claimWords(language, question.claim, data.library)}`}
            </p>
            {'options' in question && <p>{unitNames(language, question.options)}</p>}
            {question.kind === 'misleads' &&
              question.maps.map((map, index) => (
                <p key={mapWords(language, map)}>
                  <b>{mapLetter(language, index)}</b> {mapWords(language, map)}
                </p>
              ))}
            <p className="question-answer">{text.rightAnswer(answerWords(language, question.answer))}</p>
            <Reasons question={question} data={data} />
          </li>
        ))}
      </ol>
    </section>
  );
}
