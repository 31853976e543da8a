import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseQrLevel, QR_LEVELS, type QrLevel, qrBytes, qrReach } from '../../src/domain/qr-plan';

/** Modules on a side at each level, the strongest first; a stronger level never makes a smaller code. */
const sizes = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 })
  .map((versions) => versions.sort((a, b) => b - a).map((version) => 17 + 4 * version));

const chosen = (modules: readonly number[]): QrLevel =>
  chooseQrLevel((level) => modules[QR_LEVELS.indexOf(level)] ?? Number.POSITIVE_INFINITY);

describe('how far a code reaches', () => {
  test('a plain address of 33 modules: ten times its width, the rule of thumb of signs', () => {
    expect(qrReach(33)).toBeCloseTo(9.8, 1);
  });

  test('the more modules, the less', () => {
    fc.assert(fc.property(fc.integer({ min: 21, max: 176 }), (modules) => qrReach(modules) > qrReach(modules + 1)));
  });
});

describe('error correction', () => {
  test('is the strongest with which the back row reads the code', () => {
    expect(chosen([41, 37, 33, 29])).toBe('high');
    expect(chosen([45, 41, 37, 33])).toBe('quartile');
    expect(chosen([53, 45, 41, 37])).toBe('medium');
    expect(chosen([57, 53, 45, 41])).toBe('low');
  });

  test('of longer texts is medium while the middle of the room reads them, and low after that', () => {
    expect(chosen([125, 105, 89, 73])).toBe('medium');
    expect(chosen([145, 125, 97, 85])).toBe('low');
    const none = Number.POSITIVE_INFINITY;
    expect(chosen([none, none, none, 161])).toBe('low');
  });

  test('is never weaker than another level with which the code has the same size, or reaches the back row', () => {
    fc.assert(
      fc.property(sizes, (modules) => {
        const level = QR_LEVELS.indexOf(chosen(modules));
        const stronger = modules.slice(0, level);
        expect(stronger.every((size) => size > (modules[level] ?? 0) && qrReach(size) < 8)).toBe(true);
      }),
    );
  });
});

test('a text is as long as its UTF-8', () => {
  expect(qrBytes('?region=jilin')).toBe(13);
  expect(qrBytes('吉林')).toBe(6);
});
