import type { Decisions, ReadResult } from './report';

/** What the page asks of the worker that reads a file. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly decisions: Decisions;
}

/** What the worker answers: how far it is, and in the end what it made of the file. */
export type ReadAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'result'; readonly result: ReadResult };
