import { expect, MISSING_FILE, test } from './driver';

test.describe('from a figure to its check to its citation', () => {
  test('Heilongjiang’s quarter: the check beside it, the audit, the statement, its citation', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ region: 'heilongjiang' });
    await atlas.details.getByRole('tab', { name: 'Figures' }).click();
    const beside = atlas.details.getByRole('note', { name: 'Check A01' }).first();
    await expect(beside).toContainText('first quarter of 2018');
    await beside.getByRole('button', { name: /A01/ }).click();

    await atlas.expectDetailsOf('Audit');
    await atlas.expectParameter('panel', 'audit');
    const check = atlas.details.locator('#check-A01');
    await expect(check).toBeInViewport();
    await check.getByRole('link', { name: /306\.72 billion yuan/ }).click();

    await atlas.expectParameter('panel', 'fact:hlj-gdp-2024q1');
    await expect(atlas.details).toContainText('306.72 billion yuan');
    await expect(atlas.details).toContainText('not charted, ranked or added up');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.details.getByRole('button', { name: /BibTeX/ }).click();
    await expect(atlas.status).toContainText('BibTeX');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@incollection\{/);
    expect(copied).toContain('20--22');
    expect(copied).toContain('panel=fact');
  });

  test('the audit makes its computed checks anew, and they agree', async ({ atlas }) => {
    await atlas.open({ panel: 'audit' });
    await atlas.details
      .getByRole('button', { name: /[Rr]ecompute|anew|again/ })
      .first()
      .click();
    await expect(atlas.status).toContainText(/agree/);
    await expect(atlas.details.locator('.audit-again[data-agrees="false"]')).toHaveCount(0);
    expect(await atlas.details.locator('.audit-again[data-agrees="true"]').count()).toBeGreaterThan(15);
  });

  test('a link to one statement opens in a fresh browser, in its language', async ({ atlas, anotherVisitor }) => {
    await atlas.in('zh').open({ panel: 'fact:im-gdp-2024q1', lang: 'zh' });
    const address = await atlas
      .in('zh')
      .details.getByRole('link', { name: /网址|链接|地址/ })
      .first()
      .getAttribute('href');
    expect(address).toContain('panel=fact:im-gdp-2024q1&lang=zh');
    const other = (await anotherVisitor()).in('zh');
    await other.page.goto(address ?? '');
    await expect(other.details).toContainText('5604亿元');
  });
});

test.describe('from an event to the map and back', () => {
  test('an event that is chosen by keyboard moves the map; a place on the map lights up its events', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ panel: 'timeline' });
    await atlas.expectDetailsOf('Timeline');
    const chart = atlas.details.getByRole('listbox', { name: 'Events on the timeline' });
    await chart.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    // The last is the lavender of Yining, in the far west.
    await expect(atlas.status).toContainText('Yining');
    await expect.poll(() => atlas.parameter('map')).toMatch(/^[4-7][\d.]*\/4[34][\d.]*\/8[01]/);
    await expect.poll(() => atlas.map.isStill()).toBe(true);
    await expect(atlas.map.place('yining-county')).toBeVisible();

    await page.goBack();
    await atlas.open({ panel: 'timeline', map: '6/45.8/126.6' });
    await atlas.map.place('harbin').click();
    await expect(atlas.details).toContainText(/\d+ of \d+ at Harbin/);
    await atlas.expectParameter('panel', 'timeline');
  });

  test('a region that is selected on the map lights up what happened there', async ({ atlas }) => {
    await atlas.open({ panel: 'timeline' });
    await atlas.map.click('liaoning');
    await atlas.expectParameter('region', 'liaoning');
    await atlas.expectDetailsOf('Timeline');
    await expect(atlas.details).toContainText(/\d+ of \d+ in Liaoning/);
  });
});

test.describe('from a term in a measure to its definition', () => {
  test('by keyboard, and on to the glossary', async ({ atlas, page }) => {
    await atlas.open({ panel: 'measures' });
    await atlas.details.getByRole('searchbox').fill('ballast');
    const term = atlas.details
      .locator('.measures')
      .getByRole('button', { name: /^“?ballast”?$/i })
      .first();
    await term.focus();
    const box = page.locator('.term-box:visible');
    await expect(box).toContainText(/food/);
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(term).toBeFocused();
    await page.keyboard.press('Enter');
    await box.getByRole('button', { name: /glossary/i }).click();
    await atlas.expectDetailsOf('Glossary');
    const asked = atlas.details.locator('[aria-current]').filter({ hasText: 'Ballast' });
    await expect(asked).toBeInViewport();
    await expect(asked).toBeFocused();
  });
});

test.describe('places', () => {
  test('lie on the map in clusters that open, and lead to what is said of them', async ({ atlas }) => {
    await atlas.open({ panel: 'places' });
    const crowd = atlas.map.region.locator('.place-mark.cluster').first();
    await expect(crowd).toBeVisible();
    const before = await atlas.map.region.locator('.place-mark').count();
    await crowd.locator('.count').click();
    await expect.poll(() => atlas.parameter('map')).not.toBeNull();
    await expect.poll(() => atlas.map.isStill()).toBe(true);
    expect(before).toBeGreaterThan(5);

    await atlas.map.tool('Whole map').click();
    await expect.poll(() => atlas.parameter('map')).toBeNull();
    await atlas.details.getByRole('button', { name: /^port / }).click();
    const marked = () =>
      atlas.map.region
        .locator('.place-mark')
        .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-members')?.split(' ')).sort());
    await expect.poll(marked).toEqual(['dalian', 'dandong', 'yingkou']);
    await atlas.details
      .getByRole('list', { name: 'Places' })
      .getByRole('button', { name: /^Dalian/ })
      .click();
    await expect(atlas.map.place('dalian')).toHaveClass(/chosen/);
    await expect(atlas.details.getByRole('region', { name: 'Dalian' })).toContainText('Donggang');
  });

  for (const renderer of ['svg', 'gl'] as const)
    test(`their names and those of the regions don’t collide (${renderer})`, async ({ atlas }) => {
      await atlas.open({ panel: 'places', map: '5.2/42/123', renderer });
      await atlas.map.isDrawnBy(renderer);
      await expect(atlas.map.place('harbin')).toBeVisible();
      const collisions = await atlas.map.region.evaluate((map) => {
        const texts = [...map.querySelectorAll('.map-places .place-name, .map-names text')];
        const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        return boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter(
              (b) =>
                a.box.left < b.box.right - 1 &&
                b.box.left < a.box.right - 1 &&
                a.box.top < b.box.bottom - 3 &&
                b.box.top < a.box.bottom - 3,
            )
            .map((b) => `${a.text} / ${b.text}`),
        );
      });
      expect(collisions).toEqual([]);
    });
});

test.describe('the reading view', () => {
  test('is one button away at the same address, and one button back', async ({ atlas }) => {
    await atlas.open({ region: 'liaoning', strategy: 'northeast' });
    await atlas.button('Reading view').click();
    await atlas.expectDetailsOf('Reading view');
    await atlas.expectParameter('region', 'liaoning');
    await atlas.expectParameter('strategy', 'northeast');
    await expect(atlas.details.getByRole('table').first()).toBeVisible();
    await expect(atlas.map.region).toHaveAttribute('data-state', 'ready');
    await atlas.button('Reading view').click();
    await atlas.expectDetailsOf('Liaoning');
  });
});

test.describe('content that does not come', () => {
  test.use({ expectedErrors: MISSING_FILE });

  test('says so, and can be tried again without losing the page', async ({ atlas, page }) => {
    await atlas.open();
    await page.route('**/assets/*.js', (route) => route.abort());
    await atlas.details.getByRole('button', { name: /^Measures/ }).click();
    const failure = atlas.details.getByRole('alert');
    await expect(failure).toContainText('Could not load');
    await atlas.selectRegion('Hunan');
    await page.unroute('**/assets/*.js');
    await page.goBack();
    await failure.getByRole('button', { name: 'Try again' }).click();
    await atlas.expectDetailsOf('What the meeting asked for');
    await expect(atlas.details.locator('.theme')).toHaveCount(12);
  });
});

test('search finds measures, events, places and terms, walked by keyboard', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search.fill('ballast');
  await expect(atlas.searchResults.filter({ hasText: 'Ballast' }).first()).toBeVisible();
  await atlas.search.fill('Donghuayuan');
  await expect(atlas.searchResults.first()).toContainText('Donghuayuan');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(atlas.details).toContainText('Donghuayuan');
  await atlas.search.fill('新质生产力');
  await expect(atlas.searchResults.first()).toBeVisible();
});
