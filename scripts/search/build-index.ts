import MiniSearch from 'minisearch';
import { type SearchContent, type SearchDocument, searchDocuments } from '../../src/content/search-documents';
import { INDEX_OPTIONS } from '../../src/content/search-index';
import { type PackedIndex, packIndex } from '../../src/content/search-packing';

/** Indexes the texts of the atlas. Of one content comes one index, byte for byte. */
export function buildIndex(content: SearchContent): PackedIndex {
  const index = new MiniSearch<SearchDocument>(INDEX_OPTIONS);
  index.addAll(searchDocuments(content));
  return packIndex(index.toJSON());
}
