import { useEffect, useState } from 'react';
import { paragraphs } from '../../domain/paragraphs';
import { DESK } from '../../i18n/messages/desk';
import { useLanguage, useView } from '../../view/hooks';
import { usePresentation } from '../presentation-store';

/** What only the teacher sees while the class looks at another window: notes, what to find, what comes next, the clock. */
export function PresenterDesk() {
  const language = useLanguage();
  const text = DESK[language];
  const lesson = usePresentation((state) => state.lesson);
  const blank = usePresentation((state) => state.blank);
  const number = useView((view) => view.step) ?? 1;
  const revealed = usePresentation((state) => state.revealed.includes(number));
  const step = lesson?.steps[number - 1];
  if (lesson === null || step === undefined) return null;
  const next = lesson.steps[number];
  return (
    <section className="desk" aria-label={text.title}>
      <p className="desk-clock">
        <span>{text.title}</span> <Clock />
      </p>
      {blank && <p className="desk-blank">{text.blank}</p>}
      <h3>{text.notes}</h3>
      {step.notes === '' ? (
        <p className="muted">{text.noNotes}</p>
      ) : (
        paragraphs(step.notes).map((part) => <p key={part}>{part}</p>)
      )}
      {step.answer !== '' && !revealed && (
        <>
          <h3>{text.answer}</h3>
          {paragraphs(step.answer).map((part) => (
            <p key={part}>{part}</p>
          ))}
        </>
      )}
      <h3>{text.next}</h3>
      {next === undefined ? (
        <p className="muted">{text.last}</p>
      ) : (
        <p>
          {number + 1}. {next.title}
          {next.question !== '' && <span className="desk-next-question"> — {next.question}</span>}
        </p>
      )}
    </section>
  );
}

const TICK_MS = 5000;

/** The time of day. */
function Clock() {
  const language = useLanguage();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <time>{now.toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' })}</time>
  );
}
