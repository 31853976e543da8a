/** The index of the texts, made at build time by scripts/search. */
declare module 'virtual:search-index' {
  import type { PackedIndex } from './content/search-packing';

  export const INDEX: PackedIndex;
}
