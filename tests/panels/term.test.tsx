// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import glossaryRows from '../../src/content/data/glossary.json';
import type { GlossaryEntry } from '../../src/domain/fact';
import { LANGUAGES } from '../../src/domain/text';
import { GLOSSARY_TEXTS } from '../../src/i18n/messages/glossary';
import { placeBox } from '../../src/ui/term-place';
import { TermText } from '../../src/ui/term-text';
import { showPart } from './page';

const GLOSSARY = glossaryRows as unknown as readonly GlossaryEntry[];
const entryOf = (id: string): GlossaryEntry => {
  const entry = GLOSSARY.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`No term ${id}`);
  return entry;
};
const CHAIN = entryOf('industrial-chain');
const RIME = entryOf('rime');

const TEXT = { en: 'Long industrial chains and rime.', zh: '长长的产业链和雾凇。' };
const WORDS = { en: ['industrial chains', 'rime'], zh: ['产业链', '雾凇'] } as const;

async function show(lang: 'en' | 'zh' = 'en') {
  const shown = showPart(
    <div>
      <p data-testid="text">
        <TermText text={TEXT} />
      </p>
      <button type="button">Elsewhere</button>
    </div>,
    { lang },
  );
  const [first, second] = [
    await screen.findByRole('button', { name: WORDS[lang][0] }),
    screen.getByRole('button', { name: WORDS[lang][1] }),
  ];
  return { ...shown, first, second };
}

const box = (entry = CHAIN, lang: 'en' | 'zh' = 'en') =>
  screen.queryByRole('group', { name: GLOSSARY_TEXTS[lang].explained(entry.term[lang]) });

const later = (ms: number) => act(() => new Promise((done) => setTimeout(done, ms)));

describe.each(LANGUAGES)('a text with terms (%s)', (lang) => {
  test('is the same text, its terms are buttons in it', async () => {
    const { first } = await show(lang);
    expect(screen.getByTestId('text')).toHaveTextContent(TEXT[lang]);
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(box(CHAIN, lang)).toBeNull();
  });

  test('a press shows the explanation, the name in both languages and the basis', async () => {
    const { user, first } = await show(lang);
    await user.click(first);
    const shown = box(CHAIN, lang) as HTMLElement;
    expect(shown).toHaveTextContent(CHAIN.text[lang]);
    expect(within(shown).getByText(CHAIN.term[lang])).toBeVisible();
    expect(within(shown).getByText(CHAIN.term[lang === 'en' ? 'zh' : 'en'])).toHaveAttribute(
      'lang',
      lang === 'en' ? 'zh-CN' : 'en',
    );
    expect(within(shown).getByText(GLOSSARY_TEXTS[lang].basis[CHAIN.basis])).toBeVisible();
    expect(first).toHaveAccessibleDescription(CHAIN.text[lang]);
  });
});

describe('with the keyboard', () => {
  test('focus shows it; Esc dismisses it and leaves the focus; Enter and Space bring it back and away', async () => {
    const { user, first } = await show();
    await user.tab();
    expect(first).toHaveFocus();
    expect(box()).toBeVisible();
    await user.keyboard('{Escape}');
    expect(box()).toBeNull();
    expect(first).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(box()).toBeVisible();
    expect(first).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard(' ');
    expect(box()).toBeNull();
  });

  test('Tab goes into the box and on to the next term, whose box takes its place', async () => {
    const { user, second } = await show();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'In the glossary' })).toHaveFocus();
    expect(box()).toBeVisible();
    await user.tab();
    expect(second).toHaveFocus();
    expect(box()).toBeNull();
    expect(box(RIME)).toBeVisible();
  });

  test('Esc is spent on the box and reaches nobody else', async () => {
    const { user } = await show();
    let heard = 0;
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') heard += 1;
    };
    document.body.addEventListener('keydown', listen);
    await user.tab();
    await user.keyboard('{Escape}');
    expect(heard).toBe(0);
    await user.keyboard('{Escape}');
    expect(heard).toBe(1);
    document.body.removeEventListener('keydown', listen);
  });

  test('the glossary opens at the term', async () => {
    const { user, view, stores } = await show();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(view().panel).toBe('glossary');
    expect(stores.ephemeral.getState()).toMatchObject({ term: 'industrial-chain', explained: null });
  });
});

describe('with the mouse', () => {
  test('it opens after a moment, stays while the pointer is in the box, and goes after it', async () => {
    const { user, first } = await show();
    await user.hover(first);
    expect(box()).toBeNull();
    await later(400);
    const shown = box() as HTMLElement;
    await user.hover(shown);
    await later(500);
    expect(box()).toBeVisible();
    await user.unhover(shown);
    expect(box()).toBeVisible();
    await later(500);
    expect(box()).toBeNull();
  });

  test('passing over a word opens nothing', async () => {
    const { user, first } = await show();
    await user.hover(first);
    await later(50);
    await user.unhover(first);
    await later(400);
    expect(box()).toBeNull();
  });

  test('Esc dismisses what the pointer opened', async () => {
    const { user, first } = await show();
    await user.hover(first);
    await later(400);
    expect(box()).toBeVisible();
    await user.keyboard('{Escape}');
    expect(box()).toBeNull();
  });

  test('what hovering opened a press keeps, and the next one closes', async () => {
    const { user, first } = await show();
    await user.hover(first);
    await later(400);
    await user.click(first);
    await user.unhover(first);
    await later(500);
    expect(box()).toBeVisible();
    await user.click(first);
    expect(box()).toBeNull();
  });

  test('a press keeps it where browsers give no focus by the mouse', async () => {
    const { user, first } = await show();
    fireEvent.click(first);
    await user.hover(first);
    await user.unhover(first);
    await later(500);
    expect(box()).toBeVisible();
  });

  test('a press elsewhere closes it; another term takes its place', async () => {
    const { user, first, second } = await show();
    await user.click(first);
    await user.click(second);
    expect(box()).toBeNull();
    expect(box(RIME)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(box(RIME)).toBeNull();
  });
});

describe('by touch', () => {
  test('a tap opens it and a second closes it, with no hovering in between', async () => {
    const { first } = await show();
    const tap = () => {
      fireEvent.pointerEnter(first, { pointerType: 'touch' });
      fireEvent.pointerDown(first, { pointerType: 'touch' });
      fireEvent.pointerUp(first, { pointerType: 'touch' });
      fireEvent.pointerLeave(first, { pointerType: 'touch' });
      fireEvent.click(first);
    };
    tap();
    await later(500);
    expect(box()).toBeVisible();
    tap();
    expect(box()).toBeNull();
  });
});

describe('the place of the box', () => {
  const screenSize = { width: 390, height: 844 };
  const size = { width: 300, height: 150 };
  const line = (left: number, top: number) => ({ left, top, bottom: top + 20 });

  test.each([
    ['below the word', [line(40, 100)], { left: 40, top: 124 }],
    ['within the right edge', [line(350, 100)], { left: 82, top: 124 }],
    ['within the left edge', [line(-5, 100)], { left: 8, top: 124 }],
    ['above it near the bottom', [line(40, 780)], { left: 40, top: 626 }],
    ['below the last line of a word in two', [line(300, 100), line(20, 124)], { left: 20, top: 148 }],
    ['above its first line', [line(90, 760), line(20, 784)], { left: 82, top: 606 }],
  ])('is %s', (_, lines, expected) => {
    expect(placeBox(lines, size, screenSize)).toMatchObject(expected);
  });

  test('where the room is not enough it is as high as there is room', () => {
    expect(placeBox([line(40, 60)], size, { width: 390, height: 200 })).toEqual({ left: 40, top: 84, maxHeight: 108 });
  });

  test('words that are not on the page have none', () => {
    expect(placeBox([], size, screenSize)).toBeNull();
  });
});
