import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIONS } from '../../src/content/atlas';
import { INDICATOR_IDS } from '../../src/domain/indicator';
import { hostQuery, readHostMessage, viewFromHost } from '../../src/view/embed-protocol';
import { INITIAL_VIEW, type ViewState } from '../../src/view/view-state';

const EMBEDDED: ViewState = { ...INITIAL_VIEW, embed: true, renderer: 'svg', lang: 'zh', theme: 'dark' };

describe('a message', () => {
  test('of the protocol is read, and other properties are passed over', () => {
    expect(readHostMessage({ atlas: 1, type: 'set-view', query: '?region=jilin', colour: 'red' })).toEqual({
      type: 'set-view',
      query: '?region=jilin',
      id: null,
    });
    expect(readHostMessage({ atlas: 1, type: 'set-view', query: '', id: 7 })).toEqual({
      type: 'set-view',
      query: '',
      id: 7,
    });
    expect(readHostMessage({ atlas: 1, type: 'get-view', id: 'a' })).toEqual({ type: 'get-view', id: 'a' });
  });

  test.each([
    ['no object', 'set-view'],
    ['null', null],
    ['undefined', undefined],
    ['of another library', { type: 'set-view', query: '' }],
    ['with the sign only inherited', Object.create({ atlas: 1, type: 'get-view', id: 1 })],
  ])('that is not meant for the atlas is passed over: %s', (_, data) => {
    expect(readHostMessage(data)).toBeNull();
  });

  test.each([
    ['another version', { atlas: 2, type: 'get-view', id: 1 }, 'version'],
    ['a version as text', { atlas: '1', type: 'get-view', id: 1 }, 'version'],
    ['no type', { atlas: 1, id: 1 }, 'message'],
    ['an unknown type', { atlas: 1, type: 'eval', id: 1 }, 'message'],
    ['a type of the atlas itself', { atlas: 1, type: 'ready', query: '', id: 1 }, 'message'],
    ['no query', { atlas: 1, type: 'set-view', id: 1 }, 'message'],
    ['a query that is no text', { atlas: 1, type: 'set-view', query: { region: 'jilin' }, id: 1 }, 'message'],
    ['a whole address', { atlas: 1, type: 'set-view', query: 'https://elsewhere.example/?a=b', id: 1 }, 'message'],
    ['a script', { atlas: 1, type: 'set-view', query: 'javascript:alert(1)', id: 1 }, 'message'],
    ['a fragment', { atlas: 1, type: 'set-view', query: '?region=jilin#lesson', id: 1 }, 'message'],
    ['an endless query', { atlas: 1, type: 'set-view', query: `?region=${'a'.repeat(5000)}`, id: 1 }, 'message'],
  ])('with %s is answered with an error that carries its id', (_, data, reason) => {
    expect(readHostMessage(data)).toEqual({ atlas: 1, type: 'error', reason, problems: [], id: 1 });
  });

  test.each([[{}], [Number.NaN], ['x'.repeat(201)], [undefined], [null]])('needs an id that is short: not %j', (id) => {
    expect(readHostMessage({ atlas: 1, type: 'get-view', id })).toEqual({
      atlas: 1,
      type: 'error',
      reason: 'message',
      problems: [],
    });
  });

  test('of any kind never throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => readHostMessage(data) === null));
    const loose = fc.record({ atlas: fc.constant(1), type: fc.anything(), query: fc.anything(), id: fc.anything() });
    fc.assert(fc.property(loose, (data) => readHostMessage(data) !== null));
  });
});

describe('the view that a page asks for', () => {
  test('is that of the query; language, theme, renderer and embedding stay', () => {
    const from: ViewState = { ...EMBEDDED, region: '210000', include: ['gba'] };
    expect(viewFromHost('?region=jilin&lens=gdp&year=2020', from)).toEqual({
      view: { ...EMBEDDED, region: '220000', lens: 'gdp', year: 2020 },
      problems: [],
    });
    expect(viewFromHost('', from).view).toEqual(EMBEDDED);
  });

  test('may name language and theme, or leave them to the reader', () => {
    expect(viewFromHost('?lang=en&theme=light', EMBEDDED).view).toMatchObject({ lang: 'en', theme: 'light' });
    expect(viewFromHost('?lang=&theme=', EMBEDDED)).toEqual({
      view: { ...EMBEDDED, lang: null, theme: null },
      problems: [],
    });
  });

  test('leaves alone what was not understood, even in part, and names it', () => {
    const from: ViewState = { ...EMBEDDED, region: '210000', include: ['gba'], year: 2001, lens: 'gdp' };
    const { view, problems } = viewFromHost('?region=atlantis&strategy=western,utopia&lens=population', from);
    expect(view).toMatchObject({ region: '210000', include: ['gba'], lens: 'population', year: null });
    expect(problems).toEqual([
      { key: 'region', part: 'atlantis' },
      { key: 'strategy', part: 'utopia' },
    ]);
  });

  test('is asked for in keys that exist', () => {
    expect(viewFromHost('?regoin=jilin&href=https://elsewhere.example', EMBEDDED)).toEqual({
      view: EMBEDDED,
      problems: [
        { key: 'regoin', part: 'jilin' },
        { key: 'href', part: 'https://elsewhere.example' },
      ],
    });
  });

  test.each(['?embed=0&region=jilin', '?renderer=gl&region=jilin', '?embed=yes&region=jilin'])(
    'neither ends embedding nor changes the renderer: %s',
    (query) => {
      const { view, problems } = viewFromHost(query, EMBEDDED);
      expect(view).toEqual({ ...EMBEDDED, region: '220000' });
      expect(problems).toHaveLength(1);
    },
  );

  test('may say of embedding and renderer what is so already', () => {
    expect(viewFromHost('?region=jilin&renderer=svg&embed=1', EMBEDDED).problems).toEqual([]);
  });

  test('is never another frame’s, whatever the query, and what was told can be asked for again', () => {
    const values = fc.oneof(
      fc.constantFrom('1', '0', 'gl', 'svg', 'auto', 'jilin', 'western', 'all', 'gdp', '2020', 'zh', 'x'),
      fc.string({ maxLength: 12 }),
    );
    const keys = fc.constantFrom(
      'region',
      'strategy',
      'lens',
      'year',
      'embed',
      'renderer',
      'lang',
      'map',
      'panel',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values), { maxLength: 8 }), (pairs) => {
        const { view } = viewFromHost(`?${new URLSearchParams(pairs)}`, EMBEDDED);
        expect([view.embed, view.renderer]).toEqual([true, 'svg']);
        expect(viewFromHost(hostQuery(view), view)).toEqual({ view, problems: [] });
      }),
    );
  });
});

test('what a page is told opens the atlas itself, at the view', () => {
  const region = fc.constantFrom(...REGIONS.map(({ adcode }) => adcode));
  fc.assert(
    fc.property(region, fc.constantFrom(...INDICATOR_IDS), (adcode, lens) => {
      const query = hostQuery({ ...EMBEDDED, region: adcode, lens });
      expect(query).toContain(`lens=${lens}`);
      expect(query).not.toMatch(/embed|renderer/);
    }),
  );
});
