import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { STRATEGY_IDS } from '../../src/domain/strategy';
import { CHECKS, FACTS, PLACES, SOURCES } from './facts-rows';

const HAN = /\p{Script=Han}/u;
const KINDS = 'strategy-aim context indicator place resource industry photo event measure person-role'.split(' ');
const COMPARISONS = 'year-on-year national-average national-total other-provinces earlier-years world'.split(' ');
const PLACE_KINDS =
  'city county port zone farm reserve mountain lake river site bridge corridor area province country'.split(' ');
const STATUSES = 'states claim plan-aim speaker-aim caption imprint'.split(' ');
const UNIT_SLUGS = ['liaoning', 'jilin', 'heilongjiang', 'inner-mongolia'];
const SUBJECTS = new Set<string>([...STRATEGY_IDS, ...UNIT_SLUGS, 'northeast', 'national']);
const UNIT_THEMES = 'profile resources industries agriculture nature tourism history population economy'.split(' ');

const UNITS = [
  'billion yuan,trillion yuan,percent,percentage points,national rank,world rank,year,years,years ago,km2,million km2',
  'persons,million persons,million tons,countries,industries,provincial-level regions,nature reserves,new minerals',
  'kinds of minerals,macro-regional strategies,regional strategies,corridors and pivots,chapters,websites',
  'billion US dollars,distinctions,traditions,extracts,black soil regions',
].flatMap((line) => line.split(','));

/** The page range of each chapter as the source's contents print it. */
const PAGES = new Map([
  ['Cover and contents', 'unpaged front matter'],
  ["Essentials of China's Coordinated Regional Development Strategy", 'P2-P5'],
  ['Introduction to Northeast China', 'P6-P9'],
  ['Xi Jinping Stresses Striving for Full Revitalization of Northeast China', 'P10-P14'],
  ["Xi Jinping's Important Discourses on Full Revitalization of Northeast China", 'P15-P19'],
  ["Data Shows Northeast China's Economic Renaissance", 'P20-P22'],
  ['Back matter (imprint)', 'unpaged back matter'],
]);

const ISO_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const PERIOD = '(\\d{4}( Q[1-4])?)';

const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const ids = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const text = { type: 'string', minLength: 2, pattern: '^\\S(.*\\S)?$' };
const orNull = (schema: object) => ({ anyOf: [{ type: 'null' }, schema] });
/** An object with exactly these keys. */
const exactly = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const bilingual = exactly({ en: text, zh: text });

const FACT = exactly({
  id,
  kind: { enum: KINDS },
  subject: { enum: [...SUBJECTS] },
  text: bilingual,
  value: orNull({ type: 'number' }),
  unit: orNull({ enum: UNITS }),
  period: orNull({ type: 'string', pattern: `^(${PERIOD}|${PERIOD}/${PERIOD}|since \\d{4}|end of \\d{4})$` }),
  comparison: orNull({ enum: COMPARISONS }),
  status: { enum: STATUSES },
  force: orNull({ enum: ['claim', 'aim', 'order'] }),
  cite: exactly({ source: { const: 'china-insight' }, chapter: { enum: [...PAGES.keys()] }, pages: text }),
  places: ids,
  strategies: { ...ids, items: { enum: STRATEGY_IDS } },
  date: orNull({ type: 'string', pattern: `^${ISO_DATE}(/${ISO_DATE})?$` }),
  inferred: { type: 'boolean' },
  theme: orNull(id),
  checks: ids,
  plot: { type: 'boolean' },
});
const CHECK = exactly({
  id: { type: 'string', pattern: '^A\\d{2}$' },
  facts: { ...ids, minItems: 1 },
  method: text,
  stated: text,
  computed: text,
  verdict: { enum: ['ok', 'note', 'wrong'] },
  severity: { enum: ['low', 'medium', 'high', 'critical'] },
  text: bilingual,
  claim: bilingual,
  basis: { enum: ['computed', 'compared', 'looked-up', 'general-knowledge'] },
  evidence: { ...ids, items: text },
  zh: exactly({ method: text, stated: text, computed: text }),
});
const SOURCE = exactly({
  id,
  title: bilingual,
  publisher: text,
  date: orNull({ type: 'string', pattern: `^${ISO_DATE}$` }),
  licence: text,
  note: bilingual,
});
const LONGITUDE = { type: 'number', minimum: 73, maximum: 135.1 };
const LATITUDE = { type: 'number', minimum: 18, maximum: 53.6 };
const POINT = { type: 'array', items: [LONGITUDE, LATITUDE], minItems: 2, maxItems: 2 };
const PLACE = exactly({
  id,
  name: bilingual,
  kinds: { type: 'array', items: { enum: PLACE_KINDS }, uniqueItems: true, minItems: 1 },
  lon: orNull(LONGITUDE),
  lat: orNull(LATITUDE),
  accuracy: { enum: ['high', 'approx', 'area', 'none'] },
  adcode: orNull({ type: 'string', pattern: '^\\d{6}$' }),
  line: orNull({ type: 'array', minItems: 2, items: POINT }),
  rank: { enum: [1, 2, 3] },
});

const ajv = new Ajv({ allErrors: true });
const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe.each([
  ['facts', FACTS, FACT],
  ['checks', CHECKS, CHECK],
  ['sources', SOURCES, SOURCE],
  ['places', PLACES, PLACE],
] as const)('%s', (_name, rows: readonly { readonly id: string }[], schema) => {
  it('have the documented shape', () => {
    const validate = ajv.compile(schema);
    const faultsOf = (row: unknown) => (validate(row) ? [] : [ajv.errorsText(validate.errors)]);
    const faults = rows.flatMap((row) => faultsOf(row).map((fault) => `${row.id}: ${fault}`));
    expect(rows).not.toHaveLength(0);
    expect(faults).toEqual([]);
  });

  it('have ids that occur once', () => {
    expect(duplicates(rows.map((row) => row.id))).toEqual([]);
  });
});

describe('both languages', () => {
  const texts = [
    ...FACTS.map((fact) => [fact.id, fact.text] as const),
    ...CHECKS.map((check) => [check.id, check.text] as const),
    ...SOURCES.flatMap((source) => [[source.id, source.title] as const, [source.id, source.note] as const]),
    ...PLACES.map((place) => [place.id, place.name] as const),
  ];

  it('are there, the Chinese in Chinese and the English without', () => {
    expect(texts.filter(([, { zh }]) => !HAN.test(zh)).map(([key]) => key)).toEqual([]);
    expect(texts.filter(([, { en }]) => HAN.test(en) || !/[a-z]/i.test(en)).map(([key]) => key)).toEqual([]);
  });

  it('close their sentences, and each fact is one short sentence of its own', () => {
    const sentences = [...FACTS, ...CHECKS];
    expect(sentences.filter(({ text }) => !/[.)]$/.test(text.en)).map((row) => row.id)).toEqual([]);
    expect(sentences.filter(({ text }) => !text.zh.endsWith('。')).map((row) => row.id)).toEqual([]);
    for (const language of ['en', 'zh'] as const)
      expect(duplicates(sentences.map(({ text }) => text[language]))).toEqual([]);
    expect(FACTS.filter((fact) => fact.text.en.split(' ').length > 32).map((fact) => fact.id)).toEqual([]);
  });

  it('print Chinese punctuation in the Chinese', () => {
    const offenders = texts.filter(([, { zh }]) => /\p{Script=Han}[,;:?!.(]|[,;?!]\p{Script=Han}/u.test(zh));
    expect(offenders.map(([key]) => key)).toEqual([]);
  });
});

describe('references', () => {
  const placeIds = new Set(PLACES.map((place) => place.id));
  const sourceIds = new Set(SOURCES.map((source) => source.id));
  const pairs = (rows: readonly (readonly [string, readonly string[]])[]) =>
    rows.flatMap(([from, to]) => to.map((target) => `${from} ${target}`));

  it('to places and sources lead somewhere', () => {
    expect(FACTS.flatMap((fact) => fact.places.filter((place) => !placeIds.has(place)))).toEqual([]);
    expect(FACTS.filter((fact) => !sourceIds.has(fact.cite.source)).map((fact) => fact.id)).toEqual([]);
  });

  it('between facts and checks are the same seen from either side', () => {
    const fromFacts = pairs(FACTS.map((fact) => [fact.id, fact.checks]));
    const fromChecks = CHECKS.flatMap((check) => check.facts.map((fact) => `${fact} ${check.id}`));
    expect(fromFacts.toSorted()).toEqual(fromChecks.toSorted());
  });

  it('to chapters have the pages of the chapter', () => {
    const wrong = FACTS.filter(({ cite }) => PAGES.get(cite.chapter) !== cite.pages);
    expect(wrong.map((fact) => fact.id)).toEqual([]);
  });

  it('cover every strategy and each of the four units', () => {
    const subjects = new Set(FACTS.map((fact) => fact.subject));
    expect([...SUBJECTS].filter((subject) => !subjects.has(subject))).toEqual([]);
    const aimed = new Set(FACTS.filter((fact) => fact.status === 'plan-aim').map((fact) => fact.subject));
    expect(STRATEGY_IDS.filter((strategy) => !aimed.has(strategy))).toEqual([]);
  });
});

describe('facts', () => {
  it('about the four units carry a theme of the unit pages', () => {
    const units = FACTS.filter((fact) => UNIT_SLUGS.includes(fact.subject) && /^P(6|20)-/.test(fact.cite.pages));
    expect(units.filter(({ theme }) => !UNIT_THEMES.includes(theme ?? '')).map((fact) => fact.id)).toEqual([]);
  });

  it('have a unit where they have a value, and no unit without one', () => {
    expect(FACTS.filter((fact) => (fact.value === null) !== (fact.unit === null)).map((fact) => fact.id)).toEqual([]);
  });

  it('from captions of pictures have a date and a credit', () => {
    const photos = FACTS.filter((fact) => fact.kind === 'photo');
    expect(photos.length).toBeGreaterThan(0);
    for (const photo of photos) {
      expect(photo.date, photo.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(photo.status, photo.id).toBe('caption');
      const [year, month, day] = (photo.date ?? '').split('-').map(Number);
      expect(photo.text.zh, photo.id).toContain(`${year}年${month}月${day}日，新华社`);
      expect(photo.text.en, photo.id).toMatch(new RegExp(`^Photo, ${day} [A-Z][a-z]+ ${year}: .*\\(Xinhua\\)\\.$`));
    }
  });

  it('are drawn in charts only where they have a value that no check calls critically wrong', () => {
    const severe = new Set(CHECKS.filter((c) => c.severity === 'critical' && c.verdict === 'wrong').map((c) => c.id));
    expect(severe.size).toBeGreaterThan(0);
    const plotted = FACTS.filter((fact) => fact.plot);
    expect(plotted.length).toBeGreaterThan(0);
    expect(plotted.filter((fact) => fact.value === null).map((fact) => fact.id)).toEqual([]);
    expect(plotted.filter((fact) => fact.checks.some((check) => severe.has(check))).map((fact) => fact.id)).toEqual([]);
  });
});

describe('places', () => {
  it('have a point unless their accuracy says that there is none', () => {
    const wrong = PLACES.filter(({ lon, lat, accuracy }) => [lon, lat].includes(null) !== (accuracy === 'none'));
    expect(wrong.map((place) => place.id)).toEqual([]);
  });
});

describe('checks', () => {
  it('are calm where they confirm', () => {
    expect(CHECKS.filter((c) => c.verdict === 'ok' && c.severity !== 'low').map((check) => check.id)).toEqual([]);
  });
});
