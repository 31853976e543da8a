import type { Moment } from '../../content/indicator-values';
import type { ClassCount, ClassMethod } from '../../domain/class-choice';
import type { IndicatorId } from '../../domain/indicator';
import type { Adcode } from '../../domain/region';
import type { StrategyId } from '../../domain/strategy';
import type { Bilingual } from '../../domain/text';

/** What can be asked, in the order in which it is offered. */
export const QUESTION_KINDS = ['find', 'members', 'odd-one-out', 'order', 'higher', 'true-false', 'misleads'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A strategy under one of its documented definitions; a question that rests on it names both. */
export interface Membering {
  readonly strategy: StrategyId;
  readonly definition: string;
}

/** An indicator in one year of one vintage. */
export interface Reading extends Moment {
  readonly indicator: IndicatorId;
}

/** What tells which province-level unit is to be found on the map. */
export type Clue =
  | { readonly by: 'name'; readonly name: Bilingual }
  | { readonly by: 'capital'; readonly capital: Bilingual }
  /** The first or last of the mainland, or of the members of a strategy that are covered whole. */
  | {
      readonly by: 'extreme';
      readonly end: 'highest' | 'lowest';
      readonly reading: Reading;
      readonly among: Membering | null;
    }
  /** The only unit that both cover whole. */
  | { readonly by: 'both'; readonly first: Membering; readonly second: Membering };

/** Something that is true or false. */
export type Claim =
  | { readonly about: 'membering'; readonly region: Adcode; readonly of: Membering }
  /** The first has the higher figure. */
  | { readonly about: 'figures'; readonly higher: Adcode; readonly lower: Adcode; readonly reading: Reading }
  /** A statement of the source with this figure in it. */
  | { readonly about: 'fact'; readonly fact: string; readonly value: number };

/** A thematic map, as it would be described to somebody who can't see it. */
export type DescribedMap =
  /** A figure in classes of color over whole areas, or in circles whose area stands for it. */
  | {
      readonly shows: 'figure';
      readonly reading: Reading;
      readonly classes: { readonly method: ClassMethod; readonly count: ClassCount } | { readonly method: 'symbols' };
    }
  /** By how much GDP changed between two years, in quantiles; each year with the vintage that it is taken from. */
  | { readonly shows: 'change'; readonly from: Moment; readonly to: Moment };

/** An answer, right or wrong: the form is the question's. */
export type Answer =
  | { readonly form: 'region'; readonly region: Adcode }
  | { readonly form: 'set'; readonly regions: readonly Adcode[] }
  /** From the highest to the lowest. */
  | { readonly form: 'order'; readonly regions: readonly Adcode[] }
  | { readonly form: 'truth'; readonly isTrue: boolean }
  /** The place of a described map, from 0. */
  | { readonly form: 'map'; readonly index: number };

interface Asked<K extends QuestionKind, F extends Answer['form']> {
  readonly kind: K;
  readonly answer: Extract<Answer, { readonly form: F }>;
}

export type Question =
  | (Asked<'find', 'region'> & { readonly clue: Clue })
  | (Asked<'members', 'set'> & { readonly of: Membering; readonly options: readonly Adcode[] })
  /** All but one are in a strategy, which the question names or leaves to be found out (null). */
  | (Asked<'odd-one-out', 'region'> & { readonly of: Membering | null; readonly options: readonly Adcode[] })
  | (Asked<'order', 'order'> & { readonly reading: Reading; readonly options: readonly Adcode[] })
  | (Asked<'higher', 'region'> & { readonly reading: Reading; readonly options: readonly Adcode[] })
  | (Asked<'true-false', 'truth'> & { readonly claim: Claim })
  | (Asked<'misleads', 'map'> & { readonly maps: readonly DescribedMap[] });

type WithoutAnswer<Q> = Q extends Question ? Omit<Q, 'answer'> : never;

/** What is asked, without what is right. */
export type Asking = WithoutAnswer<Question>;

/** A question of one kind. */
export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;

/** The same answer as text, so that answers can be compared; the order of a set says nothing. */
export function answerKey(answer: Answer): string {
  return JSON.stringify(answer.form === 'set' ? { ...answer, regions: answer.regions.toSorted() } : answer);
}

/** What a question asks, as text: two with the same text ask the same, in whatever order their options stand. */
export function questionKey(question: Question): string {
  const { answer: _, ...asked } = question;
  return JSON.stringify('options' in asked ? { ...asked, options: asked.options.toSorted() } : asked);
}
