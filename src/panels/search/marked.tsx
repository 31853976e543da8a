import type { Part } from './marked-parts';

/** A text with its marked parts. */
export function Marked({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text));
}
