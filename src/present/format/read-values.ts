import { type LessonPart, type LessonPlace, Refused } from './reading';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UNSAFE = ['__proto__', 'constructor', 'prototype'];

/**
 * An object with its own names only; those of the language itself are refused.
 *
 * @param onUnknown hears of names that the format does not have
 */
export function readRecord(
  value: unknown,
  known: readonly string[],
  where: LessonPlace,
  onUnknown: (name: string) => void,
): JsonRecord {
  if (!isRecord(value)) throw new Refused('wrong', where);
  for (const name of Object.keys(value)) {
    if (UNSAFE.includes(name)) throw new Refused('unsafe', where);
    if (!known.includes(name)) onUnknown(name);
  }
  return value;
}

/** Text as lessons keep it: lines end in one character, and control characters, which can't be printed, are taken out. */
export const plainText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''));

/** The parts of an object, each read as what it must be; an absent one is empty. */
export function partReader(record: JsonRecord, step: number | null) {
  const place = (part: LessonPart): LessonPlace => ({ step, part });
  const given = (part: LessonPart): unknown => (Object.hasOwn(record, part) ? record[part] : undefined);

  const textOf = (value: unknown, part: LessonPart, most: number): string => {
    if (typeof value !== 'string') throw new Refused('wrong', place(part));
    const text = plainText(value);
    if (text.length > most) throw new Refused('too-long', place(part));
    return text;
  };
  const list = (part: LessonPart, most: number): readonly unknown[] => {
    const value = given(part) ?? [];
    if (!Array.isArray(value)) throw new Refused('wrong', place(part));
    if (value.length > most) throw new Refused('too-many', place(part));
    return value;
  };
  return {
    given,
    list,
    text: (part: LessonPart, most: number): string => textOf(given(part) ?? '', part, most),
    texts: (part: LessonPart, most: number, longest: number): readonly string[] =>
      list(part, most).map((value) => textOf(value, part, longest)),
    /** A whole number from 0; null where there is none. */
    count: (part: LessonPart, most: number): number | null => {
      const value = given(part) ?? null;
      if (value === null) return null;
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most)
        throw new Refused('wrong', place(part));
      return value;
    },
    word: <T extends string>(part: LessonPart, options: readonly T[]): T => {
      const found = options.find((option) => option === given(part));
      if (found === undefined) throw new Refused('wrong', place(part));
      return found;
    },
  };
}
