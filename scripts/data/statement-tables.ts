import type { Check, Fact, Place, Source } from '../../src/domain/fact';
import type { AtlasDocument, OpenEvent, OpenTerm } from './atlas-document';
import { KEY, REQUIRED, refers, type Table, table } from './table';
import {
  ACCURACIES,
  BASES,
  CHECK_BASES,
  COMPARISONS,
  FACT_KINDS,
  FACT_STATUSES,
  FORCES,
  OCCASIONS,
  SEVERITIES,
  VERDICTS,
  words,
} from './vocabulary';

const CHECKS_NOTE = 'Checks that concern it: read them before using the figure';

function facts(rows: readonly Fact[]): Table {
  return table(
    {
      name: 'facts',
      title: 'Facts',
      description: "What the source says, statement by statement, in the atlas's own words.",
      primaryKey: ['id'],
      foreignKeys: [refers(['source'], 'sources', ['id'])],
    },
    rows,
    (c) => [
      c.text('id', 'Id', (r) => r.id, KEY),
      c.text('kind', 'Kind', (r) => r.kind, { ...REQUIRED, enum: words(FACT_KINDS) }),
      c.text('subject', 'Id of a strategy or of a region, northeast or national', (r) => r.subject, REQUIRED),
      c.both('text', 'Statement', (r) => r.text, REQUIRED),
      c.number('value', 'Figure as printed', (r) => r.value),
      c.text('unit', 'Unit of the figure', (r) => r.unit),
      c.text('period', 'Period of the figure', (r) => r.period),
      c.text('comparison', 'What the figure is set against', (r) => r.comparison, { enum: words(COMPARISONS) }),
      c.text('status', 'Who stands behind it', (r) => r.status, { ...REQUIRED, enum: words(FACT_STATUSES) }),
      c.text('force', 'How the wording is meant', (r) => r.force, { enum: words(FORCES) }),
      c.text('source', 'Source', (r) => r.cite.source, REQUIRED),
      c.text('chapter', 'Chapter', (r) => r.cite.chapter, REQUIRED),
      c.text('pages', 'Page range', (r) => r.cite.pages, REQUIRED),
      c.ids('places', 'Places named', (r) => r.places),
      c.ids('strategies', 'Strategies named besides the subject', (r) => r.strategies),
      c.text('date', 'ISO date: a day, a month or a year, or two with a slash between', (r) => r.date),
      c.flag('inferred', 'The source does not print the date, or not all of it', (r) => r.inferred, REQUIRED),
      c.text('theme', 'Theme', (r) => r.theme),
      c.ids('checks', CHECKS_NOTE, (r) => r.checks),
      c.flag('plot', 'Whether the figure may be charted, ranked and added up', (r) => r.plot, REQUIRED),
    ],
  );
}

function events(rows: readonly OpenEvent[]): Table {
  return table(
    {
      name: 'events',
      title: 'Events',
      description: 'The dated occasions, in their order.',
      primaryKey: ['id'],
      foreignKeys: [refers(['fact'], 'facts', ['id'])],
    },
    rows,
    (c) => [
      c.text('id', 'Id', (r) => r.id, KEY),
      c.text('date', 'ISO date: a day, a month or a year', (r) => r.date, REQUIRED),
      c.text('occasion', 'What it was', (r) => r.occasion, { ...REQUIRED, enum: words(OCCASIONS) }),
      c.text('kind', 'Kind of the fact', (r) => r.kind, { ...REQUIRED, enum: words(FACT_KINDS) }),
      c.text('subject', 'Id of a strategy or of a region, northeast or national', (r) => r.subject, REQUIRED),
      c.both('text', 'Statement', (r) => r.text, REQUIRED),
      c.flag('inferred', 'The source does not print the date, or not all of it', (r) => r.inferred, REQUIRED),
      c.ids('places', 'Places named', (r) => r.places),
      c.text('fact', 'Fact, with its citation', (r) => r.fact, REQUIRED),
      c.ids('statements', 'Dated facts that belong to it', (r) => r.statements),
      c.ids('checks', CHECKS_NOTE, (r) => r.checks),
    ],
  );
}

const lineString = (points: readonly (readonly [number, number])[]) =>
  `LINESTRING (${points.map((point) => point.join(' ')).join(', ')})`;

function places(rows: readonly Place[]): Table {
  return table(
    { name: 'places', title: 'Places', description: 'The places that the source names.', primaryKey: ['id'] },
    rows,
    (c) => [
      c.text('id', 'Id', (r) => r.id, KEY),
      c.both('name', 'Name', (r) => r.name, REQUIRED),
      c.ids('kinds', 'Kinds of place, the main one first', (r) => r.kinds),
      c.number('lon', 'Longitude, degrees of WGS84; empty where no point is recorded', (r) => r.lon),
      c.number('lat', 'Latitude, degrees of WGS84; empty where no point is recorded', (r) => r.lat),
      c.text('accuracy', 'How good the point is', (r) => r.accuracy, {
        ...REQUIRED,
        enum: words(ACCURACIES),
      }),
      c.text('adcode', 'The prefecture, or province without any, in which the point lies', (r) => r.adcode),
      c.text('line', 'A schematic line through it, as WKT in degrees', (r) => r.line && lineString(r.line)),
      c.number('rank', 'How early its name is placed where there is little room', (r) => r.rank),
    ],
  );
}

function checks(rows: readonly Check[]): Table {
  return table(
    {
      name: 'checks',
      title: 'Checks',
      description: 'What was found when the statements of the source were checked.',
      primaryKey: ['id'],
    },
    rows,
    (c) => [
      c.text('id', 'Id', (r) => r.id, KEY),
      c.ids('facts', 'Facts that it concerns', (r) => r.facts),
      c.both('claim', 'What it is about', (r) => r.claim, REQUIRED),
      c.text('method', 'How it was checked', (r) => r.method, REQUIRED),
      c.text('stated', 'What the source says', (r) => r.stated, REQUIRED),
      c.text('computed', 'What the check finds', (r) => r.computed, REQUIRED),
      c.text('method_zh', 'How it was checked, in Chinese', (r) => r.zh.method, REQUIRED),
      c.text('stated_zh', 'What the source says, in Chinese', (r) => r.zh.stated, REQUIRED),
      c.text('computed_zh', 'What the check finds, in Chinese', (r) => r.zh.computed, REQUIRED),
      c.text('verdict', 'Verdict', (r) => r.verdict, { ...REQUIRED, enum: words(VERDICTS) }),
      c.text('severity', 'Severity', (r) => r.severity, { ...REQUIRED, enum: words(SEVERITIES) }),
      c.text('basis', 'What it rests on', (r) => r.basis, { ...REQUIRED, enum: words(CHECK_BASES) }),
      c.text('evidence', 'Reports that it rests on, with bars between them', (r) => r.evidence.join(' | ') || null),
      c.both('text', 'One sentence to the reader', (r) => r.text, REQUIRED),
    ],
  );
}

function glossary(rows: readonly OpenTerm[]): Table {
  return table(
    { name: 'glossary', title: 'Glossary', description: 'Terms, explained in one sentence.', primaryKey: ['id'] },
    rows,
    (c) => [
      c.text('id', 'Id', (r) => r.id, KEY),
      c.both('term', 'Term', (r) => r.term, REQUIRED),
      c.both('text', 'Explanation', (r) => r.text, REQUIRED),
      c.text('basis', 'What the explanation rests on', (r) => r.basis, { ...REQUIRED, enum: words(BASES) }),
    ],
  );
}

function sources(rows: readonly Source[]): Table {
  return table(
    {
      name: 'sources',
      title: 'Sources',
      description: 'Where everything comes from, with weaknesses.',
      primaryKey: ['id'],
    },
    rows,
    (c) => [
      c.text('id', 'Id', (r) => r.id, KEY),
      c.both('title', 'Title', (r) => r.title, REQUIRED),
      c.text('publisher', 'Publisher', (r) => r.publisher, REQUIRED),
      c.text('date', 'ISO date; empty where none is stated', (r) => r.date),
      c.text('licence', 'Licence', (r) => r.licence, REQUIRED),
      c.both('note', 'Scope and weaknesses', (r) => r.note, REQUIRED),
    ],
  );
}

type Statements = Pick<AtlasDocument, 'facts' | 'events' | 'places' | 'checks' | 'glossary' | 'sources'>;

/** The tables of statements: what the source says, when and where, how it was checked, and all sources. */
export function statementTables(document: Statements): readonly Table[] {
  return [
    facts(document.facts),
    events(document.events),
    places(document.places),
    checks(document.checks),
    glossary(document.glossary),
    sources(document.sources),
  ];
}
