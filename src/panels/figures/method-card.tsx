import { type ReactNode, useRef } from 'react';
import { HistogramChart } from '../../charts/histogram/histogram-chart';
import type { ClassedChoice } from '../../domain/class-choice';
import { goodnessOfVarianceFit, histogram } from '../../domain/classification';
import { formatNumber } from '../../i18n/format';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { classRange } from '../../ui/class-range';
import { useChartScale } from '../../ui/use-chart-scale';
import { useWidth } from '../../ui/use-width';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { type LensValues, lensClasses } from '../../view/lens';
import { formatLensValue } from '../../view/lens-words';
import { setClasses } from '../../view/transitions';
import { MiniMap } from './mini-map';

const BINS = 24;

interface MethodCardProps {
  readonly values: LensValues;
  readonly method: ClassedChoice['method'];
  /** Null: own breaks, before there are any. */
  readonly choice: ClassedChoice | null;
  /** What the method asks of the reader. */
  readonly children?: ReactNode;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What one method of classing makes of the values: a small map, the histogram with its breaks, and its classes. */
export function MethodCard({ values, method, choice, children }: MethodCardProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const scale = useChartScale();
  const host = useRef<HTMLElement>(null);
  const width = useWidth(host);
  const inUse = useView((v) => same(v.classes, choice));
  const { name, does } = text.methods[method];
  const classes = choice === null ? [] : lensClasses(values, choice);
  const breaks = classes.slice(1).map(({ from }) => from);
  const all = [...values.values.values()];
  const bins = histogram(all, BINS).map((bin) => {
    const index = breaks.filter((value) => value <= (bin.from + bin.to) / 2).length;
    return { ...bin, className: `fill-${classes[index]?.step ?? 'no-data'}` };
  });
  return (
    <section ref={host} className="class-lab-card" aria-label={name}>
      <h4>{name}</h4>
      <p className="fine">{does}</p>
      {children}
      {choice !== null && (
        <>
          <MiniMap classes={classes} name={text.mapOf(name)} />
          <HistogramChart
            title={text.histogramOf(name)}
            bins={bins}
            breaks={breaks}
            format={(value) => formatLensValue(language, values, value, 'bare')}
            size={{ width, scale }}
          />
          <ol className="class-key" aria-label={text.classesOf(name)}>
            {classes.map(({ step, members }, index) => (
              <li key={step}>
                <span className="class-key-swatch" style={{ background: `var(--${step})` }} aria-hidden="true" />
                <span>{classRange(language, values, classes, index)}</span>
                <span className="class-key-count">{text.regions(members.length)}</span>
              </li>
            ))}
          </ol>
          <p className="fine">{text.fit(`${formatNumber(language, goodnessOfVarianceFit(all, breaks) * 100, 1)}%`)}</p>
          <button type="button" className="button" disabled={inUse} onClick={() => view.step(setClasses(choice))}>
            {inUse ? text.inUse : text.use}
          </button>
        </>
      )}
    </section>
  );
}
