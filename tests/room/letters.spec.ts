import { LANGUAGES } from '../../src/domain/text';
import { expect, test } from '../e2e/driver';
import { Keys } from '../e2e/keys';
import { textsBelow } from '../e2e/lettering';
import { PANELS } from './panels';

/** The least size of letters on a projector, in pixels. */
const LETTERS = 24;

/** What else lies over or beside the map. */
const VIEWS = [
  { lens: 'gdp-per-person', panel: 'balance' },
  { lens: 'population', panel: 'table' },
  { lens: 'gdp', panel: 'figures' },
  { region: 'jilin', compare: 'region:liaoning,region:heilongjiang', panel: 'compare' },
  { panel: 'places', region: 'heilongjiang' },
];

for (const language of LANGUAGES) {
  test(`no text of any panel is below ${LETTERS} pixels on a projector (${language})`, async ({ atlas, page }) => {
    const panels = Object.keys(PANELS).map((panel) => ({ panel, ...(panel === 'region' && { region: 'liaoning' }) }));
    const reader = atlas.in(language);
    for (const query of [...panels, ...VIEWS]) {
      await reader.open({ ...query, theme: 'projector', renderer: 'svg', lang: language });
      await expect(page.getByText(/^(Loading|正在加载)/)).toHaveCount(0);
      expect.soft(await textsBelow(page, LETTERS, 'page'), JSON.stringify(query)).toEqual([]);
      expect.soft(await reader.sidewaysScroll(), JSON.stringify(query)).toBe(0);
    }
  });
}

test(`no text of questions or of the lesson editor is below ${LETTERS} pixels on a projector`, async ({
  atlas,
  page,
}) => {
  const open = () => atlas.open({ panel: 'lessons', theme: 'projector', renderer: 'svg' });
  const measure = async (at: string) => expect.soft(await textsBelow(page, LETTERS, 'page'), at).toEqual([]);
  const keys = new Keys(page);
  await open();
  await keys.press('Ask questions', 'Enter');
  await measure('setting up a round');
  await keys.reach(/^The whole class/);
  await page.keyboard.press('ArrowDown');
  await keys.type('Number of questions', '7');
  await keys.type('Number of the round', '20');
  await keys.press('Start', 'Enter');
  for (let place = 1; place <= 7; place += 1) {
    const question = atlas.details.getByRole('region', { name: new RegExp(`^Question ${place} of 7: `) });
    await measure(`question ${place}`);
    await keys.answer(question);
    await keys.press('Check the answer', 'Enter');
    await measure(`answer ${place}`);
    await keys.press(place < 7 ? 'Next question' : 'To the result', 'Enter');
  }
  await measure('the result');
  await open();
  await atlas.details.getByRole('button', { name: 'Write a lesson' }).click();
  await atlas.details.getByRole('button', { name: 'Add the present view as a step' }).click();
  await measure('the editor');
});
