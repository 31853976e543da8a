// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PrintSection } from '../../../src/ui/print-options';
import { showPart } from '../../panels/page';

test('drawings are a choice where there are some, and wanted at first', async () => {
  const { user, stores } = showPart(<PrintSection drawn />);
  const wanted = screen.getByRole('checkbox', { name: 'With what is drawn on the map' });
  expect(wanted).toBeChecked();
  await user.click(wanted);
  expect(wanted).not.toBeChecked();
  expect(stores.ephemeral.getState().paper).toEqual({ size: 'a4', grey: false, drawings: false });
});

test('nothing is asked of drawings where there are none', () => {
  showPart(<PrintSection drawn={false} />);
  expect(screen.getByRole('button', { name: 'Print' })).toBeVisible();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('the panel for sharing gives way to what is shared, and is back when that is printed', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { user, stores, view } = showPart(<PrintSection drawn={false} />, { panel: 'share' });
  stores.ephemeral.setState({ panelBefore: 'timeline' });
  const seen: unknown[] = [];
  print.mockImplementation(() => seen.push(view().panel));
  await user.click(screen.getByRole('button', { name: 'Print' }));
  await vi.waitFor(() => expect(seen).toEqual(['timeline']));
  window.dispatchEvent(new Event('afterprint'));
  expect(view().panel).toBe('share');
  vi.unstubAllGlobals();
});
