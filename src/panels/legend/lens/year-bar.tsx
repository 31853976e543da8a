import { type ReactNode, useEffect, useRef } from 'react';
import { LENS_LEGEND } from '../../../i18n/messages/lens-legend';
import { prefersReducedMotion } from '../../../view/browser';
import { useEphemeral, useMessages, useStores } from '../../../view/hooks';
import { setYear } from '../../../view/transitions';

/** How long each year stands while the years run, in milliseconds; longer where the reader wants little motion. */
const PACE = { usual: 900, calm: 2500 } as const;

/** Changes that follow each other faster than this are one step in the browser's history. */
const BURST = 1500;

interface YearBarProps {
  readonly years: readonly number[];
  readonly year: number;
}

/** The year on the map: a slider, single steps, and years that run by themselves until the last one. */
export function YearBar({ years, year }: YearBarProps) {
  const { view, ephemeral } = useStores();
  const text = useMessages(LENS_LEGEND);
  const playing = useEphemeral((state) => state.playing);
  const changed = useRef(0);
  const index = years.indexOf(year);

  const show = (next: number | undefined) => {
    if (next === undefined) return;
    const now = performance.now();
    // A drag along the slider is one step back, not twenty.
    if (now - changed.current > BURST) view.step(setYear(next));
    else view.motion(setYear(next));
    changed.current = now;
  };
  const pause = () => ephemeral.setState({ playing: false });

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(
      () => {
        const next = years[years.indexOf(year) + 1];
        if (next === undefined) ephemeral.setState({ playing: false });
        else view.motion(setYear(next));
      },
      prefersReducedMotion() ? PACE.calm : PACE.usual,
    );
    return () => clearTimeout(timer);
  }, [playing, year, years, view, ephemeral]);

  // Years that run on unseen would change the address of a map that shows something else.
  useEffect(() => () => ephemeral.setState({ playing: false }), [ephemeral]);

  const play = () => {
    if (playing) return pause();
    if (index === years.length - 1) show(years[0]);
    ephemeral.setState({ playing: true });
  };
  const step = (by: number) => {
    pause();
    show(years[index + by]);
  };

  return (
    <div className="year-bar" role="group" aria-label={text.years}>
      <Step name={playing ? text.pause : text.play} onClick={play} primary>
        {playing ? <path d="M5 3h2.5v10H5zM8.5 3H11v10H8.5z" /> : <path d="M5 3l8 5-8 5z" />}
      </Step>
      <Step name={text.previous} onClick={() => step(-1)} disabled={index <= 0}>
        <path d="M10.5 3v10L4 8z" />
      </Step>
      <input
        type="range"
        aria-label={text.year}
        min={years[0]}
        max={years.at(-1)}
        step={1}
        value={year}
        onChange={(event) => {
          pause();
          const wished = Number(event.currentTarget.value);
          show(years.findLast((known) => known <= wished));
        }}
      />
      <Step name={text.next} onClick={() => step(1)} disabled={index === years.length - 1}>
        <path d="M5.5 3v10L12 8z" />
      </Step>
      <span className="year-now">{year}</span>
    </div>
  );
}

interface StepProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly primary?: boolean;
  readonly children: ReactNode;
}

function Step({ name, onClick, disabled = false, primary = false, children }: StepProps) {
  return (
    <button
      type="button"
      className={primary ? 'year-step year-play' : 'year-step'}
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
