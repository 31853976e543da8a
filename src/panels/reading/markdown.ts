import { type Block, type Line, type ReadingDocument, wordsOf } from './reading-document';

/** A line as Markdown: on one line, and with nothing in it that would be taken for a mark. */
function plain(line: Line): string {
  return wordsOf(line)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]|<>]/g, (mark) => `\\${mark}`)
    .trim();
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return plain(block.line);
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.line)}`;
    case 'list':
      return block.items
        .map(({ line, notes }) => [`- ${plain(line)}`, ...notes.map((note) => `  - ${plain(note)}`)].join('\n'))
        .join('\n');
    case 'names':
      return block.names.map((name) => `- ${plain(name)}`).join('\n');
    case 'table':
      return [
        block.caption,
        '',
        row(block.columns.map(({ name }) => name)),
        row(block.columns.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(plain))),
      ].join('\n');
    case 'pairs':
      return block.pairs.map(({ term, text }) => `- **${plain(term)}**: ${plain(text)}`).join('\n');
  }
}

/**
 * A document as Markdown, which reads as plain text too: what is copied says what is shown.
 *
 * @param colophon lines that close it: where it comes from and of when it is
 */
export function markdownOf({ title, showing, sections }: ReadingDocument, colophon: readonly string[]): string {
  const parts = [
    `## ${title}`,
    showing.join(' '),
    ...sections.flatMap((section) => [
      `### ${section.title}`,
      ...(section.blocks.length === 0 ? [section.empty] : section.blocks.map(blockText)),
    ]),
    ...colophon,
  ];
  return `${parts.join('\n\n')}\n`;
}
