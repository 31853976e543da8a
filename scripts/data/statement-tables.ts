import type { Check, Fact, Place, Source } from '../../src/domain/fact';
import type { AtlasDocument, OpenEvent } from './atlas-document';
import { KEY, REQUIRED, refers, type Table, table } from './table';
import { ACCURACIES, FACT_KINDS, FACT_STATUSES, SEVERITIES, VERDICTS, words } from './vocabulary';

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
      c.text('status', 'Who stands behind it', (r) => r.status, { ...REQUIRED, enum: words(FACT_STATUSES) }),
      c.text('source', 'Source', (r) => r.cite.source, REQUIRED),
      c.text('chapter', 'Chapter', (r) => r.cite.chapter, REQUIRED),
      c.text('pages', 'Page range', (r) => r.cite.pages, REQUIRED),
      c.ids('places', 'Places named', (r) => r.places),
      c.text('date', 'ISO date: a day, a month or a year, or two with a slash between', (r) => r.date),
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
      description: 'The facts that have a date, in its order.',
      primaryKey: ['id'],
      foreignKeys: [refers(['fact'], 'facts', ['id'])],
    },
    rows,
    (c) => [
      c.text('id', 'Id', (r) => r.id, KEY),
      c.text('date', 'ISO date: a day, a month or a year', (r) => r.date, REQUIRED),
      c.text('kind', 'Kind of the fact', (r) => r.kind, { ...REQUIRED, enum: words(FACT_KINDS) }),
      c.text('subject', 'Id of a strategy or of a region, northeast or national', (r) => r.subject, REQUIRED),
      c.both('text', 'Statement', (r) => r.text, REQUIRED),
      c.ids('places', 'Places named', (r) => r.places),
      c.text('fact', 'Fact, with its citation', (r) => r.fact, REQUIRED),
      c.ids('checks', CHECKS_NOTE, (r) => r.checks),
    ],
  );
}

function places(rows: readonly Place[]): Table {
  return table(
    { name: 'places', title: 'Places', description: 'The places that the source names.', primaryKey: ['id'] },
    rows,
    (c) => [
      c.text('id', 'Id', (r) => r.id, KEY),
      c.both('name', 'Name', (r) => r.name, REQUIRED),
      c.number('lon', 'Longitude, degrees of WGS84; empty where no point is recorded', (r) => r.lon),
      c.number('lat', 'Latitude, degrees of WGS84; empty where no point is recorded', (r) => r.lat),
      c.text('accuracy', 'How good the point is', (r) => r.accuracy, {
        ...REQUIRED,
        enum: words(ACCURACIES),
      }),
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
      c.text('method', 'How it was checked', (r) => r.method, REQUIRED),
      c.text('stated', 'What the source says', (r) => r.stated, REQUIRED),
      c.text('computed', 'What the check finds', (r) => r.computed, REQUIRED),
      c.text('verdict', 'Verdict', (r) => r.verdict, { ...REQUIRED, enum: words(VERDICTS) }),
      c.text('severity', 'Severity', (r) => r.severity, { ...REQUIRED, enum: words(SEVERITIES) }),
      c.both('text', 'One sentence to the reader', (r) => r.text, REQUIRED),
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

type Statements = Pick<AtlasDocument, 'facts' | 'events' | 'places' | 'checks' | 'sources'>;

/** The tables of statements: what the source says, when and where, how it was checked, and all sources. */
export function statementTables(document: Statements): readonly Table[] {
  return [
    facts(document.facts),
    events(document.events),
    places(document.places),
    checks(document.checks),
    sources(document.sources),
  ];
}
