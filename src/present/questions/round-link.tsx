import { QUESTIONS } from '../../i18n/messages/questions';
import { useCopy } from '../../ui/use-copy';
import { useAddress, useLanguage } from '../../view/hooks';
import type { ViewState } from '../../view/view-state';
import { encodeRound } from './link';
import type { SharedRound } from './round-plan';

interface RoundLinkProps {
  readonly round: SharedRound;
  /** The view that the questions are about. */
  readonly view: ViewState;
}

/** Copies the address that gives everyone the same questions: a view and, in its `#` part, the round. */
export function RoundLink({ round, view }: RoundLinkProps) {
  const text = QUESTIONS[useLanguage()];
  const about: ViewState = { ...view, panel: 'lessons', lesson: null, step: null, embed: false };
  const address = `${useAddress()(about)}#${encodeRound(round)}`;
  const { last, copy } = useCopy();
  const isLast = last?.text === address;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => void copy(address, { copied: text.copied, failed: text.refused })}
      >
        {text.copyLink}
      </button>
      {isLast && last.how === 'copied' && <p className="fine">{text.copied}</p>}
      {isLast && last.how === 'failed' && (
        <label className="question-list">
          <span>{text.refused}</span>
          <input className="input" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
