import type { Check, Fact, GlossaryEntry, Place } from '../domain/fact';
import type { Bilingual } from '../domain/text';
import { regionNamed, STRATEGIES } from './atlas';

/** What a search can find beside regions and strategies, by the kind of its heading. */
export type DocumentKind = 'place' | 'term' | 'measure' | 'event' | 'statement' | 'check';

/** A text of the atlas as the search reads it; the same at build time, when it is indexed, and in the browser. */
export interface SearchDocument {
  /** Kind of record and id, e.g. `fact:hlj-gdp-2024q1`. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** Names by which it is called; the first is shown. */
  readonly names: readonly Bilingual[];
  readonly text: Bilingual | null;
  /** Names of what it is about, as they are shown beside it. */
  readonly about: readonly Bilingual[];
  /** Figures, dates and findings by which it can be found. */
  readonly further: readonly Bilingual[];
  /** Words of its id, which often say in short what a text says at length: `lng` for a gas carrier. */
  readonly keywords: string;
}

/** The content that is searched by its words. */
export interface SearchContent {
  readonly facts: readonly Fact[];
  readonly places: readonly Place[];
  readonly terms: readonly GlossaryEntry[];
  readonly checks: readonly Check[];
}

/** Name of the subject of a statement; null for the whole nation. */
function subjectName(subject: string): Bilingual | null {
  return (STRATEGIES.find(({ id }) => id === subject) ?? regionNamed(subject))?.short ?? null;
}

function kindOf({ kind }: Fact): DocumentKind {
  if (kind === 'measure') return 'measure';
  return kind === 'event' || kind === 'photo' ? 'event' : 'statement';
}

function factDocument(fact: Fact, placeNames: ReadonlyMap<string, Bilingual>): SearchDocument {
  const { id, text, subject, strategies, places, value, period, date, checks } = fact;
  const about = [
    subjectName(subject),
    ...strategies.map(subjectName),
    ...places.map((place) => placeNames.get(place) ?? null),
  ];
  return {
    id: `fact:${id}`,
    kind: kindOf(fact),
    names: [],
    text,
    about: about.filter((name) => name !== null),
    further: [value, period, date, ...checks]
      .filter((part) => part !== null)
      .map((part) => ({ en: String(part), zh: '' })),
    // Its first word only tells the family to which the statement belongs: photo, meeting, a province.
    keywords: id.split('-').slice(1).join(' '),
  };
}

/** A form with a year in it, such as `2024 Q1`: who asks for that wants figures. */
const DATED = /\d{4}/;

function termDocument({ id, term, text, match }: GlossaryEntry): SearchDocument {
  const [en, zh] = [match.en, match.zh].map((forms) => forms.filter((form) => !DATED.test(form)));
  const most = Math.max(en?.length ?? 0, zh?.length ?? 0);
  const forms = Array.from({ length: most }, (_, i) => ({ en: en?.[i] ?? '', zh: zh?.[i] ?? '' }));
  return { id: `term:${id}`, kind: 'term', names: [term, ...forms], text, about: [], further: [], keywords: '' };
}

function checkDocument({ id, claim, text, stated, computed, zh }: Check): SearchDocument {
  const names = [
    { en: `${id} · ${claim.en}`, zh: `${id} · ${claim.zh}` },
    { en: id, zh: id },
  ];
  const further = [
    { en: stated, zh: zh.stated },
    { en: computed, zh: zh.computed },
  ];
  return { id: `check:${id}`, kind: 'check', names, text, about: [], further, keywords: '' };
}

/** Everything that is searched by its words: places, terms, statements, checks. */
export function searchDocuments({ facts, places, terms, checks }: SearchContent): readonly SearchDocument[] {
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  return [
    ...places.map(
      ({ id, name }): SearchDocument => ({
        id: `place:${id}`,
        kind: 'place',
        names: [name],
        text: null,
        about: [],
        further: [],
        keywords: '',
      }),
    ),
    ...terms.map(termDocument),
    ...facts.map((fact) => factDocument(fact, placeNames)),
    ...checks.map(checkDocument),
  ];
}
