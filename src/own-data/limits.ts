/** The largest file that is read, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** The most rows with something in them, the heading apart. */
export const MOST_ROWS = 100_000;
