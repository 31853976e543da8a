/** What a dated thing is: something that happened, a visit with what was said there, or the day a picture was taken. */
export type MomentKind = 'event' | 'visit' | 'caption';

export const MOMENT_KINDS: readonly MomentKind[] = ['event', 'visit', 'caption'];
