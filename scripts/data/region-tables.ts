import type { Adcode } from '../../src/domain/region';
import { STRATEGY_IDS, type StrategyId } from '../../src/domain/strategy';
import type { AtlasDocument, OpenMembership, OpenRegion, OpenStrategy } from './atlas-document';
import { INDICATOR_IDS, INDICATORS } from './indicators';
import type { SeriesRow } from './series';
import { KEY, REQUIRED, refers, type Table, table } from './table';
import { ADCODE, GROUPS, LEVELS, ORIGINS, VINTAGES, words } from './vocabulary';

function regions(rows: readonly OpenRegion[]): Table {
  return table(
    {
      name: 'regions',
      title: 'Regions',
      description:
        '34 provincial-level units and 359 prefectures. The four municipalities, Hong Kong, Macao and Taiwan are not divided and stand once, as provinces.',
      primaryKey: ['adcode'],
      foreignKeys: [refers(['parent'], '', ['adcode'])],
    },
    rows,
    (c) => [
      c.text('adcode', 'Six-digit code of the division (GB/T 2260)', (r) => r.adcode, {
        ...KEY,
        pattern: ADCODE,
      }),
      c.text('id', 'Name in addresses', (r) => r.id, KEY),
      c.text('level', 'Level', (r) => r.level, { ...REQUIRED, enum: words(LEVELS) }),
      c.text('parent', 'Adcode of the province; empty for provinces', (r) => r.parent),
      c.both('name', 'Name', (r) => r.name, REQUIRED),
      c.both('capital', 'Seat of government; empty where there is none or it is not recorded', (r) => r.capital),
      c.number('area_km2', 'Official area, km2; empty where not recorded', (r) => r.area_km2),
      c.ids(
        'strategies',
        'Strategies that cover it, whole or in part, by their default definitions',
        (r) => r.strategies,
      ),
      c.ids('partly', 'Those of them that cover only a part of it', (r) => r.partly),
    ],
  );
}

function strategies(rows: readonly OpenStrategy[]): Table {
  return table(
    { name: 'strategies', title: 'Strategies', description: 'The nine official strategies.', primaryKey: ['id'] },
    rows,
    (c) => [
      c.text('id', 'Name in addresses', (r) => r.id, { ...KEY, enum: STRATEGY_IDS }),
      c.text('group', 'Kind of strategy', (r) => r.group, { ...REQUIRED, enum: words(GROUPS) }),
      c.both('name', 'Name', (r) => r.name, REQUIRED),
      c.both('short', 'Short name', (r) => r.short, REQUIRED),
    ],
  );
}

type MembershipRow = OpenMembership & { readonly strategy: StrategyId };

function memberships(rows: readonly MembershipRow[]): Table {
  return table(
    {
      name: 'memberships',
      title: 'Memberships',
      description:
        'The documented ways of saying which divisions a strategy covers; one of each strategy is its default.',
      primaryKey: ['strategy', 'definition'],
      foreignKeys: [refers(['strategy'], 'strategies', ['id'])],
    },
    rows,
    (c) => [
      c.text('strategy', 'Strategy', (r) => r.strategy, REQUIRED),
      c.text('definition', 'Name of the definition', (r) => r.definition, REQUIRED),
      c.text('origin', 'Where the list comes from', (r) => r.origin, { ...REQUIRED, enum: words(ORIGINS) }),
      c.flag('default', 'Whether it holds where none is chosen', (r) => r.default, REQUIRED),
      c.both('title', 'Title', (r) => r.title, REQUIRED),
      c.both('note', 'Grounds and limits', (r) => r.note, REQUIRED),
      c.ids('adcodes', 'Provinces (whole) and prefectures, as documented', (r) => r.adcodes),
    ],
  );
}

interface MemberRow {
  readonly strategy: StrategyId;
  readonly definition: string;
  readonly adcode: Adcode;
}

function members(rows: readonly MemberRow[]): Table {
  return table(
    {
      name: 'members',
      title: 'Members',
      description: 'The prefecture units of each membership: prefectures, and provinces without any.',
      primaryKey: ['strategy', 'definition', 'adcode'],
      foreignKeys: [
        refers(['strategy', 'definition'], 'memberships', ['strategy', 'definition']),
        refers(['adcode'], 'regions', ['adcode']),
      ],
    },
    rows,
    (c) => [
      c.text('strategy', 'Strategy', (r) => r.strategy, REQUIRED),
      c.text('definition', 'Name of the definition', (r) => r.definition, REQUIRED),
      c.text('adcode', 'Prefecture unit', (r) => r.adcode, { ...REQUIRED, pattern: ADCODE }),
    ],
  );
}

function series(rows: readonly SeriesRow[]): Table {
  const indicators = INDICATOR_IDS.map((id) => `${id}: ${INDICATORS[id].title} (${INDICATORS[id].unit})`);
  return table(
    {
      name: 'series',
      title: 'Series',
      description:
        'Public statistics by region and year; a missing figure is a missing row. No two rows have the same indicator, adcode, period and vintage. Never join the two vintages: the same year differs by up to 9 percent.',
      foreignKeys: [refers(['adcode'], 'regions', ['adcode']), refers(['source'], 'sources', ['id'])],
    },
    rows,
    (c) => [
      c.text('indicator', indicators.join('; '), (r) => r.indicator, { ...REQUIRED, enum: INDICATOR_IDS }),
      c.text('adcode', 'Region', (r) => r.adcode, { ...REQUIRED, pattern: ADCODE }),
      c.text('period', 'Year; empty for areas', (r) => r.period, { pattern: '^\\d{4}$' }),
      c.number('value', 'Figure', (r) => r.value, REQUIRED),
      c.text('unit', 'Unit', (r) => r.unit, REQUIRED),
      c.text('vintage', 'Side of the revision; empty where it does not touch the figure', (r) => r.vintage, {
        enum: words(VINTAGES),
      }),
      c.text('source', 'Source; of derived figures, that of the numerator', (r) => r.source, REQUIRED),
    ],
  );
}

/** The tables of regions: what they are, which strategies cover them, their figures. */
export function regionTables(document: Pick<AtlasDocument, 'regions' | 'strategies' | 'series'>): readonly Table[] {
  const rows = document.strategies.flatMap(({ id, memberships: own }) =>
    own.map((membership) => ({ strategy: id, ...membership })),
  );
  const units = rows.flatMap(({ strategy, definition, prefectures }) =>
    prefectures.map((adcode) => ({ strategy, definition, adcode })),
  );
  return [
    regions(document.regions),
    strategies(document.strategies),
    memberships(rows),
    members(units),
    series(document.series),
  ];
}
