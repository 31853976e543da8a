import type { Check, Fact, Place, Source } from '../../src/domain/fact';
import type { AtlasDocument, OpenEvent } from './atlas-document';
import { bilingual, column, ids, KEY, REQUIRED, refers, type Table, table } from './table';
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
    [
      column('id', 'string', 'Id', (r) => r.id, KEY),
      column('kind', 'string', 'Kind', (r) => r.kind, { ...REQUIRED, enum: words(FACT_KINDS) }),
      column('subject', 'string', 'Id of a strategy or of a region, northeast or national', (r) => r.subject, REQUIRED),
      ...bilingual<Fact>('text', 'Statement', (r) => r.text, REQUIRED),
      column('value', 'number', 'Figure as printed', (r) => r.value),
      column('unit', 'string', 'Unit of the figure', (r) => r.unit),
      column('period', 'string', 'Period of the figure', (r) => r.period),
      column('status', 'string', 'Who stands behind it', (r) => r.status, { ...REQUIRED, enum: words(FACT_STATUSES) }),
      column('source', 'string', 'Source', (r) => r.cite.source, REQUIRED),
      column('chapter', 'string', 'Chapter', (r) => r.cite.chapter, REQUIRED),
      column('pages', 'string', 'Page range', (r) => r.cite.pages, REQUIRED),
      ids('places', 'Places named', (r) => r.places),
      column('date', 'string', 'ISO date: a day, a month or a year, or two with a slash between', (r) => r.date),
      column('theme', 'string', 'Theme', (r) => r.theme),
      ids('checks', CHECKS_NOTE, (r) => r.checks),
      column('plot', 'boolean', 'Whether the figure may be charted, ranked and added up', (r) => r.plot, REQUIRED),
    ],
    rows,
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
    [
      column('id', 'string', 'Id', (r) => r.id, KEY),
      column('date', 'string', 'ISO date: a day, a month or a year', (r) => r.date, REQUIRED),
      column('kind', 'string', 'Kind of the fact', (r) => r.kind, { ...REQUIRED, enum: words(FACT_KINDS) }),
      column('subject', 'string', 'Id of a strategy or of a region, northeast or national', (r) => r.subject, REQUIRED),
      ...bilingual<OpenEvent>('text', 'Statement', (r) => r.text, REQUIRED),
      ids('places', 'Places named', (r) => r.places),
      column('fact', 'string', 'Fact, with its citation', (r) => r.fact, REQUIRED),
      ids('checks', CHECKS_NOTE, (r) => r.checks),
    ],
    rows,
  );
}

function places(rows: readonly Place[]): Table {
  return table(
    { name: 'places', title: 'Places', description: 'The places that the source names.', primaryKey: ['id'] },
    [
      column('id', 'string', 'Id', (r) => r.id, KEY),
      ...bilingual<Place>('name', 'Name', (r) => r.name, REQUIRED),
      column('lon', 'number', 'Longitude, degrees of WGS84; empty where no point is recorded', (r) => r.lon),
      column('lat', 'number', 'Latitude, degrees of WGS84; empty where no point is recorded', (r) => r.lat),
      column('accuracy', 'string', 'How good the point is', (r) => r.accuracy, {
        ...REQUIRED,
        enum: words(ACCURACIES),
      }),
    ],
    rows,
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
    [
      column('id', 'string', 'Id', (r) => r.id, KEY),
      ids('facts', 'Facts that it concerns', (r) => r.facts),
      column('method', 'string', 'How it was checked', (r) => r.method, REQUIRED),
      column('stated', 'string', 'What the source says', (r) => r.stated, REQUIRED),
      column('computed', 'string', 'What the check finds', (r) => r.computed, REQUIRED),
      column('verdict', 'string', 'Verdict', (r) => r.verdict, { ...REQUIRED, enum: words(VERDICTS) }),
      column('severity', 'string', 'Severity', (r) => r.severity, { ...REQUIRED, enum: words(SEVERITIES) }),
      ...bilingual<Check>('text', 'One sentence to the reader', (r) => r.text, REQUIRED),
    ],
    rows,
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
    [
      column('id', 'string', 'Id', (r) => r.id, KEY),
      ...bilingual<Source>('title', 'Title', (r) => r.title, REQUIRED),
      column('publisher', 'string', 'Publisher', (r) => r.publisher, REQUIRED),
      column('date', 'string', 'ISO date; empty where none is stated', (r) => r.date),
      column('licence', 'string', 'Licence', (r) => r.licence, REQUIRED),
      ...bilingual<Source>('note', 'Scope and weaknesses', (r) => r.note, REQUIRED),
    ],
    rows,
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
