import { regionNamed, regionOf } from '../../content/atlas';
import { FORCES } from '../../content/measures';
import type { Fact } from '../../domain/fact';
import type { Language } from '../../domain/text';
import { formatDate } from '../../i18n/format';
import { FORCE_TEXTS } from '../../i18n/messages/forces';
import { READING_PANEL } from '../../i18n/messages/reading-panel';
import { MEETING_THEMES, themeName, UNIT_THEMES } from '../../i18n/messages/themes';
import { type Block, heading, paragraph, type ReadingSection, under } from './reading-document';
import type { ReadingScope } from './reading-scope';
import { chapterOf } from './source-chapters';
import { statementList } from './statement-lines';

/** Subjects of the Northeast in the order of the source. */
const NORTHEAST = ['northeast', 'liaoning', 'jilin', 'heilongjiang', 'inner-mongolia'];

/** Statements by one of their fields: known values in their order, then others as they come, then those without. */
function grouped(
  facts: readonly Fact[],
  order: readonly string[],
  key: (fact: Fact) => string | null,
): readonly (readonly [string | null, readonly Fact[]])[] {
  const keys = new Set([...order, ...facts.map(key).filter((value) => value !== null), null]);
  return [...keys]
    .map((value) => [value, facts.filter((fact) => key(fact) === value)] as const)
    .filter(([, members]) => members.length > 0);
}

const emptyText = (scope: ReadingScope): string => {
  const text = READING_PANEL[scope.language];
  return scope.filtered && scope.region === null ? text.outside : text.none;
};

/** The Northeast and its four units, by theme. */
export function northeastSection(scope: ReadingScope): ReadingSection {
  const { language, facts } = scope;
  const text = READING_PANEL[language];
  const nameOf = (subject: string) => {
    if (subject === 'northeast') return text.wholeNortheast;
    const region = regionNamed(subject);
    return region === undefined ? text.nation : regionOf(region.adcode).name[language];
  };
  const chapter = facts.filter((fact) => chapterOf(fact) === 'northeast');
  return {
    id: 'northeast',
    title: text.titles.northeast,
    blocks: grouped(chapter, NORTHEAST, ({ subject }) => subject).flatMap(([subject, own]) => [
      heading(4, nameOf(subject ?? '')),
      ...byTheme(scope, own, 5, UNIT_THEMES),
    ]),
    empty: emptyText(scope),
  };
}

function byTheme(
  scope: ReadingScope,
  facts: readonly Fact[],
  level: 4 | 5,
  order: readonly string[],
): readonly Block[] {
  const { otherStatements } = READING_PANEL[scope.language];
  return grouped(facts, order, ({ theme }) => theme).flatMap(([theme, members]) => [
    heading(level, theme === null ? otherStatements : themeName(scope.language, theme)),
    ...statementList(scope, members),
  ]);
}

/** What the words for a statement's force mean. */
function meetingLead(language: Language): string {
  const { name, meaning } = FORCE_TEXTS[language];
  const [colon, between, end] = language === 'en' ? [': ', '; ', '.'] : ['：', '；', '。'];
  const legend = FORCES.map((force) => `${name[force]}${colon}${meaning[force]}`).join(between);
  return `${READING_PANEL[language].meetingLead}${language === 'en' ? ' ' : ''}${legend}${end}`;
}

/** The meeting: what is told of it, its measures and claims by theme, the people, the pictures. */
export function meetingSection(scope: ReadingScope): ReadingSection {
  const text = READING_PANEL[scope.language];
  const chapter = scope.facts.filter((fact) => chapterOf(fact) === 'meeting');
  const people = chapter.filter(({ kind }) => kind === 'person-role');
  const pictures = chapter.filter(({ kind }) => kind === 'photo');
  const rest = chapter.filter((fact) => !people.includes(fact) && !pictures.includes(fact));
  const itself = rest.filter(({ kind, theme }) => kind === 'event' || theme === null);
  const themed = rest.filter((fact) => !itself.includes(fact));
  return {
    id: 'meeting',
    title: text.titles.meeting,
    blocks: under(paragraph(meetingLead(scope.language)), [
      ...under(heading(4, text.meetingItself), statementList(scope, itself)),
      ...byTheme(scope, themed, 4, MEETING_THEMES),
      ...under(heading(4, text.people), statementList(scope, people)),
      ...under(heading(4, text.pictures), statementList(scope, pictures)),
    ]),
    empty: emptyText(scope),
  };
}

/** Extracts of speeches by the date of their occasion, the earliest first. */
export function discourseSection(scope: ReadingScope): ReadingSection {
  const { language } = scope;
  const text = READING_PANEL[language];
  const chapter = scope.facts.filter((fact) => chapterOf(fact) === 'discourses');
  const pictures = chapter.filter(({ kind }) => kind === 'photo');
  const extracts = chapter.filter((fact) => !pictures.includes(fact));
  const dates = [...new Set(extracts.map(({ date }) => date).filter((date) => date !== null))].toSorted();
  return {
    id: 'discourses',
    title: text.titles.discourses,
    blocks: under(paragraph(text.discoursesLead), [
      ...grouped(extracts, dates, ({ date }) => date).flatMap(([date, own]) => [
        heading(4, date === null ? text.undated : formatDate(language, date)),
        ...statementList(scope, own),
      ]),
      ...under(heading(4, text.pictures), statementList(scope, pictures)),
    ]),
    empty: emptyText(scope),
  };
}
