// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LIBRARY } from '../../src/content/library';
import type { Fact } from '../../src/domain/fact';
import { CITATION_TEXTS } from '../../src/i18n/messages/citations';
import { FACT_PANEL } from '../../src/i18n/messages/fact-panel';
import { FORCE_TEXTS } from '../../src/i18n/messages/forces';
import { inChapter } from '../../src/panels/fact/in-chapter';
import { parseAddress } from '../../src/view/address/codec';
import { fact } from '../controls/facts';
import { showDetails, statement } from './page';

const { facts } = await LIBRARY.load();
const some = (wanted: (candidate: Fact) => boolean): Fact => {
  const found = facts.find(wanted);
  if (found === undefined) throw new Error('No such statement');
  return found;
};

function clipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  vi.stubGlobal('navigator', { ...navigator, clipboard: writeText && { writeText } });
}
afterEach(() => vi.unstubAllGlobals());

async function show(shown: Fact, language: 'en' | 'zh' = 'en') {
  const page = showDetails({ panel: `fact:${shown.id}` }, language);
  await screen.findByRole('navigation', { name: FACT_PANEL[language].steps });
  return page;
}

/** What a row of the details says. */
const row = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling as HTMLElement;

describe('what a statement is', () => {
  test.each([
    ['en', '306.72 billion yuan', '2024 Q1'],
    ['zh', '3067.2 亿元', '2024 年第一季度'],
  ] as const)('figure with unit and period (%s)', async (language, figure, period) => {
    await show(
      some(({ id }) => id === 'hlj-gdp-2024q1'),
      language,
    );
    expect(screen.getByText(figure, { selector: 'dd' })).toBeVisible();
    expect(screen.getByText(period, { selector: 'dd' })).toBeVisible();
  });

  test.each(['en', 'zh'] as const)('how it is meant, with a sentence on what that means (%s)', async (language) => {
    const order = some(({ force }) => force === 'order');
    await show(order, language);
    const text = FORCE_TEXTS[language];
    expect(row(FACT_PANEL[language].force)).toHaveTextContent(text.name.order);
    expect(row(FACT_PANEL[language].force)).toHaveTextContent(text.meaning.order);
  });

  test('what is not known has no row', async () => {
    await show(some((f) => f.value === null && f.force === null && f.strategies.length === 0));
    for (const label of ['Figure as printed', 'Meant as', 'Also names']) {
      expect(screen.queryByText(label, { selector: 'dt' })).toBeNull();
    }
  });

  test('an inferred date is marked', async () => {
    await show(some(({ date, inferred }) => date !== null && inferred));
    expect(row('Date')).toHaveTextContent('inferred; the source does not print all of it');
  });

  test('a strategy that it names opens', async () => {
    const naming = some(({ strategies }) => strategies.length > 0);
    const { user, view } = await show(naming);
    await user.click(within(row('Also names')).getAllByRole('button')[0] as HTMLElement);
    expect(view().panel).toBe(`strategy:${naming.strategies[0]}`);
  });

  test('a place that it names opens among the places', async () => {
    const naming = some(({ places }) => places.length > 0);
    const { user, view, stores } = await show(naming);
    await user.click(within(row('Places')).getAllByRole('button')[0] as HTMLElement);
    expect(view().panel).toBe('places');
    expect(stores.ephemeral.getState().place).toBe(naming.places[0]);
  });
});

describe('the way through a chapter', () => {
  const at = (id: string, chapter: string): Fact => ({
    ...fact(id, '', ''),
    cite: { source: 'one', chapter, pages: 'P1' },
  });
  const [a, b, c] = [at('a', 'first'), at('b', 'first'), at('c', 'second')];

  test('leads to neighbours of the same chapter', () => {
    expect(inChapter(b, [a, b, c])).toEqual({ previous: a, next: undefined, at: 2, all: 2 });
    expect(inChapter(c, [a, b, c])).toEqual({ previous: undefined, next: undefined, at: 1, all: 1 });
  });

  test('steps on, tells what comes, and keeps the focus; at the end it stays', async () => {
    const chapter = some(({ id }) => id === 'hlj-gdp-2024q1').cite.chapter;
    const inIt = facts.filter(({ cite }) => cite.chapter === chapter);
    const [last, before] = [inIt.at(-1) as Fact, inIt.at(-2) as Fact];
    const { user, view, stores } = await show(before);
    const next = screen.getByRole('button', { name: 'Next statement of this chapter' });
    expect(screen.getByText(`${inIt.length - 1} of ${inIt.length}`)).toBeVisible();
    await user.click(next);
    expect(view().panel).toBe(`fact:${last.id}`);
    expect(stores.ephemeral.getState().status).toBe(last.text.en);
    expect(next).toHaveFocus();
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await user.click(next);
    expect(view().panel).toBe(`fact:${last.id}`);
  });
});

describe('citing it', () => {
  const shown = some(({ id }) => id === 'hlj-gdp-2024q1');

  test.each(['en', 'zh'] as const)('in three formats and as a link, confirmed in words (%s)', async (language) => {
    const { user, stores } = await show(shown, language);
    const text = CITATION_TEXTS[language];
    const write = vi.fn<(text: string) => Promise<void>>(async () => {});
    clipboard(write);
    const starts = { plain: 'The Press Office', bibtex: '@incollection{china-insight-', csl: '[' } as const;
    for (const format of ['plain', 'bibtex', 'csl'] as const) {
      await user.click(await screen.findByRole('button', { name: text.copyAs(text.formats[format]) }));
      const copied = write.mock.lastCall?.[0] ?? '';
      expect(copied.startsWith(starts[format])).toBe(true);
      expect(copied).toContain(`https://atlas.example/?panel=fact:${shown.id}&lang=${language}`);
      expect(screen.getByText(text.copiedWhat(text.formats[format]))).toBeVisible();
      expect(stores.ephemeral.getState().status).toBe(text.copiedWhat(text.formats[format]));
    }
    await user.click(screen.getByRole('button', { name: text.copyLink }));
    expect(write).toHaveBeenLastCalledWith(`https://atlas.example/?panel=fact:${shown.id}&lang=${language}`);
  });

  test.each([
    ['refused', async () => Promise.reject(new Error('denied'))],
    ['missing', undefined],
  ])('with a clipboard that is %s the text stands selected in a box', async (_, write) => {
    const { user, stores } = await show(shown);
    clipboard(write);
    await user.click(await screen.findByRole('button', { name: 'Copy citation: BibTeX' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'To copy: BibTeX' });
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(field.value).toMatch(/^@incollection/);
    expect(screen.getByText(/The text is selected/)).toBeVisible();
    expect(stores.ephemeral.getState().status).toMatch(/The text is selected/);
  });

  test('the link leads to exactly this statement, in the language on show', async () => {
    await show(shown, 'zh');
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: '此条表述的链接' });
    expect(parseAddress(new URL(link.href).search)).toMatchObject({
      view: { panel: `fact:${shown.id}`, lang: 'zh', region: null },
      problems: [],
    });
  });

  test('from the note beside a statement too; its link opens the statement and keeps the view', async () => {
    const { user, view } = showDetails({ region: '230000', panel: 'strategy:gba' });
    const aim = facts.find(({ subject, kind }) => subject === 'gba' && kind === 'strategy-aim') as Fact;
    const item = await statement(aim.text.en);
    await user.click(within(item).getByRole('button', { name: /, source$/ }));
    expect(await within(item).findByRole('button', { name: 'Copy citation: CSL-JSON' })).toBeVisible();
    const link = within(item).getByRole<HTMLAnchorElement>('link', { name: 'Open this statement' });
    expect(link.href).toContain(`?panel=fact:${aim.id}&lang=en`);
    await user.click(link);
    expect(view()).toMatchObject({ panel: `fact:${aim.id}`, region: '230000' });
  });
});
