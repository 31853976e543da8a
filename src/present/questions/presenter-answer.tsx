import { QUESTIONS } from '../../i18n/messages/questions';
import { useLanguage } from '../../view/hooks';
import type { Answer } from './question';
import { answerWords } from './wording';

/** What only the presenter sees while the class looks at another window: what is right, and what the class sees. */
export function PresenterAnswer({ answer }: { readonly answer: Answer }) {
  const language = useLanguage();
  const text = QUESTIONS[language].presenter;
  return (
    <aside className="question-presenter" aria-label={text.title}>
      <p className="question-presenter-title">{text.title}</p>
      <p>{QUESTIONS[language].rightAnswer(answerWords(language, answer))}</p>
      <p>{text.classSees}</p>
    </aside>
  );
}
