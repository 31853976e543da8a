import type { Fact, Place } from '../domain/fact';
import type { MomentKind } from '../domain/moment-kind';
import type { Library } from './library';

/** One dated thing of the source, with the statements that were made on that occasion. */
export interface Moment {
  /** Id of its fact. */
  readonly id: string;
  readonly kind: MomentKind;
  readonly fact: Fact;
  /** ISO date, month, year, or a range of them. */
  readonly date: string;
  readonly places: readonly Place[];
  /** Dated statements that belong to it: what the meeting asks for, who was there, what a speech said. */
  readonly statements: readonly Fact[];
}

type Dated = Fact & { readonly date: string };

const isDated = (fact: Fact): fact is Dated => fact.date !== null;
const standsAlone = ({ kind }: Fact): boolean => kind === 'event' || kind === 'photo';

/** No field tells a visit or a speech from another event: the ids of those begin with one of these words. */
const VISIT_ID = /^(visit|meeting|symposium|inspection|ding)-/;

function kindOf({ id, kind, status }: Fact): MomentKind {
  if (kind === 'photo') return 'caption';
  return VISIT_ID.test(id) || status === 'speaker-aim' ? 'visit' : 'event';
}

const MONTH = /^\d{4}-\d{2}$/;

/** How well a statement fits an occasion: 0 where it does not. */
function fit(statement: Dated, occasion: Dated): number {
  const sameSubject = statement.subject === occasion.subject ? 2 : 0;
  const sameChapter = statement.cite.chapter === occasion.cite.chapter ? 1 : 0;
  if (statement.date === occasion.date) {
    const own = sameSubject + sameChapter;
    return occasion.kind === 'event' ? 8 + own : sameSubject > 0 ? 4 + own : 0;
  }
  const inItsMonth = MONTH.test(statement.date) && occasion.date.startsWith(statement.date);
  return inItsMonth && occasion.kind === 'event' ? sameSubject + sameChapter : 0;
}

/**
 * The dated facts as moments, from the earliest to the latest; every dated fact is in exactly one. Events and
 * captions stand for themselves. Other statements belong to the event of their day, or of their month where only that
 * is known: 140 things that one meeting asked for are one meeting. Those without such an event stand by themselves.
 */
export function momentsOf(library: Pick<Library, 'facts' | 'placesOf'>): readonly Moment[] {
  const dated = library.facts.filter(isDated);
  const occasions = dated.filter(standsAlone);
  const statements = new Map<Dated, Dated[]>(occasions.map((occasion) => [occasion, []]));
  for (const fact of dated) {
    if (standsAlone(fact)) continue;
    const own = bestOf([...statements.keys()], (occasion) => fit(fact, occasion));
    if (own === null) statements.set(fact, []);
    else statements.get(own)?.push(fact);
  }
  return [...statements]
    .map(([fact, said]) => ({
      id: fact.id,
      kind: kindOf(fact),
      fact,
      date: fact.date,
      places: library.placesOf(fact),
      statements: said,
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The first of those that score highest; null where none scores. */
function bestOf<T>(candidates: readonly T[], score: (candidate: T) => number): T | null {
  let best: T | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const points = score(candidate);
    if (points > most) [best, most] = [candidate, points];
  }
  return best;
}

/** How many events, and how many other statements, the source gives no date for. */
export function undatedCounts({ facts }: Pick<Library, 'facts'>): { readonly events: number; readonly others: number } {
  const undated = facts.filter((fact) => !isDated(fact));
  const events = undated.filter(standsAlone).length;
  return { events, others: undated.length - events };
}
