// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MOST_BYTES } from '../../src/own-data/limits';
import { OwnDataSection } from '../../src/panels/own-data/own-data-section';
import { InProcessWorker } from '../own-data/in-process-worker';
import { showPart } from './page';

beforeEach(() => {
  InProcessWorker.held = null;
  InProcessWorker.terminated = 0;
  vi.stubGlobal('Worker', InProcessWorker);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => vi.unstubAllGlobals());

const csv = (text: string, name = 'income.csv') => new File([text], name, { type: 'text/csv' });
const report = () => screen.findByRole('region', { name: 'What became of the table' });

/** The section, with ways to bring tables in. */
function show(lang: 'en' | 'zh' = 'en') {
  const page = showPart(<OwnDataSection />, { lang });
  const drop = (file: File) => page.stores.ephemeral.setState({ droppedFile: file });
  const names = () => page.stores.ownData.getState().datasets.map(({ name }) => name);
  return { ...page, drop, names };
}

test('a dropped table is reported, shown on the map, removed and brought back with its lens', async () => {
  const { user, drop, view, stores, names } = show();
  drop(csv('region,2022,2023\nLiaoning,1,2\nJilin,3,4\nHeilongjiang,5,6\nChina,9,9\n'));
  expect(await report()).toHaveTextContent('3 regions found in 4 rows, at the level of provinces.');
  expect(await report()).toHaveTextContent('Sums are left out: China.');
  expect(stores.ephemeral.getState().status).toBe('income: 3 regions with figures.');

  await user.click(screen.getByRole('button', { name: 'Show “income” on the map' }));
  expect(view().lens).toBe('own:income.income');
  await user.click(screen.getByRole('button', { name: 'Remove income' }));
  expect(names()).toEqual([]);
  expect(view().lens).toBe('membership');
  stores.ephemeral.getState().notices.at(-1)?.retry?.();
  expect(names()).toEqual(['income']);
  expect(view().lens).toBe('own:income.income');
});

test('an unknown name is taken for a suggestion, which can be undone; an ambiguous one is asked for', async () => {
  const { user, drop, stores } = show();
  drop(csv('city,value\nShenyang,1\nDalian,2\nSuzhou,3\nGuangzou,4\n'));
  const told = await report();
  const has = (adcode: string) => stores.ownData.getState().datasets[0]?.columns[0]?.values.has(adcode) === true;
  expect(told).toHaveTextContent('“Guangzou” is not known (1 row).');
  await user.click(await within(told).findByRole('button', { name: 'Take it for Guangzhou' }));
  expect(await within(told).findByText(/“Guangzou” is taken for Guangzhou, as you chose/)).toBeVisible();
  expect(has('440100')).toBe(true);
  // The button is gone, and the keyboard stays beside where it was.
  expect(told).toHaveFocus();

  const select = within(told).getByRole('combobox', { name: /Which one is “Suzhou”/ });
  expect(select).toHaveDisplayValue('leave out');
  const [, jiangsu] = within(select).getAllByRole('option');
  await user.selectOptions(select, jiangsu?.getAttribute('value') ?? '');
  await vi.waitFor(() => expect(has('320500')).toBe(true));
  expect(stores.ownData.getState().datasets).toHaveLength(1);
  await user.click(within(told).getByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(has('440100')).toBe(false));
  expect(has('320500')).toBe(true);
});

test('figures given twice: the reader chooses', async () => {
  const { user, drop, stores } = show();
  drop(csv('region,value\nLiaoning,1\n辽宁省,2\nHebei,3\n'));
  const value = () => stores.ownData.getState().datasets[0]?.columns[0]?.values.get('210000')?.get('');
  expect(await report()).toHaveTextContent('Given twice with different figures: 辽宁省 (1, 2). The first one counts.');
  expect(value()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Use the last ones' }));
  await vi.waitFor(() => expect(value()).toBe(2));
});

test('formulas and markup are text, and told as what they are', async () => {
  const { drop } = show();
  drop(
    csv('region,value\nLiaoning,=1+1\nJilin,<img src=x onerror=alert(1)>\nHebei,3\nHenan,12亿元\nHubei,5\nHunan,6\n'),
  );
  const told = await report();
  expect(told).toHaveTextContent('row 2, Liaoning, value: =1+1 (a formula, which is not computed)');
  expect(told).toHaveTextContent('row 3, Jilin, value: <img src=x onerror=alert(1)> (markup, which is not run)');
  expect(told).toHaveTextContent('row 5, Henan, value: 12亿元 (a figure with its unit');
  expect(told.querySelector('img')).toBeNull();
});

test('what can’t be read is refused with the reason, and loses nothing that was there', async () => {
  const { drop, names, stores } = show();
  drop(csv('region,value\nLiaoning,1\nHebei,2\n'));
  await report();
  drop(csv('a,b\nx,1\n', 'other.csv'));
  expect(await screen.findByText(/No column names provinces or prefectures/)).toBeVisible();
  drop(csv('region,value\nLiaoning,"1\nHebei,2\n', 'quotes.csv'));
  expect(await screen.findByText(/A quotation mark is never closed.*Row 2: “Liaoning”/)).toBeVisible();
  drop(csv('region,value\nLiaoning,12亿元\nHebei,3亿元\n', 'units.csv'));
  expect(await screen.findByText(/The figures carry their unit.*Row 2, value: “12亿元”/)).toBeVisible();
  expect(names()).toEqual(['income']);
  expect(stores.ephemeral.getState().status).toContain('The figures carry their unit');
});

test('a file that is too large is not even loaded, and one that can’t be opened is told', async () => {
  const { drop } = show();
  const large = csv('', 'film.csv');
  Object.defineProperty(large, 'size', { value: MOST_BYTES + 1 });
  Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('Loaded')) });
  drop(large);
  expect(await screen.findByText(/larger than 10 MB/)).toBeVisible();
  const folder = csv('', 'folder');
  Object.defineProperty(folder, 'arrayBuffer', {
    value: () => Promise.reject(new DOMException('', 'NotReadableError')),
  });
  drop(folder);
  expect(await screen.findByText(/could not open this file/)).toBeVisible();
});

test('reading shows its progress and can be stopped', async () => {
  InProcessWorker.held = [];
  const { user, drop, names } = show();
  drop(csv('region,value\nLiaoning,1\n'));
  expect(await screen.findByRole('progressbar', { name: /Reading the table/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('Reading was stopped. What was there before is unchanged.')).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
  for (const work of InProcessWorker.held) work();
  expect(names()).toEqual([]);
  expect(InProcessWorker.terminated).toBe(1);
});

test('a table that comes while another is read takes its turn', async () => {
  InProcessWorker.held = [];
  const { drop, names } = show();
  drop(csv('region,value\nLiaoning,1\n', 'first.csv'));
  await vi.waitFor(() => expect(InProcessWorker.held).toHaveLength(1));
  drop(csv('region,value\nLiaoning,1\n', 'second.csv'));
  await vi.waitFor(() => expect(InProcessWorker.held).toHaveLength(2));
  expect(screen.getByRole('progressbar')).toBeVisible();
  expect(screen.queryByText(/Reading was stopped/)).toBeNull();
  for (const work of InProcessWorker.held) work();
  await report();
  expect(names()).toEqual(['second']);
});

test('tables of the same file name give way to one another, with a way back; other tables never do', async () => {
  const { user, drop, names, stores } = show('zh');
  const table = (value: number) => `地区,值\n辽宁,${value}\n河北,2\n`;
  drop(csv(table(1), '居民收入.csv'));
  await screen.findByRole('button', { name: '移除居民收入' });
  drop(csv(table(2), '人口.csv'));
  await screen.findByRole('button', { name: '移除人口' });
  expect(new Set(stores.ownData.getState().datasets.map(({ id }) => id)).size).toBe(2);
  drop(csv(table(3), '居民收入.csv'));
  await vi.waitFor(() => expect(stores.ephemeral.getState().notices.at(-1)?.text.zh).toContain('取代同名的表格'));
  expect(names()).toEqual(['居民收入', '人口']);
  stores.ephemeral.getState().notices.at(-1)?.retry?.();
  expect(names()).toEqual(['居民收入', '人口', '居民收入 (2)']);

  await user.click(screen.getByText('或粘贴表格', { selector: 'summary' }));
  for (const name of ['粘贴的表格', '粘贴的表格 (2)']) {
    await user.click(screen.getByRole('textbox', { name: '或粘贴表格' }));
    await user.paste(table(4));
    await user.click(screen.getByRole('button', { name: '读取' }));
    await screen.findByRole('button', { name: `移除${name}` });
  }
});

test('a table is read where it is pasted, but a field keeps what is pasted into it', async () => {
  const { names } = show();
  const data = { files: [], getData: () => 'region\tvalue\nLiaoning\t1,234,567\nHebei\t2\n' };
  fireEvent.paste(screen.getByRole('button', { name: 'Choose a file' }), { clipboardData: data });
  await report();
  expect(names()).toEqual(['pasted table']);
  fireEvent.paste(screen.getByLabelText('Or paste a table'), { clipboardData: data });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(names()).toEqual(['pasted table']);
});

test('the size of a link is told beforehand; what is too much for one is offered as a file', async () => {
  const { drop, user } = show();
  drop(csv('region,value\nLiaoning,1\nHebei,2\n', 'small.csv'));
  expect(await screen.findByText(/The data take \d+ characters of a link/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Put it into a link' }));
  expect(await screen.findByText(/Link copied, with \d+ characters of data/)).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/lens=own%3Asmall\.value.*#data=|lens=own:small\.value.*#data=/);

  const random = (row: number, year: number) => Math.sin(row * 7919 + year) * 1e6;
  const provinces = ['Liaoning', 'Jilin Province', 'Hebei', 'Henan', 'Hubei', 'Hunan', 'Anhui', 'Fujian', 'Jiangxi'];
  const years = Array.from({ length: 100 }, (_, i) => 1920 + i);
  const rows = provinces.map((name, row) => [name, ...years.map((year) => random(row, year))].join(','));
  drop(csv(`region,${years.join(',')}\n${rows.join('\n')}\n`, 'large.csv'));
  expect(await screen.findByText(/Too much for a link: it would take [\d,]+ characters/)).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Put it into a link' })).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: 'Save as a file (CSV)' })).toHaveLength(2);
});

test('a table from a link is marked until it is kept', async () => {
  const { user, drop, stores } = show();
  drop(csv('region,value\nLiaoning,1\nHebei,2\n'));
  await report();
  const [dataset] = stores.ownData.getState().datasets;
  if (dataset === undefined) throw new Error('No table');
  stores.ownData.put({ ...dataset, fromLink: true });
  expect(await screen.findByText('(came with a link, not kept yet)')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep in this browser' }));
  expect(stores.ownData.getState().datasets[0]?.fromLink).toBe(false);
  expect(screen.queryByText('(came with a link, not kept yet)')).toBeNull();
});
