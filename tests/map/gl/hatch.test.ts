import { expect, test } from 'vitest';
import { hatchImage } from '../../../src/map/gl/hatch';

const image = hatchImage('#3f6b60');
const { width, height, data } = image;

/** The channels of a pixel of tiles laid side by side. */
const pixel = (x: number, y: number) => {
  const at = ((y % height) * width + (x % width)) * 4;
  return Array.from(data.subarray(at, at + 4));
};

test('a tile has four bytes a pixel, of the colour or of nothing', () => {
  expect(data).toHaveLength(width * height * 4);
  const kinds = new Set<string>();
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) kinds.add(pixel(x, y).join());
  expect(kinds).toEqual(new Set(['63,107,96,255', '0,0,0,0']));
});

test('half of it is inked', () => {
  const inked = data.filter((_, i) => i % 4 === 3).filter((alpha) => alpha === 255).length;
  expect(inked).toBe((width * height) / 2);
});

test('tiles side by side and on top of each other make unbroken diagonals', () => {
  for (let y = 0; y < 2 * height; y++)
    for (let x = 1; x < 2 * width; x++) expect(pixel(x - 1, y + 1)).toEqual(pixel(x, y));
});

test('there are stripes, and not just one colour, along a line', () => {
  const row = Array.from({ length: width }, (_, x) => pixel(x, 0)[3]);
  expect(new Set(row)).toEqual(new Set([0, 255]));
});

test('a thinner stripe leaves more of the ground', () => {
  const thin = hatchImage('#3f6b60', 2)
    .data.filter((_, i) => i % 4 === 3)
    .filter((alpha) => alpha === 255).length;
  expect(thin).toBe(width * 2);
});
