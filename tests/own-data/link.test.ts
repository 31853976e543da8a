import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnDataset } from '../../src/own-data/dataset';
import { linkPart, readLinkPart } from '../../src/own-data/link';
import { pack, unpack } from '../../src/own-data/packed';
import { readOwnData } from '../../src/own-data/read-own-data';

function dataset(text: string): OwnDataset {
  const result = readOwnData(new TextEncoder().encode(text), '收入.csv');
  if (!result.ok) throw new Error(result.refusal);
  return result.dataset;
}

const SMALL = dataset('地区,2022,2023\n辽宁,1.5,2\n吉林,,-3\n');

async function part(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = Buffer.from(await new Response(stream).arrayBuffer());
  return `#data=${packed.toString('base64url')}`;
}

test('a dataset comes back from its link as it went in, but marked', async () => {
  const link = (await linkPart(SMALL)) ?? '';
  expect(link).toMatch(/^#data=[\w-]+$/);
  expect(await readLinkPart(link)).toEqual({ ...SMALL, fromLink: true });
});

test('a dataset comes back from storage', () => {
  expect(unpack(JSON.parse(JSON.stringify(pack(SMALL))), false)).toEqual(SMALL);
});

describe('a broken or hostile link gives nothing', () => {
  test.each(['#data=', '#data=!!!', '#data=AAAA', '#other=1', '', `#data=${'A'.repeat(30_000)}`])(
    '%s',
    async (hash) => {
      expect(await readLinkPart(hash.slice(0, 40_000))).toBeNull();
    },
  );

  const good = pack(SMALL);
  test.each<[string, unknown]>([
    ['a list', []],
    ['null', null],
    ['another version', { ...good, v: 99 }],
    ['an id with markup', { ...good, i: '<script>' }],
    ['no columns', { ...good, c: [] }],
    ['an unknown region', { ...good, c: [{ ...good.c[0], v: [['999999', [1, 2]]] }] }],
    ['a prototype for a region', { ...good, c: [{ ...good.c[0], v: [['__proto__', [1, 2]]] }] }],
    ['words for figures', { ...good, c: [{ ...good.c[0], v: [['210000', ['1', 2]]] }] }],
    ['too few figures', { ...good, c: [{ ...good.c[0], v: [['210000', [1]]] }] }],
    ['a year far away', { ...good, c: [{ ...good.c[0], y: [1, 2] }] }],
  ])('%s', async (_, value) => {
    expect(await readLinkPart(await part(value))).toBeNull();
  });

  test('what inflates to more than a megabyte is stopped', async () => {
    const bomb = await part({ ...good, n: 'x'.repeat(3_000_000) });
    expect(bomb.length).toBeLessThan(24_000);
    expect(await readLinkPart(bomb)).toBeNull();
  });

  test('no value makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await readLinkPart(await part(value))).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
