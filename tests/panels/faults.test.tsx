// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { createResource } from '../../src/content/library';
import { ErrorBoundary } from '../../src/ui/error-boundary';
import { lazyPanel } from '../../src/ui/lazy-panel';
import { Loaded } from '../../src/ui/loaded';
import { PanelFailure } from '../../src/ui/panel-failure';
import { showDetails, showPart, title } from './page';

const offline = () => Promise.reject(new TypeError('Failed to fetch'));

describe('what is loaded', () => {
  test('is loaded once for all who need it', async () => {
    const fetch = vi.fn(async () => 'the facts');
    const resource = createResource(fetch);
    showPart(
      <>
        <Loaded resource={resource} what="library">
          {(value) => <p>one: {value}</p>}
        </Loaded>
        <Loaded resource={resource} what="library">
          {(value) => <p>two: {value}</p>}
        </Loaded>
      </>,
    );
    expect(screen.getAllByText('Loading what the source says …')).toHaveLength(2);
    expect(await screen.findByText('two: the facts')).toBeVisible();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('asked for twice it is one errand, also while under way', async () => {
    const fetch = vi.fn(async () => 'the facts');
    const resource = createResource(fetch);
    const first = resource.load();
    expect(resource.load()).toBe(first);
    await first;
    await resource.load();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('a failure says what failed, and trying again works', async () => {
    const fetch = vi
      .fn(offline)
      .mockImplementationOnce(offline)
      .mockResolvedValueOnce('the figures' as never);
    const { user } = showPart(
      <Loaded resource={createResource<string>(fetch)} what="figures">
        {(value) => <p>{value}</p>}
      </Loaded>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Could not load the figures.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('the figures')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('so it is with the code of a panel', async () => {
    const load = vi
      .fn(offline)
      .mockImplementationOnce(offline)
      .mockResolvedValueOnce((() => <p>Panel</p>) as never);
    const Panel = lazyPanel(load);
    const { user } = showPart(<Panel />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Could not load this panel.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Panel')).toBeVisible();
  });
});

describe('a panel that breaks', () => {
  const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);

  test('is replaced by a message, and tried again on request', async () => {
    const noise = quiet();
    let broken = true;
    function Panel() {
      if (broken) throw new Error('no such thing');
      return <p>Panel</p>;
    }
    const { user } = showPart(
      <>
        <p>The rest</p>
        <ErrorBoundary of="panel" fallback={PanelFailure}>
          <Panel />
        </ErrorBoundary>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('This panel could not be shown.');
    expect(screen.getByText('The rest')).toBeVisible();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Panel')).toBeVisible();
    noise.mockRestore();
  });

  test('another panel opens as if nothing had been', async () => {
    const noise = quiet();
    const { user } = showDetails({ region: '999999' });
    expect(screen.getByRole('alert')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Overview' }));
    expect(title()).toMatch(/on one map/);
    noise.mockRestore();
  });
});
