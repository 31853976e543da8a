// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { LIBRARY } from '../../src/content/library';
import { PlacesPanel } from '../../src/panels/places/places-panel';
import { showDetails, showPart, title } from './page';

const library = await LIBRARY.load();

const list = () => screen.getByRole('list', { name: 'Places' });
const rows = () => within(list()).getAllByRole('button');
const row = (name: RegExp) => within(list()).getByRole('button', { name });

async function show(from: Parameters<typeof showPart>[1] = {}) {
  const onGoTo = vi.fn();
  const shown = showPart(<PlacesPanel onGoTo={onGoTo} />, { panel: 'places', ...from });
  await screen.findByRole('list', { name: 'Places' });
  return { ...shown, onGoTo };
}

describe('the places', () => {
  test('are all listed, with both names, their kind and how much is said of them', async () => {
    showDetails({ panel: 'places' });
    await screen.findByRole('list', { name: 'Places' });
    expect(title()).toBe('Places that the source names');
    expect(rows()).toHaveLength(library.places.length);
    expect(row(/^Dalian 大连 city and port \d+ statements$/)).toBeVisible();
  });

  test('are narrowed by kinds, for the map too', async () => {
    const { user, stores } = await show();
    await user.click(screen.getByRole('button', { name: /^port/ }));
    expect(stores.ephemeral.getState().placeKinds).toEqual(['port']);
    expect(rows().length).toBe(library.places.filter(({ kinds }) => kinds.includes('port')).length);
    await user.click(screen.getByRole('button', { name: 'All kinds' }));
    expect(rows()).toHaveLength(library.places.length);
  });

  test('lead to the statements that name them, and to the map', async () => {
    const { user, onGoTo } = await show();
    await user.click(row(/^Dalian /));
    expect(onGoTo).toHaveBeenCalledWith([expect.objectContaining({ id: 'dalian' })]);
    const card = screen.getByRole('region', { name: 'Dalian' });
    expect(within(card).getAllByRole('listitem').length).toBeGreaterThan(2);
    await user.click(within(card).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region', { name: 'Dalian' })).toBeNull();
  });

  test('say how good their point is', async () => {
    const { user } = await show();
    await user.click(row(/^Qixing Farm/));
    expect(within(screen.getByRole('region', { name: 'Qixing Farm' })).getByText(/only roughly known/)).toBeVisible();
    await user.click(row(/^Russia 俄罗斯/));
    const russia = screen.getByRole('region', { name: 'Russia' });
    expect(within(russia).getByText(/No point is recorded/)).toBeVisible();
    expect(within(russia).queryByRole('button', { name: 'Show on the map' })).toBeNull();
  });

  test('are those of the region that is selected, which can be given up', async () => {
    const { user, view } = await show({ region: '210000' });
    expect(row(/^Dalian /)).toBeVisible();
    expect(within(list()).queryByRole('button', { name: /^Harbin/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the places of all regions' }));
    expect(view()).toMatchObject({ region: null, panel: 'places' });
    expect(row(/^Harbin/)).toBeVisible();
  });

  test('of which one was chosen on the map, are opened', async () => {
    const { stores } = await show();
    stores.ephemeral.setState({ place: 'harbin' });
    expect(await screen.findByRole('region', { name: 'Harbin' })).toBeVisible();
  });

  test('that are provinces lead to the province', async () => {
    const { user, view } = await show();
    await user.click(row(/^Liaoning/));
    await user.click(screen.getByRole('button', { name: 'Open Liaoning' }));
    expect(view()).toMatchObject({ region: '210000', panel: null });
  });
});
