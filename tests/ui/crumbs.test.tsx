// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Crumbs } from '../../src/ui/crumbs';
import { showPart } from '../panels/page';

const crumbs = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test('the selected region is named on the way back, unless its name is what a class looks for', () => {
  const { stores } = showPart(<Crumbs panel="lessons" />, { region: '210000', panel: 'lessons', lang: 'en' });
  expect(crumbs()).toEqual(['Overview', 'Liaoning']);
  act(() => stores.ephemeral.setState({ veils: ['names'] }));
  expect(crumbs()).toEqual(['Overview']);
});
