import type { Ink } from './ink';
import type { Language } from './text';

/** The lessons that come with the atlas, in the order of the list. */
export const LESSON_IDS = [
  'four-plates',
  'two-rivers-two-strategies',
  'the-northeast',
  'is-the-gap-closing',
  'can-you-trust-a-figure',
  'a-bay-of-eleven-cities',
] as const;
export type LessonId = (typeof LESSON_IDS)[number];

/** The lesson that travels in the `#` part of an address. */
export const PACKED = 'packed';

/** A lesson of the atlas, the one of the address itself, or one that this browser keeps, as `own-<word>`. */
export type LessonKey = LessonId | typeof PACKED | `own-${string}`;

/** What a step can keep from the class until it is revealed: the legend, all figures, the names of regions. */
export const VEILS = ['legend', 'values', 'names'] as const;
export type Veil = (typeof VEILS)[number];

/** One step of a lesson: a whole view of the atlas and what is said and asked about it. All texts are plain text. */
export interface LessonStep {
  readonly title: string;
  /** What the class reads. Paragraphs are parted by an empty line. */
  readonly text: string;
  /** What the class is asked; empty: nothing. */
  readonly question: string;
  /** What the class should find, shown once it is revealed; empty: nothing. */
  readonly answer: string;
  /** For the teacher alone; never on the class's screen. */
  readonly notes: string;
  /** Time that the class has, in seconds; null: no timer. */
  readonly seconds: number | null;
  /** What is hidden until it is revealed. */
  readonly hidden: readonly Veil[];
  /** Ids of the statements that text and answer rest on. */
  readonly facts: readonly string[];
  /** The view as the query part of an address, e.g. `?region=jilin&panel=balance`; language, theme and renderer are the room's. */
  readonly view: string;
  /** What is drawn over the step. */
  readonly ink: readonly Ink[];
}

/** A lesson in one language. */
export interface Lesson {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** For whom it is, e.g. `Ages 14–16`. */
  readonly level: string;
  readonly minutes: number;
  readonly aims: readonly string[];
  /** What the teacher should know and prepare; paragraphs are parted by an empty line. */
  readonly guide: string;
  readonly steps: readonly LessonStep[];
}

/** No lesson has more steps; a period has no time for them. */
export const MOST_STEPS = 60;
