import type { Fact, Source } from '../domain/fact';
import type { Language } from '../domain/text';
import { formatDate } from '../i18n/format';
import { chapterTitle } from '../i18n/messages/chapters';
import { CITATION_TEXTS } from '../i18n/messages/citations';
import { PANELS } from '../i18n/messages/panels';

export const CITATION_FORMATS = ['plain', 'bibtex', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What a citation says besides the statement. */
export interface CitationContext {
  /** The publication that the statement is from. */
  readonly source: Source;
  readonly language: Language;
  /** The whole address of the statement in the atlas. */
  readonly address: string;
  /** The day on which it was looked up, as an ISO date. */
  readonly accessed: string;
}

/** The printed pages as numbers with this dash between; null where the source has no page numbers. */
function pageNumbers({ cite }: Fact, dash: string): string | null {
  const numbers = cite.pages.match(/\d+/g);
  return numbers === null ? null : numbers.join(dash);
}

/** Our wording, who stands behind the statement, and the checks that concern it. */
function noteOf(fact: Fact, language: Language): string {
  const text = CITATION_TEXTS[language];
  const checks = fact.checks.length === 0 ? [] : [text.checks(fact.checks.join(', '), fact.checks.length)];
  const sentences = [
    text.summarised(fact.text[language], text.atlas),
    PANELS[language].citation.statusOf[fact.status],
    ...checks,
  ];
  return sentences.join(language === 'en' ? ' ' : '');
}

function plain(fact: Fact, { source, language, address, accessed }: CitationContext): string {
  const text = CITATION_TEXTS[language];
  const pages = pageNumbers(fact, '–');
  return text.plain({
    publisher: source.publisher,
    title: source.title[language],
    chapter: chapterTitle(language, fact.cite),
    pages: pages === null ? PANELS[language].citation.unpaged : text.pages(pages),
    undated: text.undated,
    note: noteOf(fact, language),
    address,
    accessed: formatDate(language, accessed),
  });
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** A text in which TeX takes no character for a command. */
function texText(text: string): string {
  return text.replace(/[\\{}$&#^_%~]/g, (sign) => TEX[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}

/** An address as TeX takes it verbatim: braces would end the field. */
function texAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}

const keyOf = (fact: Fact): string => `${fact.cite.source}-${fact.id}`.replace(/[^A-Za-z0-9-]/g, '-');

function bibtex(fact: Fact, { source, language, address, accessed }: CitationContext): string {
  const text = CITATION_TEXTS[language];
  // A second pair of braces keeps the capitals of a title.
  const fields: readonly (readonly [string, string | null])[] = [
    ['key', `{${texText(source.title[language])}}`],
    ['title', `{${texText(chapterTitle(language, fact.cite))}}`],
    ['booktitle', `{${texText(source.title[language])}}`],
    ['publisher', `{${texText(source.publisher)}}`],
    ['year', 'n.d.'],
    ['pages', pageNumbers(fact, '--')],
    ['url', texAddress(address)],
    ['urldate', accessed],
    ['language', language === 'en' ? 'english' : 'chinese'],
    ['note', texText(`${capitalised(text.undated)}${language === 'en' ? '. ' : '。'}${noteOf(fact, language)}`)],
  ];
  const rows = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `@incollection{${keyOf(fact)},\n${rows.join(',\n')}\n}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function csl(fact: Fact, { source, language, address, accessed }: CitationContext): string {
  const text = CITATION_TEXTS[language];
  const pages = pageNumbers(fact, '-');
  const item = {
    id: keyOf(fact),
    type: 'chapter',
    title: chapterTitle(language, fact.cite),
    'container-title': source.title[language],
    publisher: source.publisher,
    issued: { literal: text.undated },
    ...(pages === null ? {} : { page: pages }),
    URL: address,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    language: language === 'en' ? 'en' : 'zh-CN',
    note: noteOf(fact, language),
  };
  return JSON.stringify([item], null, 2);
}

const WRITERS: Readonly<Record<CitationFormat, (fact: Fact, context: CitationContext) => string>> = {
  plain,
  bibtex,
  csl,
};

/**
 * A statement cited for use elsewhere: the chapter of the publication, with our wording, its status and its checks, and
 * the address under which the atlas shows it. BibTeX and CSL-JSON can be read by reference managers.
 */
export function citationOf(fact: Fact, format: CitationFormat, context: CitationContext): string {
  return WRITERS[format](fact, context);
}

/** The calendar day of a moment where the reader is, as an ISO date. */
export function isoDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
