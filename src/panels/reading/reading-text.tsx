import { memo } from 'react';
import { useStores } from '../../view/hooks';
import { openPanel, pointAtRegion } from '../../view/transitions';
import type { Block, Item, Line, ReadingSection, Run } from './reading-document';

const tagOf = { en: 'en', zh: 'zh-CN' } as const;

interface SectionProps {
  readonly section: ReadingSection;
  /** Id of its heading, to which the contents lead. */
  readonly headingId: string;
}

/** A part of the text. Built once for each document: nothing in it changes by itself. */
export const SectionText = memo(function SectionText({ section, headingId }: SectionProps) {
  return (
    <section className="reading-section">
      <h3 id={headingId} tabIndex={-1}>
        {section.title}
      </h3>
      {section.blocks.length === 0 ? (
        <p className="empty">{section.empty}</p>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document's blocks never move
        section.blocks.map((block, index) => <BlockText key={index} block={block} />)
      )}
    </section>
  );
});

/* Keys by place: the lines of a document have no names of their own and never move. */
function BlockText({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <LineText line={block.line} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          <LineText line={block.line} />
        </Heading>
      );
    }
    case 'list':
      return <List items={block.items} />;
    case 'names':
      return <List items={block.names.map((line) => ({ line, notes: [] }))} className="reading-names" />;
    case 'table':
      return <Table {...block} />;
    case 'pairs':
      return (
        <dl className="reading-pairs">
          {block.pairs.map(({ term, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document's blocks never move
            <div key={index}>
              <dt>
                <LineText line={term} />
              </dt>
              <dd>
                <LineText line={text} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}

function List({ items, className = 'reading-list' }: { readonly items: readonly Item[]; readonly className?: string }) {
  return (
    <ul className={className}>
      {items.map(({ line, notes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document's lines never move
        <li key={index}>
          <LineText line={line} />
          {notes.map((note, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document's lines never move
            <p key={at} className="reading-check">
              <LineText line={note} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A table that scrolls sideways by itself where it is too wide, also by keyboard. */
function Table({ caption, columns, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className="reading-table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, wide }) => (
              <th key={name} scope="col" className={wide ? 'reading-wide' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document's rows never move
            <tr key={index}>
              {cells.map((cell, at) => {
                const Cell = at === 0 ? 'th' : 'td';
                return (
                  <Cell key={columns[at]?.name} scope={at === 0 ? 'row' : undefined}>
                    <LineText line={cell} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LineText({ line }: { readonly line: Line }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never move
  return line.map((run, index) => <RunText key={index} run={run} />);
}

/** Words; those that lead on are a link in the sentence. */
function RunText({ run }: { readonly run: Run }) {
  const { view, ephemeral } = useStores();
  const { text, lang, opens, selects, checks, name } = run;
  if (opens === undefined && selects === undefined && checks === undefined)
    return lang === undefined ? text : <span lang={tagOf[lang]}>{text}</span>;
  const follow = () => {
    if (selects !== undefined) return view.step(pointAtRegion(selects));
    const panel = opens ?? 'audit';
    ephemeral.setState({ readingAt: checks ?? panel, check: checks ?? null });
    view.step(openPanel(panel));
  };
  return (
    <button type="button" className="reading-link" aria-label={name} data-opens={checks ?? opens} onClick={follow}>
      {text}
    </button>
  );
}
