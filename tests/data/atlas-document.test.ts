import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { type AtlasDocument, atlasDocument } from '../../scripts/data/atlas-document';
import { readContent } from '../../scripts/data/content';
import { ATLAS, json, ROOT, textOf } from './built';
import { parseTable } from './rfc4180';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
// Throws on anything that is no schema of draft 2020-12.
const accepts = ajv.compile(json<object>('schema.json'));

/** Few of everything, so that each broken variant is judged in a moment. */
const SMALL: AtlasDocument = {
  ...ATLAS,
  facts: ATLAS.facts.filter(({ value, date }, i) => i < 3 || (value !== null && date !== null) || i % 40 === 0),
  series: ATLAS.series.filter((row, i, all) => row.indicator !== all[i - 1]?.indicator),
};

const GONE = Symbol('gone');

/** Puts a value at a path, or takes away what is there. */
function put(into: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof into !== 'object' || into === null) throw new TypeError(`There is nothing to put ${key} into`);
  if (rest.length > 0) return put(Reflect.get(into, key), rest, value);
  if (value !== GONE) Reflect.set(into, key, value);
  else if (Array.isArray(into)) into.splice(Number(key), 1);
  else Reflect.deleteProperty(into, key);
}

describe('the schema', () => {
  test('holds for atlas.json', () => {
    accepts(ATLAS);
    expect(accepts.errors?.slice(0, 3) ?? []).toEqual([]);
  });

  const series = (indicator: string) => `series.${SMALL.series.findIndex((row) => row.indicator === indicator)}`;
  const figure = `facts.${SMALL.facts.findIndex(({ value }) => value !== null)}`;
  const wordsOnly = `facts.${SMALL.facts.findIndex(({ value }) => value === null)}`;

  test.each<readonly [title: string, path: string, value: unknown]>([
    ['a part is missing', 'glossary', GONE],
    ['a part is unknown', 'extra', []],
    ['the day has a time', 'generated', '2026-11-24T10:00:00Z'],
    ['the format is another', 'version', '2.0.0'],
    ['there are eight strategies', 'strategies.8', GONE],
    ['a strategy is unknown', 'strategies.0.id', 'northwest'],
    ['a strategy has two defaults', 'strategies.1.memberships.1.default', true],
    ['a strategy has no default', 'strategies.1.memberships.0.default', false],
    ['a strategy is of no group', 'strategies.0.group', 'local'],
    ['an origin is unknown', 'strategies.0.memberships.0.origin', 'rumour'],
    ['a member is named twice', 'strategies.0.memberships.0.adcodes.12', '150000'],
    ['a membership is empty', 'strategies.0.memberships.0.prefectures', []],
    ['there are too few regions', 'regions', []],
    ['an adcode is a number', 'regions.0.adcode', 110000],
    ['an adcode has five digits', 'regions.40.adcode', '13010'],
    ['a level is unknown', 'regions.40.level', 'county'],
    ['a name lacks Chinese', 'regions.0.name.zh', GONE],
    ['a name is empty', 'regions.0.name.zh', ''],
    ['an unknown area is 0', 'regions.40.area_km2', 0],
    ['a capital is in one language', 'regions.0.capital', 'Beijing'],
    ['a province has a parent', 'regions.0.parent', '130000'],
    ['a prefecture has no parent', 'regions.40.parent', null],
    ['a prefecture has the code of a province', 'regions.40.adcode', '130000'],
    ['a prefecture is partly covered', 'regions.40.partly', ['eastern']],
    ['a source has no licence', 'sources.0.licence', GONE],
    ['a kind is unknown', 'facts.0.kind', 'opinion'],
    ['a status is unknown', 'facts.0.status', 'proven'],
    ['a fact is not cited', 'facts.0.cite', GONE],
    ['a citation has no pages', 'facts.0.cite.pages', GONE],
    ['a figure is text', `${figure}.value`, '30'],
    ['a figure has no unit', `${figure}.unit`, null],
    ['a unit has no figure', `${wordsOnly}.unit`, 'percent'],
    ['nothing is to be plotted', `${wordsOnly}.plot`, true],
    ['a period is in words', 'facts.0.period', 'last year'],
    ['a check has a strange id', 'facts.0.checks', ['wrong']],
    ['an event has no date', 'events.0.date', null],
    ['an event leads to no fact', 'events.0.fact', GONE],
    ['a date is not ISO', 'events.0.date', '28 September 2024'],
    ['a month is the thirteenth', 'events.0.date', '2024-13'],
    ['a point is off the globe', 'places.0.lat', 126.64],
    ['a point is not recorded yet accurate', 'places.0.lon', null],
    ['a point is recorded yet of no accuracy', 'places.0.accuracy', 'none'],
    ['an indicator is unknown', 'series.0.indicator', 'happiness'],
    ['a missing figure is null', 'series.0.value', null],
    ['a missing figure is 0', 'series.0.value', 0],
    ['a unit is another', `${series('gdp')}.unit`, 'billion yuan'],
    ['GDP has no vintage', `${series('gdp')}.vintage`, null],
    ['a sector is of the older vintage', `${series('gdp-primary')}.vintage`, 'before-2023-census'],
    ['people have a vintage', `${series('population')}.vintage`, 'after-2023-census'],
    ['a year is a number', `${series('gdp')}.period`, 2023],
    ['GDP has no year', `${series('gdp')}.period`, null],
    ['an area has a year', `${series('area')}.period`, '2020'],
    ['a check concerns nothing', 'checks.0.facts', []],
    ['a verdict is unknown', 'checks.0.verdict', 'maybe'],
    ['a severity is unknown', 'checks.0.severity', 'some'],
    ['a check rests on a rumour', 'checks.0.basis', 'rumour'],
    ['a check has no evidence, not even none', 'checks.0.evidence', GONE],
    ['a check is not in Chinese', 'checks.0.zh.computed', ''],
    ['a term is in one language', 'glossary.0.term', { en: 'GRP' }],
  ])('refuses that %s', (_, path, value) => {
    const document = structuredClone(SMALL);
    expect(accepts(document)).toBe(true);
    put(document, path.split('.'), value);
    expect(accepts(document)).toBe(false);
  });

  test('takes a glossary where there is one, without what the contract does not name', () => {
    const entry = {
      id: 'grp',
      term: { en: 'GRP', zh: '地区生产总值' },
      text: { en: 'A sum.', zh: '总和。' },
      basis: 'general-knowledge',
    } as const;
    const match = { en: ['GRP'], zh: ['地区生产总值'] };
    const { glossary } = atlasDocument({ ...readContent(ROOT), glossary: [{ ...entry, match }] });
    expect(glossary).toEqual([entry]);
    expect(accepts({ ...SMALL, glossary })).toBe(true);
  });
});

/** Every id that leads nowhere, and every id that stands twice. */
function loose(document: AtlasDocument): string[] {
  const { sources, strategies, regions, facts, events, places, series, checks, glossary } = document;
  const keys = {
    source: sources.map(({ id }) => id),
    strategy: strategies.map(({ id }) => id as string),
    adcode: regions.map(({ adcode }) => adcode),
    region: regions.map(({ id }) => id),
    fact: facts.map(({ id }) => id),
    event: events.map(({ id }) => id),
    place: places.map(({ id }) => id),
    check: checks.map(({ id }) => id),
    term: glossary.map(({ id }) => id),
    series: series.map(({ indicator, adcode, period, vintage }) => [indicator, adcode, period, vintage].join(' ')),
    membership: strategies.flatMap(({ id, memberships }) => memberships.map(({ definition }) => `${id}:${definition}`)),
  };
  type Kind = keyof typeof keys;
  const twice = Object.entries(keys).flatMap(([name, all]) =>
    all.length === new Set(all).size
      ? []
      : all.filter((id, i) => all.indexOf(id) !== i).map((id) => `two of ${name} ${id}`),
  );
  const known = new Map<Kind | 'subject', ReadonlySet<string>>([
    ...Object.entries(keys).map(([name, all]) => [name as Kind, new Set(all)] as const),
    ['subject', new Set([...keys.strategy, ...keys.region, 'northeast', 'national'])],
  ]);
  const lost = (from: string, name: Kind | 'subject', ids: readonly string[]) =>
    ids.filter((id) => known.get(name)?.has(id) !== true).map((id) => `${from} names ${name} ${id}`);
  return [
    ...twice,
    ...strategies.flatMap(({ id, memberships }) =>
      memberships.flatMap(({ adcodes, prefectures }) => lost(id, 'adcode', [...adcodes, ...prefectures])),
    ),
    ...regions.flatMap((r) => [
      ...lost(r.id, 'adcode', r.parent === null ? [] : [r.parent]),
      ...lost(r.id, 'strategy', [...r.strategies, ...r.partly]),
      ...r.partly.filter((id) => !r.strategies.includes(id)).map((id) => `${r.id} is in part of ${id} alone`),
    ]),
    ...facts.flatMap((f) => [
      ...lost(f.id, 'subject', [f.subject]),
      ...lost(f.id, 'source', [f.cite.source]),
      ...lost(f.id, 'place', f.places),
      ...lost(f.id, 'check', f.checks),
    ]),
    ...events.flatMap((e) => [
      ...lost(e.id, 'fact', [e.fact]),
      ...lost(e.id, 'subject', [e.subject]),
      ...lost(e.id, 'place', e.places),
      ...lost(e.id, 'check', e.checks),
    ]),
    ...series.flatMap((s) => [...lost(s.indicator, 'adcode', [s.adcode]), ...lost(s.indicator, 'source', [s.source])]),
    ...checks.flatMap((c) => lost(c.id, 'fact', c.facts)),
  ];
}

describe('references', () => {
  test('all lead somewhere', () => {
    expect(loose(ATLAS)).toEqual([]);
  });

  const without = (name: 'sources' | 'regions' | 'facts' | 'places' | 'checks' | 'strategies', id: string) => ({
    ...ATLAS,
    [name]: ATLAS[name].filter((item) => item.id !== id),
  });

  test.each([
    ['a source', without('sources', 'nbs-population')],
    ['a province', without('regions', 'liaoning')],
    ['a prefecture', without('regions', 'hulunbuir')],
    ['a fact with a date', without('facts', 'ln-name-1929')],
    ['a fact with a check', without('facts', 'hlj-gdp-2024q1')],
    ['a place', without('places', 'harbin')],
    ['a check', without('checks', 'A01')],
    ['a strategy', without('strategies', 'gba')],
    ['nothing, but a figure stands twice', { ...ATLAS, series: [...ATLAS.series, ...ATLAS.series.slice(0, 1)] }],
  ])('would be found loose without %s', (_, document) => {
    expect(loose(document)).not.toEqual([]);
  });
});

describe('what atlas.json says', () => {
  test('it has the parts of the contract, in its order', () => {
    expect(Object.keys(ATLAS)).toEqual(
      'version generated sources strategies regions facts events places series checks glossary'.split(' '),
    );
  });

  test('there are 34 provinces, 366 prefecture units and 16 documented memberships', () => {
    const parents = new Set(ATLAS.regions.map(({ parent }) => parent));
    expect(ATLAS.regions.filter(({ level }) => level === 'province')).toHaveLength(34);
    expect(ATLAS.regions.filter(({ adcode }) => !parents.has(adcode))).toHaveLength(366);
    expect(ATLAS.strategies.flatMap(({ memberships }) => memberships)).toHaveLength(16);
  });

  const region = (id: string) => ATLAS.regions.find((candidate) => candidate.id === id);

  test.each([
    ['liaoning', ['northeast'], []],
    ['inner-mongolia', ['western', 'northeast', 'yellow-river'], ['northeast']],
    ['hulunbuir', ['western', 'northeast', 'yellow-river'], []],
    ['hohhot', ['western', 'yellow-river'], []],
    ['guangdong', ['eastern', 'gba'], ['gba']],
    ['shenzhen', ['eastern', 'gba'], []],
    ['shanghai', ['eastern', 'yangtze-belt', 'yangtze-delta'], []],
    ['jilin', ['northeast'], []],
    ['macao', ['gba'], []],
    ['taiwan', [], []],
  ])('%s is in %j, partly in %j', (id, strategies, partly) => {
    expect(region(id)).toMatchObject({ strategies, partly });
  });

  test('provinces stand for their prefectures, prefectures for themselves', () => {
    const northeast = ATLAS.strategies.find(({ id }) => id === 'northeast')?.memberships;
    expect(northeast?.map(({ definition, prefectures }) => [definition, prefectures.length])).toEqual([
      ['provinces-and-leagues', 14 + 9 + 13 + 5],
      ['provinces', 14 + 9 + 13],
      ['whole-inner-mongolia', 14 + 9 + 13 + 12],
      ['four-leagues', 14 + 9 + 13 + 4],
    ]);
    const delta = ATLAS.strategies.find(({ id }) => id === 'yangtze-delta')?.memberships[0];
    expect(delta?.adcodes).toEqual(['310000', '320000', '330000', '340000']);
    expect(delta?.prefectures.filter((code) => code.endsWith('0000'))).toEqual(['310000']);
  });

  test('what is not known is null', () => {
    expect(region('hong-kong')).toMatchObject({ capital: null, area_km2: 1114.57 });
    expect(region('chengde')).toMatchObject({ capital: null, area_km2: null });
    expect(ATLAS.places.find(({ id }) => id === 'russia')).toMatchObject({ lon: null, lat: null, accuracy: 'none' });
  });

  test('every dated fact is an event or belongs to one, in the order of dates', () => {
    const dated = ATLAS.facts.filter(({ date }) => date !== null).map(({ id }) => id);
    expect(dated.length).toBeGreaterThan(100);
    const told = ATLAS.events.flatMap(({ fact, statements }) => [fact, ...statements]);
    expect(told.toSorted()).toEqual(dated.toSorted());
    const dates = ATLAS.events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates[0]).toBe('1929');
    for (const { id, occasion: _, statements: __, ...event } of ATLAS.events) {
      const { date, text, inferred, places, checks, kind, subject } = ATLAS.facts.find((fact) => fact.id === id) ?? {};
      expect(event).toEqual({ date, kind, subject, text, inferred, places, fact: id, checks });
    }
  });

  test('a figure that cannot be right keeps its checks, and is not for plotting', () => {
    const rows = new Map(parseTable(textOf('facts.csv')).map((row) => [row.id, row]));
    const wrong = ATLAS.checks.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.map(({ id }) => id)).toEqual(expect.arrayContaining(['A01', 'A02']));
    for (const { id, facts } of wrong)
      for (const fact of facts) {
        const found = ATLAS.facts.find((candidate) => candidate.id === fact);
        expect([fact, found?.checks]).toEqual([fact, expect.arrayContaining([id])]);
        expect(rows.get(fact)?.checks?.split(' ')).toEqual(found?.checks);
      }
    // Printed for the first quarter of 2024, published for that of 2018: carried as printed, under its check.
    expect(rows.get('hlj-gdp-2024q1')).toMatchObject({ value: '306.72', unit: 'billion yuan', plot: 'false' });
  });

  test('facts stand in the order of the pages', () => {
    const pages = ATLAS.facts.map(({ cite }) => Number(/\d+/.exec(cite.pages)?.[0] ?? 99));
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(new Set(pages)).toEqual(new Set([2, 6, 10, 15, 20, 99]));
  });
});
