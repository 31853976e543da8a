// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { REFERENCE_PANELS } from '../../src/i18n/messages/reference-panels';
import { showDetails, title } from './page';

describe('a statement', () => {
  test('its text, pages, subject and checks with what they found', async () => {
    const { user, view } = showDetails({ panel: 'fact:hlj-gdp-2024q1' });
    expect(await screen.findByText(/prints 306\.72 billion yuan/)).toBeVisible();
    expect(screen.getByText('P20–P22')).toBeVisible();
    expect(screen.getByText(/not charted, ranked or added up\.$/, { selector: '.fine' })).toBeVisible();
    expect(screen.getByRole('note', { name: 'Check A01' })).toBeVisible();
    expect(screen.getByText(/the same five numbers were published for 2018 Q1/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Heilongjiang' }));
    expect(view()).toMatchObject({ region: '230000', panel: null });
  });

  test.each(['en', 'zh'] as const)('one that is not there is no fault of the reader (%s)', async (language) => {
    showDetails({ panel: 'fact:no-such-thing' }, language);
    expect(await screen.findByText(REFERENCE_PANELS[language].fact.unknown)).toBeVisible();
  });
});

describe('sources', () => {
  test('each with publisher, licence and weaknesses; boundaries disclaimed in both languages; open data', async () => {
    showDetails({ panel: 'sources' });
    expect(await screen.findByText(/China Insight, Special Issue/)).toBeVisible();
    expect(screen.getByText('Apache-2.0')).toBeVisible();
    expect(screen.getByText(REFERENCE_PANELS.en.sources.disclaimer)).toBeVisible();
    expect(screen.getByText(REFERENCE_PANELS.zh.sources.disclaimer)).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByRole('link', { name: 'data/atlas.json' })).toHaveAttribute('href', 'data/atlas.json');
  });
});

test.each(['en', 'zh'] as const)('help lists the keys (%s)', async (language) => {
  showDetails({ panel: 'help' }, language);
  const { help } = REFERENCE_PANELS[language];
  expect(await screen.findByText(help.keysTitle)).toBeVisible();
  expect(title()).toBe(help.title);
  for (const [key, does] of help.keys) expect(screen.getByText(key).closest('div')).toHaveTextContent(does);
});

test('the way back: from a panel over a region to the region, and to the overview', async () => {
  const { user, view } = showDetails({ region: '210000', panel: 'sources' });
  await user.click(screen.getByRole('button', { name: 'Liaoning' }));
  expect(title()).toBe('Liaoning');
  await user.click(screen.getByRole('button', { name: 'Overview' }));
  expect(view()).toMatchObject({ region: null, panel: null });
});
