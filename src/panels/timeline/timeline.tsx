import { useEffect, useMemo, useRef, useState } from 'react';
import { following, meets } from '../../charts/timeline/time-window';
import type { Library } from '../../content/library';
import { momentsOf, undatedCounts } from '../../content/moments';
import { MOMENT_KINDS, type MomentKind } from '../../domain/moment-kind';
import { formatDate, formatList } from '../../i18n/format';
import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';
import type { GoTo } from '../../ui/go-to';
import { useWidth } from '../../ui/use-width';
import { useEphemeral, useLanguage, useStores, useView } from '../../view/hooks';
import { type DatedMoment, windowText, withSpans } from './dated-moment';
import { hasPoint } from './has-point';
import { KindChips } from './kind-chips';
import { LightSentence } from './light-sentence';
import { lightOf } from './lit-moments';
import { MomentList, momentItemId } from './moment-list';
import { NearestButtons } from './nearest-buttons';
import { TimeChart } from './time-chart';
import { TimeOverview } from './time-overview';
import { TimeTools } from './time-tools';
import { timelineSizes } from './timeline-sizes';
import { useTimeWindow } from './use-time-window';

interface TimelineProps {
  readonly library: Library;
  /** Moves the map to where all these places are in view. */
  readonly onGoTo?: GoTo | undefined;
}

/** The timeline itself: kinds, overview, chart, and the list of what the chart shows. */
export function Timeline({ library, onGoTo }: TimelineProps) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = TIMELINE_PANEL[language];
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const theme = useView((view) => view.theme);
  const sizes = useMemo(() => timelineSizes(theme), [theme]);
  const place = useEphemeral((state) => state.place);
  const region = useView((view) => view.region);
  const chosen = useEphemeral((state) => state.moment);
  const [hidden, setHidden] = useState<ReadonlySet<MomentKind>>(new Set());

  const all = useMemo(() => withSpans(momentsOf(library)), [library]);
  const moments = useMemo(() => all.filter(({ kind }) => !hidden.has(kind)), [all, hidden]);
  const light = useMemo(() => lightOf(all, library, place, region), [all, library, place, region]);
  const time = useTimeWindow(all);
  const { now, show } = time;
  const lit = (id: string) => light?.ids.has(id) ?? false;
  const dimmed = (id: string) => light !== null && !lit(id);

  useEffect(() => {
    const moment = all.find(({ id }) => id === chosen);
    if (moment !== undefined) show(following(now(), moment.span));
  }, [all, chosen, now, show]);

  const showOnMap = (moment: DatedMoment, look = false) => {
    const places = moment.places.filter(hasPoint);
    const date = formatDate(language, moment.date);
    const names = places.map(({ name }) => name[language]);
    const status = places.length > 0 ? text.chosenAt(date, formatList(language, names)) : text.chosen(date);
    ephemeral.setState({ moment: moment.id, place: places[0]?.id ?? null, status });
    if (places.length > 0) onGoTo?.(places, look);
  };
  const choose = (moment: DatedMoment) => {
    showOnMap(moment);
    requestAnimationFrame(() =>
      document.getElementById(momentItemId(moment.id))?.scrollIntoView?.({ block: 'nearest' }),
    );
  };
  const letGo = () => ephemeral.setState({ moment: null, place: null });
  const toggle = (kind: MomentKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };

  const inferred = all.some(({ fact }) => fact.inferred);
  const shown = moments.filter(({ span }) => meets(span, time.window));
  const undated = undatedCounts(library);
  return (
    <>
      <KindChips moments={all} hidden={hidden} inferred={inferred} onToggle={toggle} />
      <div className="timeline-frame">
        <div ref={frame}>
          <TimeOverview
            moments={moments}
            dimmed={dimmed}
            time={time}
            width={width}
            height={sizes.overview}
            text={sizes.text}
          />
          <TimeChart
            moments={moments}
            kinds={MOMENT_KINDS.filter((kind) => !hidden.has(kind))}
            dimmed={dimmed}
            time={time}
            width={width}
            sizes={sizes}
            onChoose={choose}
          />
        </div>
        <TimeTools time={time} />
        {light !== null && <LightSentence light={light} total={all.length} />}
      </div>
      <section className="section">
        <h3>{text.inView(shown.length, windowText(language, time.window))}</h3>
        <NearestButtons moments={moments} time={time} />
        {shown.length === 0 && <p className="empty">{moments.length === 0 ? text.noKind : text.none}</p>}
        <MomentList
          moments={shown}
          library={library}
          dimmed={dimmed}
          lit={lit}
          onToggle={(moment) => (moment.id === chosen ? letGo() : showOnMap(moment))}
          onShow={(moment) => showOnMap(moment, true)}
        />
      </section>
      <div className="timeline-fine">
        {inferred && <p className="fine">{text.inferredLegend}</p>}
        <p className="fine">{text.undated(undated.events, undated.others)}</p>
      </div>
    </>
  );
}
