import type { MarkShape } from '../../charts/timeline/mark-shape';
import { isoOf, type Span, spanOf } from '../../charts/timeline/span';
import type { TimeWindow } from '../../charts/timeline/time-window';
import type { Moment } from '../../content/moments';
import type { MomentKind } from '../../domain/moment-kind';
import type { Language } from '../../domain/text';
import { formatDate } from '../../i18n/format';
import { TIMELINE_PANEL } from '../../i18n/messages/timeline-panel';

/** A moment with the days that it takes up. */
export interface DatedMoment extends Moment {
  readonly span: Span;
}

export const SHAPES: Readonly<Record<MomentKind, MarkShape>> = { event: 'round', visit: 'diamond', caption: 'square' };

/** Moments whose dates can be read as days, months or years: all that the content tests let through. */
export function withSpans(moments: readonly Moment[]): readonly DatedMoment[] {
  return moments.flatMap((moment) => {
    const span = spanOf(moment.date);
    return span === null ? [] : [{ ...moment, span }];
  });
}

/** What a moment is called where only one line can be said: '7 September 2023, visit or speech: …'. */
export function momentName(language: Language, { date, kind, fact }: Moment): string {
  const text = TIMELINE_PANEL[language];
  const what = fact.inferred ? `${text.one[kind]}, ${text.inferred}` : text.one[kind];
  return text.mark(
    formatDate(language, date),
    language === 'zh' ? what.replace(', ', '，') : what,
    fact.text[language],
  );
}

const LONG_DAYS = 100;

/** The first and last day of a window in words; months where it is long. */
export function windowText(language: Language, { from, to }: TimeWindow): string {
  const precision = to - from > LONG_DAYS ? 'month' : 'day';
  return formatDate(language, `${isoOf(from, precision)}/${isoOf(to - 0.001, precision)}`);
}

/** From the first day of some moments to the last; they are in the order of their days. */
export function spanOfAll(moments: readonly { readonly span: Span }[]): Span {
  return {
    from: Math.min(...moments.map(({ span }) => span.from)),
    to: Math.max(...moments.map(({ span }) => span.to)),
  };
}
