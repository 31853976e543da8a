// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FIGURES } from '../../src/content/library';
import { AUDIT_TEXTS } from '../../src/i18n/messages/audit-panel';
import { CHECKS } from '../content/facts-rows';
import { showDetails, title } from './page';

/** The audit with all its checks on show. */
async function showAudit(language: 'en' | 'zh' = 'en') {
  const page = showDetails({ panel: 'audit' }, language);
  await screen.findByText(/A75/);
  return page;
}

const items = () => [...document.querySelectorAll<HTMLElement>('.audit-check')];
const ids = () => items().map(({ id }) => id.replace('check-', ''));

function item(id: string): HTMLElement {
  const found = document.getElementById(`check-${id}`);
  if (found === null) throw new Error(`Check ${id} is not on show`);
  return found;
}

test.each(['en', 'zh'] as const)('how many checks there are and how they came out (%s)', async (language) => {
  await showAudit(language);
  const count = (verdict: string) => CHECKS.filter((check) => check.verdict === verdict).length;
  expect(title()).toBe(AUDIT_TEXTS[language].title);
  expect(
    screen.getByText(AUDIT_TEXTS[language].tally(CHECKS.length, count('wrong'), count('note'), count('ok'))),
  ).toBeVisible();
  expect(ids().toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
});

test('the two grave ones come first, in full, with verdict in words, reports and statements', async () => {
  await showAudit();
  expect(ids().slice(0, 2)).toEqual(['A01', 'A02']);
  const grave = within(item('A01'));
  expect(grave.getByRole('heading', { level: 4 })).toHaveTextContent(
    /^Doubtful Heilongjiang’s first quarter of 2024 A01$/,
  );
  expect(grave.getByText(/the same five numbers were published for 2018 Q1/)).toBeVisible();
  expect(grave.getByText(/Xinhua, 2018-04-25/)).toBeVisible();
  expect(within(item('A02')).getByText(/26\.6 times national output/)).toBeVisible();
  expect(within(item('A03')).queryByText('Method')).toBeNull();
});

test('a check opens to show method, numbers, basis and reports, and closes again', async () => {
  const { user } = await showAudit();
  const how = within(item('A14')).getByRole('button', { name: 'How check A14 was made' });
  expect(how).toHaveAttribute('aria-expanded', 'false');
  await user.click(how);
  const open = within(item('A14'));
  expect(open.getByText('arithmetic: sum of the sectors')).toBeVisible();
  expect(open.getByText(/^696\.12 billion yuan/)).toBeVisible();
  expect(open.getByText(/^sectors: 696\.13 billion yuan/)).toBeVisible();
  expect(open.getByText(AUDIT_TEXTS.en.basisMeans.computed)).toBeVisible();
  await user.click(how);
  expect(within(item('A14')).queryByText('Method')).toBeNull();
});

test('in Chinese, all of it is Chinese but the titles of reports', async () => {
  const { user } = await showAudit('zh');
  for (const how of screen.getAllByRole('button', { name: /^核查 A\d\d 的做法$/, expanded: false }))
    await user.click(how);
  const english = [...document.querySelectorAll('.audit-check dd')]
    .filter(
      (part) => part.getAttribute('lang') !== 'en' && !/\p{Script=Han}|^[\d.%、≤ －＝]+$/u.test(part.textContent ?? ''),
    )
    .map((part) => part.textContent);
  expect(english).toEqual([]);
});

test('verdict and basis narrow the list together; what is left is said', async () => {
  const { user, stores } = await showAudit();
  const verdict = within(screen.getByRole('group', { name: 'Verdict' }));
  const basis = within(screen.getByRole('group', { name: 'Basis' }));
  await user.click(verdict.getByRole('button', { name: /^Confirmed/ }));
  const ok = CHECKS.filter((check) => check.verdict === 'ok');
  expect(ids().toSorted()).toEqual(ok.map(({ id }) => id).toSorted());
  await user.click(basis.getByRole('button', { name: /^Computed/ }));
  const both = ok.filter((check) => check.basis === 'computed');
  expect(ids().toSorted()).toEqual(both.map(({ id }) => id).toSorted());
  expect(stores.ephemeral.getState().status).toBe(`${both.length} of ${CHECKS.length} checks`);
  await user.click(verdict.getByRole('button', { name: /^Confirmed/ }));
  await user.click(basis.getByRole('button', { name: /^Computed/ }));
  expect(ids()).toHaveLength(CHECKS.length);
});

test('verdict and basis that no check has together are no dead end', async () => {
  const { user } = await showAudit();
  await user.click(screen.getByRole('button', { name: /^Doubtful/ }));
  await user.click(screen.getByRole('button', { name: /^General knowledge/ }));
  expect(screen.getByText(AUDIT_TEXTS.en.none)).toBeVisible();
});

test('a statement that a check concerns is a link to it', async () => {
  const { user, view } = await showAudit();
  const link = within(item('A02')).getByRole('link', { name: /18,495\.9 million tons/ });
  await user.click(link);
  expect(view().panel).toBe('fact:ne-grain-2023');
});

test('a check of many statements shows a few, then all', async () => {
  const { user } = await showAudit();
  await user.click(screen.getByRole('button', { name: 'How check A04 was made' }));
  const facts = CHECKS.find(({ id }) => id === 'A04')?.facts.length ?? 0;
  expect(within(item('A04')).getAllByRole('link')).toHaveLength(3);
  await user.click(within(item('A04')).getByRole('button', { name: `Show ${facts - 3} more` }));
  expect(within(item('A04')).getAllByRole('link')).toHaveLength(facts);
});

test('the checks are made anew on request: each agrees, and the total is said', async () => {
  const { user, stores } = await showAudit();
  expect(screen.queryByText('Recomputed just now: agrees')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Recompute here' }));
  await waitFor(() => expect(within(item('A14')).getByText('Recomputed just now: agrees')).toBeVisible());
  expect(screen.getAllByText('Recomputed just now: agrees')).toHaveLength(28);
  expect(screen.queryByText('Recomputed just now: differs')).toBeNull();
  expect(within(item('A03')).queryByText(/Recomputed/)).toBeNull();
  expect(stores.ephemeral.getState().status).toBe(AUDIT_TEXTS.en.recompute.agree(28));
  expect(screen.getByText(/explained by A01, A02, A04 and A23, and they find nothing else\.$/)).toBeVisible();
});

test('when figures do not load it says so and offers to try again', async () => {
  const { user } = await showAudit();
  const load = vi.spyOn(FIGURES, 'load').mockRejectedValueOnce(new Error('offline'));
  await user.click(screen.getByRole('button', { name: 'Recompute here' }));
  expect(await screen.findByText(AUDIT_TEXTS.en.recompute.failed)).toBeVisible();
  load.mockRestore();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(AUDIT_TEXTS.en.recompute.agree(28))).toBeVisible();
});

test('a check beside a statement leads to itself in the audit, open and in sight', async () => {
  const { user, view, stores } = showDetails({ panel: 'fact:im-ordos-origin' });
  await user.click(await screen.findByRole('button', { name: 'Check A10: open it in the audit' }));
  expect(view().panel).toBe('audit');
  await waitFor(() => expect(item('A10')).toHaveFocus());
  expect(item('A10')).toHaveAttribute('aria-current', 'true');
  expect(within(item('A10')).getByText('about 35,000 to 50,000 years ago')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Overview' }));
  expect(stores.ephemeral.getState().check).toBeNull();
});

test('in Chinese a statement’s checks are explained in Chinese', async () => {
  showDetails({ panel: 'fact:im-ordos-origin' }, 'zh');
  expect(await screen.findByText('约3.5万至5万年前')).toBeVisible();
});
