import { QUESTIONS } from '../../i18n/messages/questions';
import { useMessages } from '../../view/hooks';

/** Marks a right answer among others, by shape and in words. */
export function RightMark() {
  const text = useMessages(QUESTIONS);
  return (
    <span className="question-right">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3 8.5 3.5 3.5L13 4.5" />
      </svg>
      <span className="visually-hidden">{text.isRight}</span>
    </span>
  );
}
