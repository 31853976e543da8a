// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QrCode } from '../../src/ui/qr-code';
import { QrLarge } from '../../src/ui/qr-large';
import { qrSymbol } from '../../src/ui/qr-symbol';
import { showPart } from '../panels/page';
import { readCode } from './read-code';

const ADDRESS = 'https://school.example/atlas/?region=liaoning&strategy=northeast&lang=en';

const address = (bytes: number) => ADDRESS + 'x'.repeat(bytes - ADDRESS.length);

function codeOf(text: string): Element {
  const { view } = showPart(<QrCode text={text} name="The address" />);
  expect(view().embed).toBe(false);
  return screen.getByRole('img', { name: 'The address' });
}

describe('a code', () => {
  test('says the address, and has a name', () => {
    expect(readCode(codeOf(ADDRESS))).toBe(ADDRESS);
  });

  test('says any address, to the last character', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABC0123456789-_.~/?#[]@!$&()*+,;=%'),
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, (query) => {
        const symbol = qrSymbol(`https://a.example/?${query}`);
        if (symbol === null) throw new Error('No code');
        const svg = document.createElement('svg');
        svg.setAttribute('viewBox', `0 0 ${symbol.size} ${symbol.size}`);
        svg.innerHTML = `<rect fill="#ffffff"></rect><path fill="#000000" d="${symbol.path}"></path>`;
        expect(readCode(svg)).toBe(`https://a.example/?${query}`);
      }),
      { numRuns: 30 },
    );
  });

  test('has four empty modules on every side', () => {
    const { path, size, modules } = qrSymbol(ADDRESS) ?? { path: '', size: 0, modules: 0 };
    expect(size).toBe(modules + 8);
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(run)]);
    expect(Math.min(...runs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...runs.flatMap(([x = 0, y = 0, run = 0]) => [x + run, y + 1]))).toBe(size - 4);
  });

  test('of a short address is still read when a head stands before it', () => {
    const short = 'https://school.example/atlas/?region=jilin';
    expect(qrSymbol(short)?.level).toBe('high');
    expect(readCode(codeOf(short), 0.2)).toBe(short);
  });

  test.each([
    [58, 'high', 41],
    [74, 'quartile', 41],
    [106, 'medium', 41],
    [134, 'low', 41],
    [136, 'medium', 49],
    [560, 'medium', 89],
    [858, 'low', 97],
    [2331, 'low', 161],
  ])('of %i bytes has the level %s and %i modules on a side', (bytes, level, modules) => {
    expect(qrSymbol(address(bytes < ADDRESS.length ? ADDRESS.length : bytes).slice(0, bytes))).toMatchObject({
      level,
      modules,
    });
  });

  test('as long as may be is read', () => {
    expect(readCode(codeOf(address(2331)))).toBe(address(2331));
  });

  test('is not drawn for an address that no class could read: both lengths are told', () => {
    showPart(<QrCode text={address(2332)} name="The address" />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(/2,332 characters.* 2,331 at most.*copy the link/)).toBeVisible();
  });
});

describe('shown large', () => {
  test('there are the code and the address, Close has the focus, and leads back', async () => {
    const { user } = showPart(<QrLarge text={ADDRESS} name="The address" />);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show large' }));
    const dialog = within(screen.getByRole('dialog', { name: 'QR code and address, large' }));
    expect(readCode(dialog.getByRole('img', { name: 'The address' }))).toBe(ADDRESS);
    expect(dialog.getByText((_, node) => node?.tagName === 'P' && node.textContent === ADDRESS)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Close' })).toHaveFocus();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
