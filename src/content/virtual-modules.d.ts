/** The index of the texts, made at build time by scripts/search. */
declare module 'virtual:search-index' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an import statement is not resolved in here: no type
  export const INDEX: import('./search-packing').PackedIndex;
}
