import { decodeQR } from 'qr/decode.js';
import { type Atlas, expect, test } from './driver';

/** What a camera before the screen would read: the picture of the page is laid out as pixels and searched for a code. */
async function readFromScreen(atlas: Atlas): Promise<string> {
  const picture = (await atlas.page.screenshot()).toString('base64');
  const { width, height, grey } = await atlas.page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let levels = '';
    for (let i = 1; i < data.length; i += 4) levels += String.fromCharCode(data[i] ?? 0);
    return { width: image.width, height: image.height, grey: btoa(levels) };
  }, picture);
  const levels = Buffer.from(grey, 'base64');
  const data = new Uint8ClampedArray(levels.length * 4);
  for (const [i, level] of levels.entries()) data.set([level, level, level, 255], i * 4);
  return decodeQR({ width, height, data }, { timeLimit: 10_000 });
}

for (const [theme, viewport] of [
  ['projector', { width: 1024, height: 768 }],
  ['dark', { width: 1280, height: 800 }],
  ['contrast', { width: 390, height: 844 }],
] as const)
  test(`a camera reads the shared view from the screen: ${theme}, ${viewport.width} pixels wide`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize(viewport);
    await atlas.open({ region: 'liaoning', lens: 'gdp', theme, panel: 'share' });
    await atlas.details.getByRole('button', { name: 'Show large' }).click();
    const dialog = page.getByRole('dialog', { name: 'QR code and address, large' });
    const code = dialog.getByRole('img');
    await expect(code).toBeVisible();
    const address = await atlas.details.getByLabel('Address of this view').inputValue();
    expect(await readFromScreen(atlas)).toBe(address);

    // As large as the window allows: all but the address and a margin, and each module a whole number of pixels.
    const { width = 0 } = (await code.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(Math.min(viewport.width, viewport.height) * 0.7);
    const modules = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
    expect((width / modules) % 1).toBeCloseTo(0);
    const words = dialog.getByText('region=liaoning');
    expect(Number.parseFloat(await words.evaluate((node) => getComputedStyle(node).fontSize))).toBeGreaterThanOrEqual(
      24,
    );
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(atlas.details.getByRole('button', { name: 'Show large' })).toBeFocused();
  });

test('in forced colors the code stays black on white', async ({ atlas, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await atlas.open({ region: 'jilin', panel: 'share' });
  const code = atlas.details.getByRole('img', { name: 'QR code' });
  await code.scrollIntoViewIfNeeded();
  expect(await readFromScreen(atlas)).toContain('region=jilin');
});
