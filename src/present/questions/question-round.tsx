import './questions.css';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { FIGURES, type Figures, LIBRARY, type Library } from '../../content/library';
import { QUESTIONS } from '../../i18n/messages/questions';
import { Loaded } from '../../ui/loaded';
import { useAnnouncement } from '../../ui/use-announcement';
import { useLanguage, useStores } from '../../view/hooks';
import type { AskedQuestion, BegunRound } from './begun-round';
import { PresenterAnswer } from './presenter-answer';
import { QuestionCard } from './question-card';
import { QuestionSheet } from './question-sheet';
import { generateRound } from './round';
import { RoundLink } from './round-link';
import type { ChosenRound } from './round-plan';
import { type Act, advance, beginning, gradedAll } from './round-progress';
import { RoundResult } from './round-result';
import { scopeOf } from './scope';

interface QuestionRoundProps extends ChosenRound {
  readonly onClose: () => void;
  /** How far the round has come; null: it has not begun. */
  readonly begun: RoundState | null;
  /** The class looks at a window of its own: this one is for the presenter alone. */
  readonly audience?: boolean;
  /** Hears how far the round has come now, which is to come back as `begun`. */
  readonly onProgress: (begun: RoundState) => void;
  /** Hears what is put to a whole class. */
  readonly onAsk: (asked: AskedQuestion | null) => void;
}

type RoundState = Pick<BegunRound, 'about' | 'progress'>;

/** A round of questions about the view as it is when the round begins. */
export function QuestionRound(props: QuestionRoundProps) {
  const { seed, kinds, count } = props;
  return (
    <Loaded resource={FIGURES} what="figures">
      {(figures) => (
        <Loaded resource={LIBRARY} what="library">
          {(library) => (
            <Round key={`${seed} ${kinds.join()} ${count}`} {...props} figures={figures} library={library} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface RoundProps extends QuestionRoundProps {
  readonly figures: Figures;
  readonly library: Library;
}

function Round(props: RoundProps) {
  const { seed, kinds, count, mode, revealAll, begun, audience = false, figures, library } = props;
  const { onClose, onProgress, onAsk } = props;
  const { view } = useStores();
  const text = QUESTIONS[useLanguage()];
  const [about] = useState(() => begun?.about ?? view.getState().view);
  const data = useMemo(() => ({ figures, library }), [figures, library]);
  const questions = useMemo(
    () => generateRound({ seed, kinds, count, scope: scopeOf(about) }, data),
    [seed, kinds, count, about, data],
  );
  const [start] = useState(() => beginning(questions.length));
  const progress = begun?.progress ?? start;
  const act = (...acts: readonly Act[]) => onProgress({ about, progress: acts.reduce(advance, progress) });
  const { place, attempts } = progress;
  const [question, attempt] = [questions[place], attempts[place]];
  const tell = useEffectEvent(() => {
    if (begun === null) act();
    const isAsked = mode === 'class' && !revealAll && question !== undefined && attempt !== undefined;
    onAsk(isAsked ? { question, place: place + 1, of: questions.length, settled: attempt.settled } : null);
  });
  useEffect(() => {
    tell();
  }, [progress]);
  const [reminded, setReminded] = useState(false);
  useAnnouncement(reminded ? text.unanswered : '');

  const scored = mode !== 'class';
  const go = (by: 1 | -1) => act({ do: 'go', by });
  const check = () => {
    const isOpen = (attempt?.response ?? null) === null;
    // An order stands from the start; everything else has to be chosen.
    if (isOpen && question?.kind === 'order') {
      return act({ do: 'respond', response: { form: 'order', regions: question.options } }, { do: 'settle' });
    }
    if (isOpen) return setReminded(true);
    act({ do: 'settle' });
  };

  return (
    <div className="questions">
      {questions.length === 0 && <p>{text.none}</p>}
      {revealAll ? (
        <QuestionSheet questions={questions} data={data} />
      ) : question !== undefined && attempt !== undefined ? (
        <>
          <QuestionCard
            key={`${place} ${attempts.length}`}
            question={question}
            place={place + 1}
            of={questions.length}
            attempt={attempt}
            data={data}
            scored={scored}
            onRespond={(response) => {
              setReminded(false);
              act({ do: 'respond', response });
            }}
          />
          {!scored && audience && !attempt.settled && <PresenterAnswer answer={question.answer} />}
          {reminded && <p className="question-reminder">{text.unanswered}</p>}
          <div className="question-actions">
            {attempt.settled ? (
              <button type="button" className="button button-main" onClick={() => go(1)}>
                {place + 1 < questions.length ? text.next : text.last}
              </button>
            ) : scored ? (
              <>
                <button type="button" className="button button-main" onClick={check}>
                  {text.check}
                </button>
                <button type="button" className="button" onClick={() => act({ do: 'pass' })}>
                  {text.pass}
                </button>
              </>
            ) : (
              <button type="button" className="button button-main" onClick={() => act({ do: 'settle' })}>
                {text.reveal}
              </button>
            )}
            {place > 0 && (
              <button type="button" className="button" onClick={() => go(-1)}>
                {text.back}
              </button>
            )}
          </div>
        </>
      ) : scored && questions.length > 0 ? (
        <RoundResult graded={gradedAll(questions, progress)} data={data} />
      ) : (
        questions.length > 0 && <p>{text.done}</p>
      )}
      <div className="question-actions question-foot">
        <span className="fine">{text.round(seed)}</span>
        {mode === 'seeded' && <RoundLink round={{ seed, kinds, count }} view={about} />}
        {!revealAll && place >= questions.length && questions.length > 0 && (
          <button type="button" className="button" onClick={() => act({ do: 'again' })}>
            {text.repeat}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {text.finish}
        </button>
      </div>
    </div>
  );
}
