import './questions.css';
import { useId, useState } from 'react';
import { formatNumber } from '../../i18n/format';
import { QUESTIONS } from '../../i18n/messages/questions';
import { useLanguage, useView } from '../../view/hooks';
import { ChoiceField } from './choice-field';
import { QUESTION_KINDS, type QuestionKind } from './question';
import { RoundLink } from './round-link';
import {
  type ChosenRound,
  LARGEST_SEED,
  MOST_QUESTIONS,
  ROUND_MODES,
  type RoundMode,
  type SharedRound,
} from './round-plan';

interface RoundSetupProps {
  /** What is chosen at first. */
  readonly initial?: ChosenRound | null;
  readonly onStart: (round: ChosenRound) => void;
}

const USUAL_COUNT = 7;

const anySeed = (): number => Math.floor(Math.random() * (LARGEST_SEED + 1));

/** A whole number that was typed, within bounds; null where it is none. */
function typed(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

/** Chooses kinds, number, seed and mode of a round, and hands out its link. */
export function RoundSetup({ initial = null, onStart }: RoundSetupProps) {
  const language = useLanguage();
  const text = QUESTIONS[language];
  const id = useId();
  const view = useView((now) => now);
  const [kinds, setKinds] = useState<readonly QuestionKind[]>(initial?.kinds ?? QUESTION_KINDS);
  const [count, setCount] = useState(String(initial?.count ?? USUAL_COUNT));
  const [seed, setSeed] = useState(() => String(initial?.seed ?? anySeed()));
  const [mode, setMode] = useState<RoundMode>(initial?.mode ?? 'class');

  const numbers = { seed: typed(seed, 0, LARGEST_SEED), count: typed(count, 1, MOST_QUESTIONS) };
  const round: SharedRound | null =
    numbers.seed === null || numbers.count === null || kinds.length === 0
      ? null
      : { seed: numbers.seed, kinds, count: numbers.count };

  return (
    <form
      className="questions"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (round !== null) onStart({ ...round, mode, revealAll: false });
      }}
    >
      <p>{text.lead}</p>
      <div className="question-setting">
        <p id={`${id}-kinds`}>{text.kinds}</p>
        <ChoiceField
          many
          choices={QUESTION_KINDS.map((kind) => ({ id: kind, label: text.kind[kind] }))}
          chosen={kinds}
          right={[]}
          settled={false}
          labelledBy={`${id}-kinds`}
          onChange={(chosen) => setKinds(QUESTION_KINDS.filter((kind) => chosen.includes(kind)))}
        />
        {kinds.length === 0 && (
          <p className="question-reminder" role="alert">
            {text.noKinds}
          </p>
        )}
      </div>
      <div className="question-setting">
        <p id={`${id}-mode`}>{text.mode}</p>
        <ChoiceField
          many={false}
          choices={ROUND_MODES.map((known) => ({ id: known, label: text.modes[known] }))}
          chosen={[mode]}
          right={[]}
          settled={false}
          labelledBy={`${id}-mode`}
          onChange={([chosen]) => setMode(ROUND_MODES.find((known) => known === chosen) ?? mode)}
        />
      </div>
      <label className="question-number">
        <span>{text.count}</span>
        <input
          className="input"
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_QUESTIONS}
          value={count}
          aria-invalid={numbers.count === null}
          aria-describedby={`${id}-count`}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
        <span id={`${id}-count`} className="fine">
          {text.countHint(MOST_QUESTIONS)}
        </span>
      </label>
      <label className="question-number">
        <span>{text.seed}</span>
        <input
          className="input"
          type="number"
          inputMode="numeric"
          min={0}
          max={LARGEST_SEED}
          value={seed}
          aria-invalid={numbers.seed === null}
          aria-describedby={`${id}-seed`}
          onChange={(event) => setSeed(event.currentTarget.value)}
        />
        <span id={`${id}-seed`} className="fine">
          {text.seedHint(formatNumber(language, LARGEST_SEED))}
        </span>
      </label>
      <div className="question-actions">
        <button type="submit" className="button button-main" disabled={round === null}>
          {text.start}
        </button>
        <button type="button" className="button" onClick={() => setSeed(String(anySeed()))}>
          {text.otherSeed}
        </button>
        {round !== null && (
          <>
            <RoundLink round={round} view={view} />
            <button type="button" className="button" onClick={() => onStart({ ...round, mode, revealAll: true })}>
              {text.sheet}
            </button>
          </>
        )}
      </div>
    </form>
  );
}
