// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { rememberPanel } from '../../src/app/boot';
import type { Language } from '../../src/domain/text';
import { Header } from '../../src/panels/header/header';
import type { ViewState } from '../../src/view/view-state';
import { showDetails, showPart, title } from './page';

/** A region of which the source says little, so that there is little to draw. */
const SHORT = '460000';
const LIAONING = '210000';

/** Opens the reading view and waits until all of it is drawn. */
async function openReading(view: Partial<ViewState> = { region: SHORT }, language: Language = 'en') {
  const shown = showDetails({ panel: 'reading', ...view }, language);
  await waitFor(() => expect(document.querySelectorAll('.reading-section')).toHaveLength(11), { timeout: 15_000 });
  return shown;
}

const section = (name: string): HTMLElement => {
  const heading = [...document.querySelectorAll('.reading-section > h3')].find(
    ({ textContent }) => textContent === name,
  );
  if (!(heading?.parentElement instanceof HTMLElement)) throw new Error(`No section ${name}`);
  return heading.parentElement;
};
/** Words without the spaces between them, which layout makes and Markdown writes. */
const words = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, '');

describe('the outline', () => {
  test.each([
    ['en', 'Reading view', ['Strategies', 'Province-level units', 'The Northeast', 'The meeting of 7 September 2023']],
    ['zh', '阅读视图', ['战略', '省级行政区', '东北地区', '2023年9月7日座谈会']],
  ] as const)('is a title, eleven parts, and under them no level skipped (%s)', async (language, name, first) => {
    await openReading({ region: LIAONING }, language);
    expect(title()).toBe(name);
    const levels = [...document.querySelectorAll('.reading :is(h2, h3, h4, h5)')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels.filter((level) => level === 3)).toHaveLength(11);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    const parts = [...document.querySelectorAll('.reading h3')].map(({ textContent }) => textContent);
    expect(parts.slice(0, 4)).toEqual(first);
  });

  test('the contents lead to each part and take the focus there', async () => {
    const { user } = await openReading();
    const contents = within(screen.getByRole('navigation', { name: 'Contents' }));
    expect(contents.getAllByRole('listitem')).toHaveLength(11);
    await user.click(contents.getByRole('button', { name: 'Glossary' }));
    expect(screen.getByRole('heading', { level: 3, name: 'Glossary' })).toHaveFocus();
  });

  test('names in the second language are marked as such', async () => {
    await openReading({ region: LIAONING });
    expect(within(section('Province-level units')).getByText('辽宁省')).toHaveAttribute('lang', 'zh-CN');
    expect(within(section('Places')).getByText('大连')).toHaveAttribute('lang', 'zh-CN');
  });

  test('tables have a caption, and heads for columns and rows', async () => {
    await openReading({ region: LIAONING });
    const tables = [...document.querySelectorAll('.reading table')];
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      expect([...table.querySelectorAll('thead th')].every((head) => head.getAttribute('scope') === 'col')).toBe(true);
      for (const row of table.querySelectorAll('tbody tr'))
        expect(row.firstElementChild).toHaveAttribute('scope', 'row');
    }
  });
});

describe('selection and filter', () => {
  test('what is shown is said, and the way to all regions stays in the reading view', async () => {
    const { user, view } = await openReading({ region: LIAONING });
    expect(document.querySelector('.reading-showing')).toHaveTextContent(
      /^Showing: Liaoning \(\d+ statements about it/,
    );
    expect(screen.queryByRole('button', { name: 'Clear the filter' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all regions' }));
    expect(view()).toMatchObject({ region: null, panel: 'reading' });
    expect(document.querySelector('.reading-showing')).toHaveTextContent(/^Showing: everything \(nine strategies/);
  });

  test('a filter can be cleared, and the text follows', async () => {
    const { user, view } = await openReading({ include: ['gba'] });
    expect(section('Province-level units').querySelectorAll('tbody tr')).toHaveLength(3);
    expect(section('The Northeast')).toHaveTextContent('Nothing here matches this filter.');
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(view()).toMatchObject({ include: [], panel: 'reading' });
    expect(section('Province-level units').querySelectorAll('tbody tr')).toHaveLength(34);
  });

  test('a province of the table leads to the text about it alone', async () => {
    const { user, view } = await openReading({ include: ['gba'] });
    await user.click(
      within(section('Province-level units')).getByRole('button', { name: 'Macao, read about it alone', hidden: true }),
    );
    expect(view()).toMatchObject({ region: '820000', panel: 'reading' });
    expect(section('Province-level units').querySelector('h4')).toHaveTextContent('Macao');
  });

  test('what the source does not say about a region is said in one line', async () => {
    await openReading({ region: SHORT }, 'zh');
    expect(section('2023年9月7日座谈会')).toHaveTextContent('2023年9月7日座谈会原文未载。');
  });
});

describe('a statement', () => {
  test('leads to its panel, and who comes back goes on where they left', async () => {
    const { user, view, stores } = await openReading({ region: LIAONING });
    const [link] = section('The Northeast').querySelectorAll<HTMLElement>('.reading-list .reading-link');
    const words = link?.textContent;
    expect(words).toMatch(/^\(P6–P9, /);
    await user.click(link as HTMLElement);
    expect(view().panel).toMatch(/^fact:/);
    const opened = view().panel;
    stores.view.step((v) => ({ ...v, panel: 'reading' }));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-opens', opened), { timeout: 10_000 });
    expect(stores.ephemeral.getState().readingAt).toBeNull();
  });

  test('a check leads to the audit', async () => {
    const { user, view, stores } = await openReading({ region: LIAONING });
    const [link] = section('Checks').querySelectorAll<HTMLElement>('th .reading-link');
    await user.click(link as HTMLElement);
    expect(view().panel).toBe('audit');
    expect(stores.ephemeral.getState().check).toBe(link?.textContent);
  });
});

describe('copying and printing', () => {
  test.each(['en', 'zh'] as const)(
    'the copied text says what is shown, and where it is from (%s)',
    async (language) => {
      const { user, stores } = await openReading({ region: LIAONING }, language);
      await user.click(screen.getByRole('button', { name: language === 'en' ? 'Copy as text' : '复制为文本' }));
      const copied = await navigator.clipboard.readText();
      const unmarked = copied
        .replaceAll(/^(#+|\|( --- \|)+|( {2})?-) ?/gm, '')
        .replaceAll(/^\| | \|$|(?<!\\) \| /gm, '')
        .replaceAll(/\*\*(.+?)\*\*: /g, '$1')
        .replaceAll(/\\([\\`*_[\]|<>])/g, '$1');
      const shown = [...document.querySelectorAll('.reading-section, .reading-colophon')].map(
        (part) => part.textContent,
      );
      expect(words(unmarked)).toContain(words(shown.join('')));
      expect(copied).toContain('https://atlas.example/');
      expect(stores.ephemeral.getState().status).toBe(language === 'en' ? 'The text is copied.' : '文本已复制。');
    },
  );

  test('where the browser refuses, the text lies selected in a box', async () => {
    const { user } = await openReading();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    await waitFor(() => expect(box).toHaveFocus());
    expect(box.value).toContain('### The meeting of 7 September 2023');
    expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
  });

  test('printing is the browser’s', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await openReading();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});

describe('the button of the header', () => {
  test('opens the reading view and goes back to the panel before, keeping the address otherwise', async () => {
    const from: Partial<ViewState> = { panel: 'strategy:gba', include: ['gba'], compare: ['gba'], lang: 'en' };
    const { user, view, stores } = showPart(<Header search={null} onPresent={() => {}} />, from);
    rememberPanel(stores);
    const button = screen.getByRole('button', { name: 'Reading view' });
    expect(button).toHaveAttribute('aria-pressed', 'false');
    await user.click(button);
    expect(view()).toMatchObject({ ...from, panel: 'reading' });
    expect(button).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(button);
    await user.click(button);
    expect(view()).toMatchObject(from);
    expect(button).toHaveAttribute('aria-pressed', 'false');
  });
});
