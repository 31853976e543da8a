/** A code for cameras is black on white in every theme: many readers know no other, and none reads one better. */
export const SCAN_COLOURS = { ink: '#000000', ground: '#ffffff' } as const;
