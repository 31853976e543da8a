import type { Adcode } from '../../domain/region';
import type { Language } from '../../domain/text';
import type { Panel } from '../../view/view-state';

/** A stretch of text that reads alike; it may lead on. */
export interface Run {
  readonly text: string;
  /** Set where it is not in the reader's language. */
  readonly lang?: Language;
  /** The panel that it opens. */
  readonly opens?: Panel;
  /** The region that it selects, without leaving the text. */
  readonly selects?: Adcode;
  /** The check that it goes to in the audit. */
  readonly checks?: string;
  /** What a link is called where its words alone would not say enough. */
  readonly name?: string;
}

export type Line = readonly Run[];

/** An entry of a list, with what has to be said beside it. */
export interface Item {
  readonly line: Line;
  readonly notes: readonly Line[];
}

export interface Column {
  readonly name: string;
  /** It holds sentences and needs room. */
  readonly wide?: boolean;
}

export type Block =
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'heading'; readonly level: 4 | 5; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** A list of short names, set one after the other. */
  | { readonly kind: 'names'; readonly names: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      /** Cells of each row; the first names the row. */
      readonly rows: readonly (readonly Line[])[];
    }
  | { readonly kind: 'pairs'; readonly pairs: readonly { readonly term: Line; readonly text: Line }[] };

/** A part of the text under a heading of its own; without blocks it says `empty`. */
export interface ReadingSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly empty: string;
}

export interface ReadingDocument {
  readonly title: string;
  /** What is shown, as sentences. */
  readonly showing: readonly string[];
  readonly sections: readonly ReadingSection[];
}

export const say = (text: string): Line => [{ text }];

export const paragraph = (text: string): Block => ({ kind: 'text', line: say(text) });

export const heading = (level: 4 | 5, text: string): Block => ({ kind: 'heading', level, line: say(text) });

/** Blocks under a heading, or nothing where there are none. */
export function under(title: Block, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [title, ...blocks];
}

/** A name in the second language, said with that language's voice. */
export function inOther(language: Language, text: { readonly en: string; readonly zh: string }): Run {
  const other = language === 'en' ? 'zh' : 'en';
  return { text: text[other], lang: other };
}

/** Lines as one, with something between them. */
export function joined(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: between }, ...line]));
}

/** The words of a line. */
export function wordsOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
