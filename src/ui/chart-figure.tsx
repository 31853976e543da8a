import '../charts/charts.css';
import './chart-figure.css';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { ChartSize } from '../charts/frame/chart-size';
import type { TableData } from '../charts/table-data';
import { CHARTS } from '../i18n/messages/charts';
import { useMessages } from '../view/hooks';
import { DataTable } from './data-table';
import { TakeAway } from './take-away';
import { useChartScale } from './use-chart-scale';
import { useWidth } from './use-width';

interface ChartFigureProps {
  readonly title: string;
  /** Empty where values name it themselves. */
  readonly unit: string;
  /** Where the figures come from, in words. */
  readonly source: string;
  /** What the chart shows, made from its figures. */
  readonly sentence: string;
  readonly table: TableData;
  /** Without its ending. */
  readonly fileName: string;
  /** Draws the chart for the room there is. */
  readonly children: (size: ChartSize) => ReactNode;
}

/** A chart with its title, unit, what it shows in words, source, table, and ways to take it away or see it large. */
export function ChartFigure(props: ChartFigureProps) {
  const text = useMessages(CHARTS);
  const [large, setLarge] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    setLarge(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <FigureBody {...props} onEnlarge={open} />
      <dialog
        ref={dialog}
        className="chart-dialog"
        aria-label={text.chart(props.title)}
        onClose={() => setLarge(false)}
      >
        {large && (
          <>
            <button type="button" className="button chart-dialog-close" onClick={() => dialog.current?.close()}>
              {text.close}
            </button>
            <FigureBody {...props} />
          </>
        )}
      </dialog>
    </>
  );
}

interface FigureBodyProps extends ChartFigureProps {
  readonly onEnlarge?: () => void;
}

function FigureBody({ title, unit, source, sentence, table, fileName, children, onEnlarge }: FigureBodyProps) {
  const text = useMessages(CHARTS);
  const scale = useChartScale();
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  return (
    <figure className="chart-figure" aria-describedby={id}>
      <figcaption>
        <span className="chart-title">{title}</span>
        {unit !== '' && (
          <span className="chart-unit">
            {text.unit}: {unit}
          </span>
        )}
      </figcaption>
      <div ref={host} className="chart-host">
        {children({ width, scale })}
      </div>
      <p className="chart-sentence" id={id}>
        {sentence}
      </p>
      <p className="chart-source">
        {text.source}: {source}
      </p>
      <div className="chart-tools">
        <details className="chart-details">
          <summary>{text.table}</summary>
          <DataTable table={table} />
        </details>
        <details className="chart-details">
          <summary>{text.takeAway}</summary>
          <TakeAway
            svg={() => host.current?.querySelector('svg') ?? null}
            table={table}
            unit={unit}
            source={source}
            sentence={sentence}
            fileName={fileName}
            alone={onEnlarge === undefined}
          />
        </details>
        {onEnlarge !== undefined && (
          <button type="button" className="link" onClick={onEnlarge}>
            {text.enlarge}
          </button>
        )}
      </div>
    </figure>
  );
}
