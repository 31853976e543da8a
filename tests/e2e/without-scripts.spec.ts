import { expect, test } from './driver';

test.use({ javaScriptEnabled: false });

test('without scripts the map is there, each region a link', async ({ atlas, page }) => {
  await atlas.visit();
  await expect(atlas.map.link('liaoning')).toBeVisible();
  await expect(page.locator('svg[data-map="main"] .layer-units a')).toHaveCount(34);
  await expect(atlas.map.region.getByText('Macao', { exact: true }).last()).toBeVisible();
  await atlas.map.link('xinjiang').click();
  await atlas.expectParameter('region', 'xinjiang');
  await expect(atlas.map.link('xinjiang')).toBeVisible();
});

test('without scripts the nine strategies can be read in both languages', async ({ atlas, page }) => {
  await atlas.visit();
  const names = {
    en: [
      'Large-scale development of the western region',
      'Full revitalization of Northeast China',
      'Rise of the central region',
      'Accelerated modernization of the eastern region',
      'Coordinated development of the Beijing–Tianjin–Hebei region',
      'Development of the Yangtze River Economic Belt',
      'Development of the Guangdong–Hong Kong–Macao Greater Bay Area',
      'Integrated development of the Yangtze River Delta',
      'Ecological protection and high-quality development of the Yellow River Basin',
    ],
    zh: [
      '西部大开发战略',
      '东北地区全面振兴战略',
      '中部地区崛起战略',
      '东部地区加快推进现代化',
      '京津冀协同发展战略',
      '长江经济带发展战略',
      '粤港澳大湾区建设战略',
      '长江三角洲区域一体化发展战略',
      '黄河流域生态保护和高质量发展战略',
    ],
  };
  for (const [language, expected] of Object.entries(names)) {
    const text = page.locator(`[lang^="${language}"]`).filter({ has: page.getByRole('heading', { level: 3 }) });
    const part = text.last();
    for (const name of expected) {
      const heading = part.getByRole('heading', { name, exact: true });
      await heading.scrollIntoViewIfNeeded();
      await expect(heading).toBeInViewport();
    }
    expect(await part.getByRole('listitem').count()).toBeGreaterThan(30);
    for (const item of await part.getByRole('listitem').all()) await expect(item).toContainText(/P\d+/);
  }
});
