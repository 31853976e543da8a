/** No lesson file is larger, in bytes of UTF-8. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** The longest texts of a lesson, in characters (UTF-16 units); editor and files keep to the same. */
export const MOST_CHARACTERS = {
  title: 200,
  level: 200,
  aim: 400,
  guide: 20_000,
  text: 8000,
  question: 2000,
  answer: 4000,
  notes: 8000,
  view: 2000,
  words: 500,
} as const;

/** A lesson has no more of these. */
export const MOST = { aims: 20, facts: 60, marks: 400, points: 4000 } as const;

/** A lesson lasts no longer, in minutes. */
export const MOST_MINUTES = 600;

/** A timer runs no longer, in seconds. */
export const MOST_SECONDS = 7200;
