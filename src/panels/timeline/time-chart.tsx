import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { placeMarks } from '../../charts/timeline/placed';
import { around, following, meets, timeScale, WHOLE, zoomed } from '../../charts/timeline/time-window';
import { type MarkDatum, TimelineChart } from '../../charts/timeline/timeline-chart';
import type { MomentKind } from '../../domain/moment-kind';
import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';
import { useEphemeral, useLanguage } from '../../view/hooks';
import { type DatedMoment, momentName, SHAPES, spanOfAll, windowText } from './dated-moment';
import { axisOf } from './time-axis';
import { listenForTimeGestures } from './time-gestures';
import type { TimelineSizes } from './timeline-sizes';
import type { TimeWindowUse } from './use-time-window';

interface TimeChartProps {
  /** In the order of their dates. */
  readonly moments: readonly DatedMoment[];
  readonly kinds: readonly MomentKind[];
  readonly dimmed: (id: string) => boolean;
  readonly time: TimeWindowUse;
  readonly width: number;
  readonly sizes: TimelineSizes;
  readonly onChoose: (moment: DatedMoment) => void;
}

/** How many times fewer days a key or a button shows. */
export const ZOOM_STEP = 2;

/** The zoomed part of the timeline: one Tab stop, walked by arrow keys, zoomed and dragged by pointer. */
export function TimeChart({ moments, kinds, dimmed, time, width, sizes, onChoose }: TimeChartProps) {
  const language = useLanguage();
  const text = TIMELINE_PANEL[language];
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const chosen = useEphemeral((state) => state.moment);
  const [cursor, setCursor] = useState<string | null>(null);
  const { now, show } = time;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const scale = () => timeScale(now(), element.clientWidth, sizes.inset);
    return listenForTimeGestures(element, { window: now, scale, move: show });
  }, [now, show, sizes.inset]);

  const scale = timeScale(time.window, width, sizes.inset);
  const data: readonly (MarkDatum & { readonly moment: DatedMoment })[] = moments.map((moment) => ({
    id: moment.id,
    row: kinds.indexOf(moment.kind),
    span: moment.span,
    shape: SHAPES[moment.kind],
    inferred: moment.fact.inferred,
    dimmed: dimmed(moment.id),
    name: momentName(language, moment),
    moment,
  }));
  const lanes = kinds.map((kind) => sizes.lanesOf[kind]);
  const marks = placeMarks(data, scale, { ...sizes, lanes }).filter((mark) => mark.right > 0 && mark.left < width);
  const inView = moments.filter(({ span }) => meets(span, time.window));
  const indexOf = (wanted: string | null) => moments.findIndex((moment) => moment.id === wanted);
  const at = [indexOf(cursor), indexOf(chosen), indexOf(inView[0]?.id ?? null), 0].find((index) => index >= 0) ?? 0;
  const active = moments[at]?.id ?? null;
  const choose = (wanted: string) => {
    const moment = moments[indexOf(wanted)];
    setCursor(wanted);
    if (moment !== undefined) onChoose(moment);
  };

  const walkTo = (index: number) => {
    const moment = moments[Math.min(moments.length - 1, Math.max(0, index))];
    if (moment === undefined) return;
    setCursor(moment.id);
    show(following(now(), moment.span));
  };

  /** Zooms in as far as that sets them apart; those of one day are chosen in turn. */
  const openCluster = (members: readonly { readonly id: string; readonly span: DatedMoment['span'] }[]) => {
    const next = around(spanOfAll(members), 0.2);
    if (next.to - next.from < (time.window.to - time.window.from) * 0.75) show(next);
    else choose(members[(members.findIndex((member) => member.id === chosen) + 1) % members.length]?.id ?? '');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const middle = moments[at]?.span;
    const about = middle && meets(middle, now()) ? (middle.from + middle.to) / 2 : undefined;
    const doing: Readonly<Record<string, () => void>> = {
      ArrowRight: () => walkTo(at + 1),
      ArrowDown: () => walkTo(at + 1),
      ArrowLeft: () => walkTo(at - 1),
      ArrowUp: () => walkTo(at - 1),
      Home: () => walkTo(0),
      End: () => walkTo(moments.length - 1),
      '+': () => show(zoomed(now(), ZOOM_STEP, about)),
      '=': () => show(zoomed(now(), ZOOM_STEP, about)),
      '-': () => show(zoomed(now(), 1 / ZOOM_STEP, about)),
      '0': () => show(WHOLE),
      Enter: () => active !== null && choose(active),
      ' ': () => active !== null && choose(active),
    };
    const act = doing[event.key];
    if (act === undefined) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };

  const { ticks, periods } = axisOf(language, time.window, scale, sizes.text, width);
  const drawn = (moment: string) => marks.some(({ members }) => members.some((member) => member.id === moment));
  const optionId = (moment: string) => `${id}-${moment}`;
  return (
    <div
      ref={box}
      className="timeline-marks"
      role="listbox"
      tabIndex={0}
      aria-label={text.chart}
      aria-description={text.keys}
      aria-activedescendant={active !== null && drawn(active) ? optionId(active) : undefined}
      onKeyDown={onKeyDown}
    >
      <TimelineChart
        width={width}
        lanes={lanes}
        sizes={sizes}
        marks={marks}
        ticks={ticks}
        periods={periods}
        chosen={chosen}
        active={active}
        optionId={optionId}
        clusterName={(members) => text.cluster(members.length, windowText(language, spanOfAll(members)))}
        onChoose={choose}
        onCluster={openCluster}
      />
    </div>
  );
}
