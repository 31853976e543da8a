import { expect, test } from './driver';

/** Beijing, Tianjin, Shanghai, Hong Kong, Macao: too small for a finger without help. */
const SMALL = ['110000', '120000', '310000', '810000', '820000'];

for (const [width, height, spots] of [
  [1024, 768, 8],
  [1280, 800, 8],
  [1920, 1080, 8],
  [390, 844, 4],
] as const)
  test(`every unit can be hit at the home view (${width}x${height})`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    await atlas.open({ renderer: 'svg' });
    await atlas.map.region.scrollIntoViewIfNeeded();
    const names = await atlas.map.region
      .locator('svg[data-map="main"] a[data-adcode]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('data-adcode') ?? '', link.textContent ?? '']));
    expect(names).toHaveLength(34);
    const found = await atlas.map.spots();
    const hidden = names.filter(([adcode = '']) => (found[adcode] ?? 0) < spots).map(([, name]) => name);
    expect(hidden).toEqual([]);
    // A target of 24 pixels has room for six times six spots.
    const cramped = names.filter(([adcode = '']) => SMALL.includes(adcode) && (found[adcode] ?? 0) < 24);
    expect(cramped.map(([, name]) => name)).toEqual([]);
  });
