import type { Check, Fact } from '../../domain/fact';
import type { Language } from '../../domain/text';
import { formatPages } from '../../i18n/format';
import { FORCE_TEXTS } from '../../i18n/messages/forces';
import { READING_PANEL } from '../../i18n/messages/reading-panel';
import { checkTone } from '../../ui/check-tone';
import type { Block, Item, Line, Run } from './reading-document';
import type { ReadingScope } from './reading-scope';

/** Who stands behind a statement and, where the wording says so, how it is meant: 'order of a speaker'. */
function statusText(language: Language, { status, force }: Fact): string {
  const text = READING_PANEL[language];
  if (force === null) return text.status[status];
  if (status === 'speaker-aim') return text.spoken[force];
  if (status === 'claim' && force === 'claim') return text.status.claim;
  const name = FORCE_TEXTS[language].name[force];
  return `${text.status[status]}${language === 'en' ? `, ${name.toLowerCase()}` : `，${name}`}`;
}

export function pagesText(language: Language, { cite }: Fact): string {
  return /\d/.test(cite.pages) ? formatPages(cite.pages) : READING_PANEL[language].unpaged;
}

/** A statement's pages, status, force and checks: 'P10–P14, order of a speaker; check A03'. */
function citationText(language: Language, fact: Fact): string {
  const text = READING_PANEL[language];
  const [comma, semicolon] = language === 'en' ? [', ', '; '] : ['，', '；'];
  const said = pagesText(language, fact) + comma + statusText(language, fact);
  if (fact.checks.length === 0) return said;
  return said + semicolon + text.check(fact.checks.join(language === 'en' ? ', ' : '、'), fact.checks.length > 1);
}

/** The citation as a link to the statement itself. */
function citation(language: Language, fact: Fact): Run {
  const words = citationText(language, fact);
  return {
    text: language === 'en' ? `(${words})` : `（${words}）`,
    opens: `fact:${fact.id}`,
    name: READING_PANEL[language].openStatement(words),
  };
}

export function statementLine(language: Language, fact: Fact): Line {
  return [{ text: language === 'en' ? `${fact.text.en} ` : fact.text.zh }, citation(language, fact)];
}

/** What a check found, as a sentence that can stand beside a figure. */
export function checkLine(language: Language, check: Check): Line {
  const text = READING_PANEL[language];
  const colon = language === 'en' ? ': ' : '：';
  const [before, after] = language === 'en' ? [' (', ')'] : ['（', '）'];
  const head = text.check(check.id, false);
  const Head = head.charAt(0).toUpperCase() + head.slice(1);
  return [{ text: `${Head}${before}${text.verdict[check.verdict]}${after}${colon}${check.text[language]}` }];
}

/** The checks that must be read together with a statement. */
export function spokenChecks(scope: ReadingScope, fact: Fact): readonly Check[] {
  return scope.library.checksOf(fact).filter((check) => checkTone(check) !== 'quiet');
}

/**
 * Statements as a list. What a check found is said beside the first statement of the list that it concerns; the
 * others name the check in their citation.
 */
export function statementList(scope: ReadingScope, facts: readonly Fact[]): readonly Block[] {
  if (facts.length === 0) return [];
  const said = new Set<string>();
  const items = facts.map((fact): Item => {
    const checks = spokenChecks(scope, fact).filter(({ id }) => !said.has(id));
    for (const { id } of checks) said.add(id);
    return {
      line: statementLine(scope.language, fact),
      notes: checks.map((check) => checkLine(scope.language, check)),
    };
  });
  return [{ kind: 'list', items }];
}
