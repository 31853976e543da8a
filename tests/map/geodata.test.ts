import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGeodata } from '../../src/map/geodata';
import { CONTEXT, INDEX, REGIONS_AT } from './geo-files';

const FOLDER = 'https://atlas.example/some/where/geo/';
const GOOD: Readonly<Record<string, unknown>> = {
  'index.json': INDEX,
  'context.json': CONTEXT,
  'regions-lo.json': REGIONS_AT.lo,
};

let server: ReturnType<typeof vi.fn<(address: string) => Promise<Response>>>;
const answer = (body: string, status = 200) => Promise.resolve(new Response(body, { status }));

beforeEach(() => {
  server = vi.fn((address: string) => answer(JSON.stringify(GOOD[address.replace(FOLDER, '')])));
  vi.stubGlobal('fetch', server);
});
afterEach(() => vi.unstubAllGlobals());

test('files come from their folder, each fetched once for all who ask', async () => {
  const geodata = createGeodata(FOLDER);
  const [first, second] = await Promise.all([geodata.index(), geodata.index()]);
  expect(first).toEqual(INDEX);
  expect(second).toBe(first);
  expect(await geodata.index()).toBe(first);
  expect(await geodata.regions('lo')).toEqual(REGIONS_AT.lo);
  expect(await geodata.context()).toEqual(CONTEXT);
  expect(server.mock.calls.map(([address]) => address)).toEqual(
    ['index.json', 'regions-lo.json', 'context.json'].map((file) => FOLDER + file),
  );
});

const { provinces: _, ...fewerObjects } = REGIONS_AT.lo.objects;
const whole = JSON.stringify(REGIONS_AT.lo);

describe.each<[string, () => Promise<Response>]>([
  ['is not there', () => answer('Not found', 404)],
  ['is not there, with an answer that would do', () => answer(whole, 404)],
  ['breaks off', () => answer(whole.slice(0, whole.length / 2))],
  ['is empty', () => answer('')],
  ['is a page', () => answer('<!doctype html><title>Sign in</title>')],
  ['is null', () => answer('null')],
  ['is something else', () => answer('{"type":"FeatureCollection","features":[]}')],
  ['lacks a layer', () => answer(JSON.stringify({ ...REGIONS_AT.lo, objects: fewerObjects }))],
  ['lacks its arcs', () => answer(JSON.stringify({ ...REGIONS_AT.lo, arcs: undefined }))],
  ['can’t be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
])('a file that %s', (_, failing) => {
  test('is an error that names it, and asking again tries again', async () => {
    server.mockImplementationOnce(failing);
    const geodata = createGeodata(FOLDER);
    const error: unknown = await geodata.regions('lo').catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: 'GeodataError', file: 'regions-lo.json', cause: expect.any(Error) });
    expect(String(error)).toContain('regions-lo.json');
    expect(await geodata.regions('lo')).toEqual(REGIONS_AT.lo);
    expect(server).toHaveBeenCalledTimes(2);
  });
});

test.each([
  ['without boxes', { labels: INDEX.labels }],
  ['without labels', { bbox: INDEX.bbox }],
  ['with nothing for labels', { bbox: INDEX.bbox, labels: null }],
  ['with a box of words', { ...INDEX, bbox: { ...INDEX.bbox, china: ['west'] } }],
])('an index %s is an error', async (_, index) => {
  server.mockImplementationOnce(() => answer(JSON.stringify(index)));
  const outcome = createGeodata(FOLDER)
    .index()
    .then(
      () => 'was taken',
      ({ name, file }: { readonly name: string; readonly file: string }) => `${name} ${file}`,
    );
  expect(await outcome).toBe('GeodataError index.json');
});

test('a file that fails does not keep others from coming', async () => {
  const geodata = createGeodata(FOLDER);
  server.mockImplementationOnce(() => answer('', 500));
  const [index, context] = await Promise.allSettled([geodata.index(), geodata.context()]);
  expect([index.status, context.status]).toEqual(['rejected', 'fulfilled']);
});
