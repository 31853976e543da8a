import type { ReactNode } from 'react';
import type { MarkShape } from './mark-shape';
import { markPath } from './mark-shape';
import type { Datum, PlacedMark } from './placed';

export interface MarkDatum extends Datum {
  readonly shape: MarkShape;
  /** Its date follows from the context only. */
  readonly inferred: boolean;
  /** Stands back while others are lit. */
  readonly dimmed: boolean;
  /** Date, kind and text in words. */
  readonly name: string;
}

/** Pixels of a timeline's parts. */
export interface ChartSizes {
  readonly lane: number;
  readonly mark: number;
  readonly cluster: number;
  readonly text: number;
}

export interface AxisLabel {
  readonly day: number;
  readonly x: number;
  readonly text: string;
}

interface TimelineChartProps {
  readonly width: number;
  /** How many lanes each row has. */
  readonly lanes: readonly number[];
  readonly sizes: ChartSizes;
  readonly marks: readonly PlacedMark<MarkDatum>[];
  readonly ticks: readonly AxisLabel[];
  readonly periods: readonly AxisLabel[];
  readonly chosen: string | null;
  readonly active: string | null;
  readonly optionId: (id: string) => string;
  readonly clusterName: (members: readonly MarkDatum[]) => string;
  readonly onChoose: (id: string) => void;
  readonly onCluster: (members: readonly MarkDatum[]) => void;
}

const ROW_GAP = 6;
const LINE = 1.25;
const SQUARE_TRIM = 0.07;

/** Where a row begins; of the row after the last, where the axis is. */
const topOf = (row: number, lanes: readonly number[], lane: number): number =>
  lanes.slice(0, row).reduce((top, count) => top + count * lane + ROW_GAP, 0);

/** Marks in rows over a time axis: a picture of its properties alone. The options of a listbox that stands around it. */
export function TimelineChart(props: TimelineChartProps): ReactNode {
  const { width, lanes, sizes, marks, ticks, periods } = props;
  const axis = topOf(lanes.length, lanes, sizes.lane);
  const line = sizes.text * LINE;
  const height = axis + 6 + line * 2;
  return (
    <svg className="timeline-chart" width={width} height={height} role="none">
      <g aria-hidden="true">
        {ticks.map(({ day, x }) => (
          <line key={day} className="timeline-grid" x1={x} x2={x} y1={0} y2={axis} />
        ))}
        <line className="timeline-axis" x1={0} x2={width} y1={axis} y2={axis} />
        {ticks.map(({ day, x, text }) => (
          <text key={day} className="timeline-tick" x={x} y={axis + line} textAnchor="middle">
            {text}
          </text>
        ))}
        {periods.map(({ day, x, text }) => (
          <text key={day} className="timeline-period" x={x} y={axis + line * 2}>
            {text}
          </text>
        ))}
      </g>
      {marks.map((mark) => (
        <Mark key={mark.members[0].id} mark={mark} of={props} />
      ))}
    </svg>
  );
}

function Mark({ mark, of }: { readonly mark: PlacedMark<MarkDatum>; readonly of: TimelineChartProps }) {
  const { sizes, lanes, chosen, active, optionId, clusterName, onChoose, onCluster } = of;
  const { members, row, lane, left, right } = mark;
  const [first] = members;
  const many = members.length > 1;
  // A square looks larger than a disc as wide.
  const trim = first.shape === 'square' && !many ? sizes.mark * SQUARE_TRIM : 0;
  const top = topOf(row, lanes, sizes.lane) + lane * sizes.lane + ROW_GAP / 2;
  const middle = top + sizes.lane / 2;
  const hit = { x: left, y: top, width: right - left, height: sizes.lane };
  const holds = (id: string | null) => members.some((member) => member.id === id);

  const options = members.map((member) => (
    <g
      key={member.id}
      id={optionId(member.id)}
      role="option"
      aria-selected={member.id === chosen}
      aria-label={member.name}
      onClick={() => onChoose(member.id)}
    >
      <rect className="timeline-hit" {...hit} />
    </g>
  ));
  return (
    <g
      className="timeline-mark"
      role={many ? 'group' : 'none'}
      aria-label={many ? clusterName(members) : undefined}
      data-cluster={many || undefined}
      data-inferred={members.every(({ inferred }) => inferred) || undefined}
      data-partly-inferred={(many && members.some(({ inferred }) => inferred)) || undefined}
      data-dimmed={members.every(({ dimmed }) => dimmed) || undefined}
      data-chosen={holds(chosen) || undefined}
      data-active={holds(active) || undefined}
    >
      {holds(active) && <rect className="timeline-cursor" {...hit} rx={4} />}
      <path
        className="timeline-shape"
        d={markPath(
          first.shape,
          mark.from + trim,
          mark.to - trim,
          middle,
          many ? sizes.cluster : sizes.mark - 2 * trim,
        )}
      />
      {many && (
        <text className="timeline-count" aria-hidden="true" x={(left + right) / 2} y={middle} textAnchor="middle">
          {members.length}
        </text>
      )}
      {options}
      {many && (
        <rect className="timeline-hit" {...hit} onClick={() => onCluster(members)}>
          <title>{clusterName(members)}</title>
        </rect>
      )}
    </g>
  );
}
