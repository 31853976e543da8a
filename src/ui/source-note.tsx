import type { Library } from '../content/library';
import type { Fact } from '../domain/fact';
import { formatPages } from '../i18n/format';
import { chapterTitle } from '../i18n/messages/chapters';
import { PANELS } from '../i18n/messages/panels';
import { useLanguage } from '../view/hooks';
import { CheckNote } from './check-note';
import { Cite } from './cite';
import { Note } from './note';
import { StatementLink } from './statement-link';

interface SourceNoteProps {
  readonly fact: Fact;
  readonly library: Library;
}

/** The citation of a statement: its pages as a small link that opens chapter, pages, status, checks and
 * ways to cite it. */
export function SourceNote({ fact, library }: SourceNoteProps) {
  const language = useLanguage();
  const text = PANELS[language].citation;
  const checks = library.checksOf(fact);
  const unpaged = !/\d/.test(fact.cite.pages);
  const pages = unpaged ? text.unpaged : formatPages(fact.cite.pages);
  return (
    <Note label={pages} name={text.open(pages)} title={text.title}>
      <dl className="note-facts">
        <dt>{text.chapter}</dt>
        <dd>{chapterTitle(language, fact.cite)}</dd>
        <dt>{text.pages}</dt>
        <dd>{pages}</dd>
        <dt>{text.status}</dt>
        <dd>{text.statusOf[fact.status]}</dd>
      </dl>
      {checks.length === 0 ? (
        <p className="muted">{text.noChecks}</p>
      ) : (
        checks.map((check) => <CheckNote key={check.id} check={check} plain />)
      )}
      <StatementLink id={fact.id}>{text.openFact}</StatementLink>
      <Cite fact={fact} />
    </Note>
  );
}
