// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import glossaryRows from '../../src/content/data/glossary.json';
import type { GlossaryEntry } from '../../src/domain/fact';
import { LANGUAGES, type Language } from '../../src/domain/text';
import { GLOSSARY_TEXTS } from '../../src/i18n/messages/glossary';
import { byLetter, filterTerms } from '../../src/panels/glossary/by-letter';
import { FactList } from '../../src/ui/fact-list';
import { fact } from '../controls/facts';
import { showDetails, showPart, title } from './page';

const GLOSSARY = glossaryRows as unknown as readonly GlossaryEntry[];

const named = (en: string, zh: string): GlossaryEntry => ({
  id: en.toLowerCase(),
  term: { en, zh },
  text: { en: '', zh: '' },
  match: { en: [], zh: [] },
  basis: 'general-knowledge',
});

const groups = (language: Language, ...entries: readonly GlossaryEntry[]) =>
  byLetter(entries, language).map(({ letter, entries: members }) => [
    letter,
    members.map(({ term }) => term[language]),
  ]);

async function show(language: Language = 'en') {
  const shown = showDetails({ panel: 'glossary' }, language);
  const text = GLOSSARY_TEXTS[language];
  const filter = await screen.findByRole('searchbox', { name: text.filter });
  return { ...shown, text, filter };
}

/** The item of a term. */
const item = (entry: GlossaryEntry, language: Language = 'en') => {
  const heading = screen
    .getAllByRole('heading', { level: 4 })
    .find(
      ({ textContent }) => textContent === `${entry.term[language]} ${entry.term[language === 'en' ? 'zh' : 'en']}`,
    );
  if (heading === undefined) throw new Error(`No item of ${entry.id}`);
  return heading.closest('li') as HTMLElement;
};
const first = GLOSSARY[0] as GlossaryEntry;
const rime = GLOSSARY.find(({ id }) => id === 'rime') as GlossaryEntry;

describe('the order', () => {
  test('English by letter, numbers last, signs passed over', () => {
    const terms = [
      named('yuan', ''),
      named('“Zeal”', ''),
      named('14th Plan', ''),
      named('Éclat', ''),
      named('Yard', ''),
    ];
    expect(groups('en', ...terms)).toEqual([
      ['E', ['Éclat']],
      ['Y', ['Yard', 'yuan']],
      ['Z', ['“Zeal”']],
      ['', ['14th Plan']],
    ]);
  });

  test('Chinese by pinyin, Latin names under their own letters', () => {
    const terms = ['长江经济带', '储能', '“压舱石”', 'G60科创走廊', '高质量发展', '安全', '自治区'].map((zh) =>
      named(zh, zh),
    );
    expect(groups('zh', ...terms)).toEqual([
      ['A', ['安全']],
      ['C', ['长江经济带', '储能']],
      ['G', ['高质量发展', 'G60科创走廊']],
      ['Y', ['“压舱石”']],
      ['Z', ['自治区']],
    ]);
  });

  test.each(LANGUAGES)('each term of the atlas is under one letter (%s)', (language) => {
    const all = byLetter(GLOSSARY, language);
    expect(all.flatMap(({ entries }) => entries)).toHaveLength(GLOSSARY.length);
    expect(new Set(all.map(({ letter }) => letter)).size).toBe(all.length);
  });
});

describe.each(LANGUAGES)('the glossary (%s)', (language) => {
  test('title, count, letters, terms with both names, explanation and basis', async () => {
    const { text } = await show(language);
    expect(title()).toBe(text.title);
    expect(screen.getByText(text.basisLead)).toBeVisible();
    expect(screen.getByText(text.count(GLOSSARY.length, GLOSSARY.length))).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(GLOSSARY.length);
    const shown = item(first, language);
    expect(shown).toHaveTextContent(first.text[language]);
    expect(within(shown).getByText(text.basis[first.basis])).toHaveAttribute('data-origin', first.basis);
  });

  test('the filter looks into both languages and says how many it leaves', async () => {
    const { user, text, filter, stores } = await show(language);
    await user.type(filter, '雾凇');
    const left = filterTerms(GLOSSARY, '雾凇');
    expect(left.map(({ id }) => id)).toContain('rime');
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(left.length);
    expect(stores.ephemeral.getState().status).toBe(text.count(left.length, GLOSSARY.length));
    await user.clear(filter);
    await user.type(filter, 'qqqq');
    expect(screen.getByText(text.none('qqqq'))).toBeVisible();
  });
});

test('a filter takes straight for curly apostrophes and letters with accents for plain ones', () => {
  expect(filterTerms([named('Xiong’an', ''), named('Éclat', '')], "xiong'AN")).toHaveLength(1);
  expect(filterTerms([named('Xiong’an', ''), named('Éclat', '')], 'eclat')).toHaveLength(1);
});

test('statements that use a term are listed on request, five at first', async () => {
  const { user, text } = await show();
  const buttons = await screen.findAllByRole('button', { name: /^Used in \d+ statements?$/ });
  const count = (button: HTMLElement) => Number(/\d+/.exec(button.textContent)?.[0]);
  const most = buttons.toSorted((a, b) => count(b) - count(a))[0] as HTMLElement;
  const uses = count(most);
  expect(most).toHaveTextContent(text.used(uses));
  expect(uses).toBeGreaterThan(6);
  await user.click(most);
  expect(most).toHaveAttribute('aria-expanded', 'true');
  const list = most.closest('li') as HTMLElement;
  expect(list.querySelectorAll('.fact')).toHaveLength(5);
  await user.click(within(list).getByRole('button', { name: `Show ${uses - 5} more` }));
  expect(list.querySelectorAll('.fact')).toHaveLength(uses);
});

describe('coming from a term', () => {
  test('it is marked and has the focus, whatever the filter says, until the reader filters on', async () => {
    const { user, filter, stores } = await show();
    await user.type(filter, 'qqqq');
    await act(async () => stores.ephemeral.setState({ term: 'rime' }));
    expect(item(rime)).toHaveAttribute('aria-current', 'true');
    expect(item(rime)).toHaveFocus();
    await user.type(filter, 'q');
    expect(screen.queryByText('雾凇')).toBeNull();
  });

  test('by the box of a term, in one step', async () => {
    const { user, view } = await show();
    const term = screen.getAllByRole('button').find(({ className }) => className === 'term') as HTMLElement;
    await user.click(term);
    await user.click(screen.getByRole('button', { name: 'In the glossary' }));
    expect(view().panel).toBe('glossary');
    expect(document.activeElement).toHaveAttribute('aria-current', 'true');
  });

  test('the mark is gone when the reader comes back later', async () => {
    const { user, stores } = await show();
    act(() => stores.ephemeral.setState({ term: 'rime' }));
    await user.click(screen.getByRole('button', { name: 'Overview' }));
    expect(stores.ephemeral.getState().term).toBeNull();
  });
});

test('a list of statements marks a term only where it first uses it', async () => {
  const facts = ['Rime on trees.', 'More rime and trona.', 'Trona again.'].map((text, n) =>
    fact(`fact-${n}`, text, text),
  );
  const library = { checksOf: () => [] } as unknown as Parameters<typeof FactList>[0]['library'];
  showPart(<FactList facts={facts} library={library} />, { lang: 'en' });
  await screen.findByRole('button', { name: 'Rime' });
  const marked = screen
    .getAllByRole('listitem')
    .map((row) => [...row.querySelectorAll('.term')].map((t) => t.textContent));
  expect(marked).toEqual([['Rime'], ['trona'], []]);
});
