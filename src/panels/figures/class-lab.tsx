import { useId, useState } from 'react';
import { HistogramChart } from '../../charts/histogram/histogram-chart';
import { CLASS_COUNTS, CLASS_METHODS, type ClassCount, type ClassedChoice } from '../../domain/class-choice';
import { goodnessOfVarianceFit, histogram } from '../../domain/classification';
import { formatNumber } from '../../i18n/format';
import { inShownUnit } from '../../i18n/indicator-format';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { useChartScale } from '../../ui/use-chart-scale';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { type LensValues, lensClasses } from '../../view/lens';
import { formatLensValue, lensUnit } from '../../view/lens-words';
import { setClasses } from '../../view/transitions';
import { MiniMap } from './mini-map';
import { readBreaks } from './read-breaks';

const BINS = 24;
const WIDTH = 300;

/** The same values under four methods of classing, side by side: map, histogram, how many regions, how good a fit. */
export function ClassLab({ values }: { readonly values: LensValues }) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const choice = useView((v) => v.classes);
  const held = choice.method === 'manual' ? choice.breaks : null;
  const [count, setCount] = useState<ClassCount>('count' in choice ? choice.count : 5);
  const [manual, setManual] = useState<readonly number[] | null>(held);
  return (
    <div className="class-lab">
      <p>{text.labLead}</p>
      <label className="lens-choices">
        <span>{text.labCount}</span>
        <select
          value={count}
          onChange={(event) =>
            setCount(CLASS_COUNTS.find((known) => String(known) === event.currentTarget.value) ?? count)
          }
        >
          {CLASS_COUNTS.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </select>
      </label>
      <div className="class-lab-cards">
        {CLASS_METHODS.map((method) => (
          <MethodCard key={method} values={values} choice={{ method, count }} />
        ))}
        <MethodCard
          values={values}
          choice={manual === null ? null : { method: 'manual', breaks: manual }}
          onBreaks={setManual}
        />
      </div>
    </div>
  );
}

interface MethodCardProps {
  readonly values: LensValues;
  /** Null: own breaks, before there are any. */
  readonly choice: ClassedChoice | null;
  readonly onBreaks?: (breaks: readonly number[]) => void;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function MethodCard({ values, choice, onBreaks }: MethodCardProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const scale = useChartScale();
  const inUse = useView((v) => same(v.classes, choice));
  const method = text.methods[choice?.method ?? 'manual'];
  const classes = choice === null ? [] : lensClasses(values, choice);
  const breaks = classes.slice(1).map(({ from }) => from);
  const all = [...values.values.values()];
  const bins = histogram(all, BINS).map((bin) => {
    const index = breaks.filter((value) => value <= (bin.from + bin.to) / 2).length;
    return { ...bin, className: `fill-${classes[index]?.step ?? 'no-data'}` };
  });
  return (
    <section className="class-lab-card" aria-label={method.name}>
      <h4>{method.name}</h4>
      <p className="fine">{method.does}</p>
      {onBreaks !== undefined && <BreaksField values={values} onBreaks={onBreaks} />}
      {choice !== null && (
        <>
          <MiniMap classes={classes} name={method.name} />
          <HistogramChart
            title={method.name}
            bins={bins}
            breaks={breaks}
            format={(value) => formatLensValue(language, values, value, 'bare')}
            size={{ width: WIDTH, scale }}
          />
          <p className="fine">
            {text.counts(classes.map(({ members }) => members.length).join(' · '))};{' '}
            {text.fit(`${formatNumber(language, goodnessOfVarianceFit(all, breaks) * 100, 1)}%`)}
          </p>
          <button type="button" className="button" disabled={inUse} onClick={() => view.step(setClasses(choice))}>
            {inUse ? text.inUse : text.use}
          </button>
        </>
      )}
    </section>
  );
}

function BreaksField({ values, onBreaks }: Required<Pick<MethodCardProps, 'values' | 'onBreaks'>>) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const id = useId();
  const [words, setWords] = useState('');
  const [bad, setBad] = useState(false);
  const factor = values.indicator === null ? 1 : inShownUnit(language, values.indicator.unit, 1);
  const submit = () => {
    const breaks = readBreaks(words);
    setBad(breaks === null);
    // Typed as shown, kept in the unit of computation.
    if (breaks !== null) onBreaks(breaks.map((value) => Number((value / factor).toPrecision(9))));
  };
  return (
    <form
      className="breaks-field"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{text.breaks}</label>
      <input
        id={id}
        value={words}
        inputMode="decimal"
        aria-invalid={bad}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={() => words !== '' && submit()}
      />
      <p id={`${id}-hint`} className={bad ? 'breaks-bad' : 'fine'} role={bad ? 'alert' : undefined}>
        {bad ? text.breaksBad : text.breaksHint(lensUnit(language, values))}
      </p>
    </form>
  );
}
