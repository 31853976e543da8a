import './questions.css';
import { useEffect, useRef, useState } from 'react';
import { QUESTIONS } from '../../i18n/messages/questions';
import { addressHash, dropHash, onHashChange } from '../../view/browser-hash';
import { useLanguage } from '../../view/hooks';
import { usePresentation, usePresentationStore } from '../presentation-store';
import { decodeRound } from './link';
import { QuestionRound } from './question-round';
import type { ChosenRound } from './round-plan';
import { RoundSetup } from './round-setup';

/** The round that the address hands on, for everyone the same. */
function linkedRound(): ChosenRound | null {
  const shared = decodeRound(addressHash());
  return shared === null ? null : { ...shared, mode: 'seeded', revealAll: false };
}

const isSame = (a: ChosenRound, b: ChosenRound) =>
  a.seed === b.seed && a.count === b.count && a.kinds.join() === b.kinds.join() && a.mode === b.mode;

/**
 * Questions: a round is set up and answered here, or comes with the address. Who follows a citation and comes back goes
 * on with it.
 */
export function QuestionsRoom({ onClose }: { readonly onClose: () => void }) {
  const presentation = usePresentationStore();
  const left = usePresentation((state) => state.round);
  const audience = usePresentation((state) => state.audience);
  const text = QUESTIONS[useLanguage()];
  const [round, setRound] = useState<ChosenRound | null>(() => {
    const linked = linkedRound();
    return left !== null && (linked === null || isSame(left.chosen, linked)) ? left.chosen : linked;
  });
  const [last, setLast] = useState<ChosenRound | null>(round);

  useEffect(
    () =>
      onHashChange(() => {
        const linked = linkedRound();
        const on = presentation.getState().round?.chosen;
        if (linked === null || (on !== undefined && isSame(on, linked))) return;
        presentation.setState({ round: null, asked: null });
        setRound(linked);
      }),
    [presentation],
  );
  // Behind a closed door nothing is asked.
  useEffect(() => () => presentation.setState({ asked: null }), [presentation]);
  // What led here is gone from the page, and with it the focus.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const begun = left !== null && round !== null && isSame(left.chosen, round) ? left : null;

  const begin = (next: ChosenRound) => {
    presentation.setState({ round: null, asked: null });
    setRound(next);
  };
  const finish = () => {
    presentation.setState({ round: null, asked: null });
    // Loaded anew, the page would begin the same round again.
    if (linkedRound() !== null) dropHash();
    setLast(round);
    setRound(null);
    heading.current?.focus();
  };

  return (
    <div className="panel">
      <header className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {text.title}
        </h2>
      </header>
      {round === null ? (
        <>
          <RoundSetup initial={last} onStart={begin} />
          <div className="question-actions">
            <button type="button" className="button" onClick={onClose}>
              {text.close}
            </button>
          </div>
        </>
      ) : (
        <QuestionRound
          {...round}
          begun={begun}
          audience={audience}
          onClose={finish}
          onProgress={(now) => presentation.setState({ round: { chosen: round, ...now } })}
          onAsk={(asked) => presentation.setState({ asked })}
        />
      )}
    </div>
  );
}
