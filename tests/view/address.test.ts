import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIONS, regionNamed, STRATEGIES } from '../../src/content/atlas';
import { CLASS_COUNTS, CLASS_METHODS, type ClassChoice } from '../../src/domain/class-choice';
import { INDICATOR_IDS } from '../../src/domain/indicator';
import { LESSON_IDS, type LessonKey, MOST_STEPS, PACKED } from '../../src/domain/lesson';
import { STRATEGY_IDS, type StrategyId } from '../../src/domain/strategy';
import { LANGUAGES } from '../../src/domain/text';
import { THEMES } from '../../src/theme/palette';
import { parseAddress, serialiseView } from '../../src/view/address/codec';
import { ADDRESS_KEYS } from '../../src/view/address/keys';
import { roundCamera } from '../../src/view/camera';
import { settledLens } from '../../src/view/lens-years';
import { COMPARE_LIMIT } from '../../src/view/transitions';
import {
  chosenPanel,
  INITIAL_VIEW,
  inSourceOrder,
  PANEL_NAMES,
  type Panel,
  RENDERER_CHOICES,
  type ViewState,
} from '../../src/view/view-state';

const CONTRACT_ORDER =
  'region strategy match definition lens year classes compare panel lesson step lang theme renderer embed map'.split(
    ' ',
  );

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const adcode = fc.constantFrom(...REGIONS.map((region) => region.adcode));
const strategyId = fc.constantFrom(...STRATEGY_IDS);

const definitions = fc
  .tuple(...STRATEGIES.map(({ memberships }) => fc.constantFrom(...memberships)))
  .map((chosen) =>
    Object.fromEntries(chosen.flatMap((m, i) => (m.default ? [] : [[STRATEGY_IDS[i] as StrategyId, m.definition]]))),
  );

const panel: fc.Arbitrary<Panel> = fc.oneof(
  fc.constantFrom(...PANEL_NAMES),
  strategyId.map((id): Panel => `strategy:${id}`),
  fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,5}$/).map((id): Panel => `fact:${id}`),
);

const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 12, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(roundCamera);

const lens = fc.oneof(
  fc.constant<Pick<ViewState, 'lens' | 'vintage' | 'year'>>({ lens: 'membership', vintage: null, year: null }),
  fc
    .record({
      lens: fc.constantFrom(...INDICATOR_IDS, 'membership' as const),
      vintage: fc.constantFrom(null, 'before-2023-census' as const),
      year: orNull(fc.integer({ min: 1985, max: 2030 })),
    })
    .map((fields) => settledLens(fields)),
  fc
    .record({
      column: fc.stringMatching(/^[a-z0-9-]{1,20}(\.[a-z0-9-]{1,20})?$/),
      year: orNull(fc.integer({ min: 1900, max: 2100 })),
    })
    .map(({ column, year }) => ({ lens: `own:${column}` as const, vintage: null, year })),
);

const classes: fc.Arbitrary<ClassChoice> = fc.oneof(
  fc.record({ method: fc.constantFrom(...CLASS_METHODS), count: fc.constantFrom(...CLASS_COUNTS) }),
  fc.constant<ClassChoice>({ method: 'symbols' }),
  fc
    .uniqueArray(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 6 })
    .map((breaks) => ({ method: 'manual' as const, breaks: breaks.map((b) => b / 4).toSorted((a, b) => a - b) })),
);

/** Every view that transitions can lead to, in the one form that the view keeps it in. */
const canonicalView: fc.Arbitrary<ViewState> = fc
  .record({
    region: orNull(adcode),
    marks: fc.tuple(...STRATEGY_IDS.map(() => fc.constantFrom('in', 'out', 'open'))),
    match: fc.constantFrom('any', 'all'),
    definitions,
    lens,
    classes,
    compare: fc.uniqueArray(fc.oneof(adcode, strategyId, fc.constant<'filter'>('filter')), {
      maxLength: COMPARE_LIMIT,
    }),
    panel: orNull(panel),
    lesson: orNull(fc.constantFrom<LessonKey>(...LESSON_IDS, PACKED, 'own-a1b2c3')),
    step: fc.integer({ min: 1, max: MOST_STEPS }),
    lang: orNull(fc.constantFrom(...LANGUAGES)),
    theme: orNull(fc.constantFrom(...THEMES)),
    renderer: fc.constantFrom(...RENDERER_CHOICES),
    embed: fc.boolean(),
    map: orNull(camera),
  })
  .map(({ marks, lens: looked, ...rest }) => ({
    ...rest,
    ...looked,
    step: rest.lesson === null ? null : rest.step,
    include: STRATEGY_IDS.filter((_, i) => marks[i] === 'in'),
    exclude: STRATEGY_IDS.filter((_, i) => marks[i] === 'out'),
    panel: chosenPanel(rest.panel, rest.region),
  }));

const keysOf = (search: string) => [...new URLSearchParams(search).keys()];

describe('what is written can be read', () => {
  test('every view comes back from its address unchanged and without a complaint', () => {
    fc.assert(
      fc.property(canonicalView, (view) => {
        expect(parseAddress(serialiseView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('every region and every definition comes back', () => {
    for (const { adcode: region } of REGIONS)
      expect(parseAddress(serialiseView({ ...INITIAL_VIEW, region })).view.region).toBe(region);
    for (const { id, memberships } of STRATEGIES)
      for (const { definition, default: isDefault } of memberships)
        expect(parseAddress(`definition=${id}:${definition}`)).toEqual({
          view: { ...INITIAL_VIEW, definitions: isDefault ? {} : { [id]: definition } },
          problems: [],
        });
  });

  test('keys stand in the order of the contract, each at most once, defaults left out', () => {
    expect(ADDRESS_KEYS.map(({ key }) => key)).toEqual(CONTRACT_ORDER);
    fc.assert(
      fc.property(canonicalView, (view) => {
        const keys = keysOf(serialiseView(view));
        expect(keys).toEqual(CONTRACT_ORDER.filter((key) => keys.includes(key)));
        if (view.match === 'any') expect(keys).not.toContain('match');
        if (view.renderer === 'auto') expect(keys).not.toContain('renderer');
        if (!view.embed) expect(keys).not.toContain('embed');
      }),
    );
    expect(serialiseView(INITIAL_VIEW)).toBe('');
  });

  test('an address can be read by people', () => {
    const view: ViewState = {
      ...INITIAL_VIEW,
      region: '210000',
      include: ['gba', 'yellow-river'],
      exclude: ['eastern'],
      match: 'all',
      definitions: { gba: 'guangdong' },
      panel: 'strategy:gba',
      map: { zoom: 5.2, lat: 41.05, lng: 123.4 },
    };
    expect(serialiseView(view)).toBe(
      '?region=liaoning&strategy=-eastern,gba,yellow-river&match=all&definition=gba:guangdong&panel=strategy:gba&map=5.2/41.05/123.4',
    );
  });
});

describe('anything can be read', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '%',
      '%zz',
      '%00',
      ',',
      '-',
      '--gba',
      '-,-',
      ':',
      'NaN',
      '1e999',
      '__proto__',
      'constructor',
      '//',
      '0/0/0',
    ),
    fc.constantFrom(
      ...STRATEGY_IDS,
      'liaoning',
      '210000',
      'strategy:gba',
      'fact:',
      'region',
      '5/35/105',
      'a'.repeat(5000),
    ),
  );
  const value = fc.array(junk, { maxLength: 6 }).map((parts) => parts.join(','));
  const query = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...CONTRACT_ORDER), junk), value, fc.boolean()), { maxLength: 12 })
    .map((pairs) =>
      pairs.map(([k, v, raw]) => (raw ? `${k}=${v}` : new URLSearchParams([[k, v]]).toString())).join('&'),
    );

  const holds = (search: string) => {
    const { view, problems } = parseAddress(search);
    const again = parseAddress(serialiseView(view));
    expect(again).toEqual({ view, problems: [] });
    expect(problems.every(({ part }) => part.length <= 41)).toBe(true);
    expect(view.include.filter((id) => view.exclude.includes(id))).toEqual([]);
    expect(view.include).toEqual(inSourceOrder(view.include));
    expect(view.compare.length).toBeLessThanOrEqual(COMPARE_LIMIT);
  };

  test('no string makes it throw, and what is read is canonical', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), holds), { numRuns: 1000 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), holds), { numRuns: 1000 });
    fc.assert(fc.property(query, holds), { numRuns: 2000 });
  });

  test('unknown keys are passed over in silence', () => {
    expect(parseAddress('?utm_source=x&region=jilin&__proto__=1&Region=hebei')).toEqual({
      view: { ...INITIAL_VIEW, region: '220000' },
      problems: [],
    });
  });

  test.each([
    ['region=atlantis', 'region', 'atlantis'],
    ['strategy=northern', 'strategy', 'northern'],
    ['strategy=gba,-gba', 'strategy', '-gba'],
    ['match=some', 'match', 'some'],
    ['definition=gba:moon', 'definition', 'gba:moon'],
    ['definition=gba', 'definition', 'gba'],
    ['compare=atlantis', 'compare', 'atlantis'],
    ['panel=cellar', 'panel', 'cellar'],
    ['panel=strategy:north', 'panel', 'strategy:north'],
    ['panel=fact:../etc', 'panel', 'fact:../etc'],
    ['lang=fr', 'lang', 'fr'],
    ['theme=pink', 'theme', 'pink'],
    ['renderer=canvas', 'renderer', 'canvas'],
    ['embed=yes', 'embed', 'yes'],
    ['map=5/35', 'map', '5/35'],
    ['map=5/35/abc', 'map', '5/35/abc'],
    ['lens=astrology', 'lens', 'astrology'],
    ['lens=gdp:tomorrow', 'lens', 'gdp:tomorrow'],
    ['lens=own:../etc', 'lens', 'own:../etc'],
    ['year=soon', 'year', 'soon'],
    ['year=1850', 'year', '1850'],
    ['classes=quantile:9', 'classes', 'quantile:9'],
    ['classes=guess:5', 'classes', 'guess:5'],
    ['classes=manual:3,2', 'classes', 'manual:3,2'],
    ['classes=manual:1e9', 'classes', 'manual:1e9'],
    [`region=${'x'.repeat(3000)}`, 'region', `${'x'.repeat(40)}…`],
    [`compare=${'gba,'.repeat(600)}`, 'compare', `${'gba,'.repeat(10)}…`],
  ])('%s falls back and says so', (search, key, part) => {
    const { view, problems } = parseAddress(search);
    expect(problems).toEqual([{ key, part }]);
    expect({ ...view, include: [] }).toEqual(INITIAL_VIEW);
  });

  test('a good part beside a bad one counts', () => {
    const { view, problems } = parseAddress('strategy=gba,atlantis,-eastern&region=nowhere&lang=zh');
    expect(view).toMatchObject({ include: ['gba'], exclude: ['eastern'], region: null, lang: 'zh' });
    expect(problems.map(({ part }) => part)).toEqual(['nowhere', 'atlantis']);
  });

  test('a region by slug, by adcode, in any case', () => {
    for (const name of ['liaoning', '210000', 'LiaoNing', ' liaoning '])
      expect(parseAddress(`region=${encodeURIComponent(name)}`).view.region).toBe('210000');
    expect(parseAddress('region=shanxi').view.region).toBe('140000');
    expect(parseAddress('region=shaanxi').view.region).toBe('610000');
    expect(parseAddress('region=hulunbuir').view.region).toBe(regionNamed('150700')?.adcode);
  });

  test('duplicates count once and in the order of the source', () => {
    expect(parseAddress('strategy=yellow-river,gba,gba,western,-central,-central').view).toMatchObject({
      include: ['western', 'gba', 'yellow-river'],
      exclude: ['central'],
    });
    expect(parseAddress('region=jilin&region=hebei').view.region).toBe('220000');
  });

  test('a comparison keeps its first four and its order', () => {
    const { view, problems } = parseAddress('compare=gba,liaoning,210000,jilin,western,hebei');
    expect(view.compare).toEqual(['gba', '210000', '220000', 'western']);
    expect(problems).toEqual([{ key: 'compare', part: 'hebei' }]);
  });

  test('a camera outside its limits comes back inside', () => {
    expect(parseAddress('map=99/-80/179.123456789').view.map).toEqual({ zoom: 8.5, lat: 12, lng: 142 });
  });

  test('a panel that the selection asks for anyway is left out', () => {
    expect(parseAddress('panel=overview').view.panel).toBeNull();
    expect(parseAddress('region=jilin&panel=region').view.panel).toBeNull();
    expect(parseAddress('region=jilin&panel=overview').view.panel).toBe('overview');
  });
});

describe('lens, year and classes', () => {
  const lensOf = (search: string) => {
    const { view, problems } = parseAddress(search);
    return { lens: view.lens, vintage: view.vintage, year: view.year, problems };
  };

  test('the latest year and the current vintage are defaults and left out', () => {
    expect(serialiseView(parseAddress('lens=gdp-per-person:after-2023-census&year=2024').view)).toBe(
      '?lens=gdp-per-person',
    );
    expect(serialiseView(parseAddress('lens=gdp-per-person:before-2023-census&year=2023').view)).toBe(
      '?lens=gdp-per-person:before-2023-census',
    );
  });

  test('a year that only the older vintage has brings that vintage, and never joins the two', () => {
    expect(lensOf('lens=gdp&year=1995')).toEqual({
      lens: 'gdp',
      vintage: 'before-2023-census',
      year: 1995,
      problems: [],
    });
  });

  test('a year that the chosen vintage lacks falls back to its latest and says so', () => {
    expect(lensOf('lens=gdp:before-2023-census&year=2024')).toEqual({
      lens: 'gdp',
      vintage: 'before-2023-census',
      year: null,
      problems: [{ key: 'year', part: '2024' }],
    });
    expect(lensOf('lens=area&year=2010').problems).toEqual([{ key: 'year', part: '2010' }]);
    expect(lensOf('lens=gdp-primary:before-2023-census').problems).toEqual([
      { key: 'lens', part: 'gdp-primary:before-2023-census' },
    ]);
  });

  test.each([
    ['jenks:4', { method: 'jenks', count: 4 }],
    ['equal:6', { method: 'equal', count: 6 }],
    ['symbols', { method: 'symbols' }],
    ['manual:50000,80000.5,120000', { method: 'manual', breaks: [50_000, 80_000.5, 120_000] }],
  ])('classes=%s', (text, choice) => {
    const { view, problems } = parseAddress(`lens=gdp&classes=${text}`);
    expect(problems).toEqual([]);
    expect(view.classes).toEqual(choice);
    expect(serialiseView(view)).toBe(`?lens=gdp&classes=${text}`);
  });

  test('the filter can be compared', () => {
    expect(parseAddress('compare=filter,gba').view.compare).toEqual(['filter', 'gba']);
  });
});
