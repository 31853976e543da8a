import './questions.css';
import { useEffect, useRef, useState } from 'react';
import { QUESTIONS } from '../../i18n/messages/questions';
import { addressHash, dropHash, onHashChange } from '../../view/browser-hash';
import { useLanguage, useStores } from '../../view/hooks';
import type { ViewStore } from '../../view/store';
import { decodeRound } from './link';
import { type BegunRound, QuestionRound } from './question-round';
import type { ChosenRound } from './round-plan';
import { RoundSetup } from './round-setup';

interface KeptRound {
  readonly round: ChosenRound;
  readonly begun: BegunRound | null;
}

/** The round of each page: who follows a citation and comes back goes on with it. */
const kept = new WeakMap<ViewStore, KeptRound>();

/** The round that the address hands on, for everyone the same. */
function linkedRound(): ChosenRound | null {
  const shared = decodeRound(addressHash());
  return shared === null ? null : { ...shared, mode: 'seeded', revealAll: false };
}

const isSame = (a: ChosenRound, b: ChosenRound) =>
  a.seed === b.seed && a.count === b.count && a.kinds.join() === b.kinds.join() && a.mode === b.mode;

/** Questions: a round is set up and answered here, or comes with the address. */
export function QuestionsRoom({ onClose }: { readonly onClose: () => void }) {
  const { view } = useStores();
  const text = QUESTIONS[useLanguage()];
  const [round, setRound] = useState<ChosenRound | null>(() => {
    const linked = linkedRound();
    const left = kept.get(view)?.round ?? null;
    return left !== null && (linked === null || isSame(left, linked)) ? left : linked;
  });
  const [last, setLast] = useState<ChosenRound | null>(round);

  useEffect(
    () =>
      onHashChange(() => {
        const linked = linkedRound();
        if (linked === null) return;
        kept.delete(view);
        setRound(linked);
      }),
    [view],
  );
  // What led here is gone from the page, and with it the focus.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = kept.get(view);
  const begun = left !== undefined && round !== null && isSame(left.round, round) ? left.begun : null;

  const begin = (next: ChosenRound) => {
    kept.delete(view);
    setRound(next);
  };
  const finish = () => {
    kept.delete(view);
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
          onClose={finish}
          onProgress={(begun) => {
            kept.set(view, { round, begun });
          }}
        />
      )}
    </div>
  );
}
