// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { STRATEGIES } from '../../src/content/atlas';
import { showDetails, title } from './page';

const member = (name: string) => screen.queryByRole('button', { name });

describe('the overview', () => {
  test.each(['en', 'zh'] as const)('lists the nine strategies in two groups (%s)', (language) => {
    showDetails({}, language);
    const buttons = screen.getAllByRole('listitem').map((item) => within(item).getByRole('button').textContent);
    const cards = buttons.slice(-9);
    for (const [index, { short }] of STRATEGIES.entries()) expect(cards[index]).toContain(short[language]);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5);
  });

  test.each([
    ['Measures', 'measures'],
    ['Timeline', 'timeline'],
    ['Places', 'places'],
    ['Audit', 'audit'],
    ['Glossary', 'glossary'],
    ['Reading view', 'reading'],
    ['Lessons', 'lessons'],
  ])('leads to the rooms of the atlas: %s', async (name, panel) => {
    const { user, view } = showDetails();
    await user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
    expect(view().panel).toBe(panel);
  });

  test('a card says members, area and population, and opens the strategy', async () => {
    const { user, view } = showDetails();
    const card = screen.getByRole('button', { name: /^Yangtze River Delta/ });
    expect(card).toHaveTextContent('4 units');
    expect(card).toHaveTextContent('350,141 km² · 235.21 million people');
    await user.click(card);
    expect(view().panel).toBe('strategy:yangtze-delta');
  });

  test('partly covered provinces count by their prefectures, and what may be counted twice is said', () => {
    showDetails();
    expect(screen.getByRole('button', { name: /^Northeast/ })).toHaveTextContent('3 units + 5 of 12 in Inner Mongolia');
    expect(screen.getByText(/some of it may be counted twice/)).toBeVisible();
  });

  test('an unknown part is left out of the sum and named', () => {
    showDetails({ definitions: { western: 'twelve-plus-three' } });
    expect(screen.getByRole('button', { name: /^Western/ })).toHaveTextContent(
      'the part of Jilin, Hubei and Hunan is not counted',
    );
  });

  test('the one source is named, with a way to it', async () => {
    const { user, view } = showDetails();
    expect(screen.getByText(/one source, an official publication of the Communist Party of China/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'About the sources' }));
    expect(view().panel).toBe('sources');
  });
});

describe('a strategy', () => {
  test('names, group, aims with pages', async () => {
    showDetails({ panel: 'strategy:yellow-river' });
    expect(await screen.findByText('黄河流域生态保护和高质量发展战略')).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByText('Regional strategy · outlined on the map')).toBeVisible();
    expect((await screen.findAllByRole('button', { name: 'P2–P5, source' })).length).toBeGreaterThan(4);
  });

  test('choosing a definition changes the members', async () => {
    const { user, view } = showDetails({ panel: 'strategy:northeast' });
    await screen.findByRole('radio', { name: 'Three provinces' });
    expect(member('Hulunbuir')).toBeVisible();
    expect(screen.getByText('partly: 5 of 12')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Three provinces' }));
    expect(view().definitions).toEqual({ northeast: 'provinces' });
    expect(member('Hulunbuir')).not.toBeInTheDocument();
    expect(member('Liaoning')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Three provinces and five units of eastern Inner Mongolia' }));
    expect(view().definitions).toEqual({});
  });

  test('a definition says where it comes from', async () => {
    showDetails({ panel: 'strategy:northeast' });
    expect(await screen.findByRole('radio', { name: 'Three provinces' })).toHaveAccessibleDescription(
      'General knowledge, not in the source',
    );
  });

  test('an overlap filters the map by both strategies, in one step', async () => {
    const { user, view, stores } = showDetails({
      panel: 'strategy:yellow-river',
      include: ['eastern'],
      exclude: ['gba'],
    });
    const cell = await screen.findByRole('button', { name: 'Yangtze River Economic Belt: Sichuan. Show on the map' });
    let steps = 0;
    stores.view.subscribe(() => {
      steps += 1;
    });
    await user.click(cell);
    expect(view()).toMatchObject({ include: ['yangtze-belt', 'yellow-river'], exclude: [], match: 'all' });
    expect(view().panel).toBe('strategy:yellow-river');
    expect(steps).toBe(1);
    expect(cell).toHaveAttribute('aria-pressed', 'true');
  });

  test('no overlap is no button', async () => {
    showDetails({ panel: 'strategy:gba' });
    const row = (await screen.findByRole('rowheader', { name: 'Yellow River Basin' })).closest('tr') as HTMLElement;
    expect(row).toHaveTextContent('nothing');
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
  });

  test('it is put on the map and taken off again', async () => {
    const { user, view } = showDetails({ panel: 'strategy:gba' });
    await user.click(await screen.findByRole('button', { name: 'Show on the map' }));
    expect(view().include).toEqual(['gba']);
    await user.click(screen.getByRole('button', { name: 'Remove from the map' }));
    expect(view().include).toEqual([]);
  });

  test('in Chinese', async () => {
    showDetails({ panel: 'strategy:gba' }, 'zh');
    expect(await screen.findByText('采用哪种口径？')).toBeVisible();
    expect(title()).toBe('粤港澳大湾区建设战略');
    expect(screen.getByText('部分：21 个中的 9 个')).toBeVisible();
  });
});
