import type { GlossaryEntry, Source } from '../../domain/fact';
import { LANGUAGES } from '../../domain/text';
import { formatDate } from '../../i18n/format';
import { READING_PANEL } from '../../i18n/messages/reading-panel';
import { REFERENCE_PANELS } from '../../i18n/messages/reference-panels';
import { type Block, heading, inOther, paragraph, type ReadingSection, say } from './reading-document';
import type { ReadingScope } from './reading-scope';
import { chapterOf } from './source-chapters';
import { statementList } from './statement-lines';

/** The terms in the order of the reader's alphabet; with a selection those that its statements use. */
export function glossarySection(scope: ReadingScope, glossary: readonly GlossaryEntry[]): ReadingSection {
  const { language, region, filtered, facts } = scope;
  const text = READING_PANEL[language];
  const scoped = region !== null || filtered;
  const words = facts.map((fact) => fact.text[language].toLowerCase()).join('\n');
  const isUsed = ({ match }: GlossaryEntry) => match[language].some((form) => words.includes(form.toLowerCase()));
  const order = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en');
  const terms = glossary
    .filter((entry) => !scoped || isUsed(entry))
    .toSorted((a, b) => order.compare(a.term[language], b.term[language]));
  const lead = scoped ? [text.glossaryScoped, text.glossaryLead] : [text.glossaryLead];
  const blocks: readonly Block[] = [
    paragraph(lead.join(language === 'en' ? ' ' : '')),
    {
      kind: 'pairs',
      pairs: terms.map((entry) => ({
        term: [{ text: `${entry.term[language]} ` }, inOther(language, entry.term)],
        text: say(entry.text[language]),
      })),
    },
  ];
  return { id: 'glossary', title: text.titles.glossary, blocks: terms.length === 0 ? [] : blocks, empty: text.none };
}

/** The sources with their weaknesses, what the publication says of itself, and the boundaries' disclaimer. */
export function sourceSection(scope: ReadingScope, sources: readonly Source[]): ReadingSection {
  const { language } = scope;
  const text = READING_PANEL[language];
  const own = REFERENCE_PANELS[language].sources;
  const imprint = statementList(
    scope,
    scope.facts.filter((fact) => chapterOf(fact) === 'sources'),
  );
  const disclaimers = LANGUAGES.toSorted((a) => (a === language ? -1 : 1));
  return {
    id: 'sources',
    title: text.titles.sources,
    blocks: [
      ...sources.flatMap((source, index): readonly Block[] => [
        heading(4, source.title[language]),
        paragraph(source.note[language]),
        {
          kind: 'pairs',
          pairs: [
            { term: say(own.publisher), text: [{ text: source.publisher, lang: 'en' }] },
            {
              term: say(own.date),
              text: say(source.date === null ? own.undated : formatDate(language, source.date)),
            },
            { term: say(own.licence), text: [{ text: source.licence, lang: 'en' }] },
          ],
        },
        // What the cover and the imprint say belongs to the publication that the statements come from, the first.
        ...(index === 0 ? imprint : []),
      ]),
      heading(4, own.boundaries),
      ...disclaimers.map(
        (each): Block => ({ kind: 'text', line: [{ text: REFERENCE_PANELS[each].sources.disclaimer, lang: each }] }),
      ),
    ],
    empty: text.none,
  };
}
