// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readyLesson } from '../../../src/content/lessons/ready';
import type { Ink } from '../../../src/domain/ink';
import { LESSON_IDS, type Lesson, type LessonStep } from '../../../src/domain/lesson';
import { paperRoom } from '../../../src/domain/paper';
import { fitToPage } from '../../../src/present/handout/fit-to-page';
import { HandoutView } from '../../../src/present/handout/handout-view';
import { inBrief } from '../../../src/present/handout/in-brief';
import { sheetQuestions } from '../../../src/present/handout/sheet-questions';
import { showPart } from '../../panels/page';

const STEP: LessonStep = {
  title: 'The East',
  text: 'Read by the class.',
  question: 'Which ten units are they?',
  answer: 'Beijing and nine more: a secret.',
  notes: 'For the teacher alone: watch for Anhui. A second sentence.',
  seconds: 90,
  hidden: ['names'],
  facts: [],
  view: '?strategy=eastern',
  ink: [],
};

const MARK: Ink = {
  tool: 'text',
  space: 'map',
  colour: 0,
  size: 30,
  zoom: 4,
  points: [[126, 43]],
  pressure: [],
  words: '',
};

const LESSON: Lesson = {
  id: 'own-abc123',
  language: 'en',
  title: 'My lesson',
  level: 'Ages 12–15',
  minutes: 40,
  aims: ['Name the members'],
  guide: 'First paragraph.\n\nSecond paragraph.',
  steps: [
    STEP,
    { ...STEP, title: 'Only to read', question: '' },
    { ...STEP, title: 'Again' },
    { ...STEP, title: 'Guess', hidden: ['values'], view: '?lens=gdp-per-person', question: '<b>How</b> much?' },
  ],
};

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network here')));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const sheet = (kind: 'sheet' | 'guide', lesson = LESSON) => {
  const onClose = vi.fn();
  const part = showPart(<HandoutView lesson={lesson} kind={kind} onClose={onClose} />);
  return { ...part, onClose, pages: document.querySelector('.handout-pages') as HTMLElement };
};

describe('the pupils’ sheet', () => {
  test('asks every question with lines to write on, and tells neither answers nor notes', () => {
    const { pages } = sheet('sheet');
    const questions = within(pages).getAllByRole('heading', { level: 2 });
    expect(questions.map(({ textContent }) => textContent)).toEqual(['1. The East', '2. Again', '3. Guess']);
    expect(pages).toHaveTextContent('Which ten units are they?');
    expect(pages).not.toHaveTextContent(/secret|teacher alone|Only to read/);
    for (const lines of pages.querySelectorAll('.sheet-lines')) expect(lines.children.length).toBeGreaterThan(2);
    for (const label of ['Name', 'Class', 'Date']) expect(within(pages).getByText(label)).toBeVisible();
  });

  test('says what of its maps is left to the pupils, and draws no map twice', () => {
    const { pages } = sheet('sheet');
    expect(pages).toHaveTextContent('The map has no names: write in those that you need.');
    expect(pages).toHaveTextContent('Use the map of question 1.');
    expect(pages).toHaveTextContent('The map is blank: you can color it in.');
    expect(pages.querySelectorAll('.map-drawing')).toHaveLength(2);
    // A map without names has a legend; one that is to be coloured in has none.
    expect(pages.querySelectorAll('.print-legend')).toHaveLength(1);
    expect(sheetQuestions(LESSON, true).map(({ names, blank, sameMapAs }) => [names, blank, sameMapAs])).toEqual([
      ['asked', false, null],
      ['asked', false, 1],
      ['all', true, null],
    ]);
  });

  test('takes maps for the same that only a panel beside them tells apart', () => {
    const views = ['?panel=audit', '?panel=sources', '?panel=places', '?region=jilin&panel=audit', '?region=jilin'];
    const questions = sheetQuestions({ ...LESSON, steps: views.map((view) => ({ ...STEP, hidden: [], view })) }, true);
    expect(questions.map(({ sameMapAs }) => sameMapAs)).toEqual([null, 1, null, null, 4]);
  });

  test('has what the lesson brings drawn on its maps, if it is wanted', async () => {
    const mark: Ink = { ...MARK, words: 'Look here' };
    const drawn = { ...LESSON, steps: [STEP, { ...STEP, ink: [mark, { ...mark, space: 'page' } satisfies Ink] }] };
    const inks = (wanted: boolean) => sheetQuestions(drawn, wanted).map(({ ink, sameMapAs }) => [ink, sameMapAs]);
    expect(inks(true)).toEqual([
      [[], null],
      [[mark], null],
    ]);
    expect(inks(false)).toEqual([
      [[], null],
      [[], 1],
    ]);
    const { user, stores } = sheet('sheet', drawn);
    await user.click(screen.getByRole('checkbox', { name: 'With what is drawn on the map', checked: true }));
    expect(stores.ephemeral.getState().paper.drawings).toBe(false);
    cleanup();
    // A guide has no maps, and this sheet no drawings.
    sheet('guide', drawn);
    expect(screen.queryByRole('checkbox')).toBeNull();
    cleanup();
    sheet('sheet');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('takes markup as text', () => {
    const { pages } = sheet('sheet');
    expect(pages).toHaveTextContent('<b>How</b> much?');
    expect(pages.querySelector('b')).toBeNull();
  });

  test.each(LESSON_IDS)('of %s keeps the answers back in both languages', (id) => {
    for (const language of ['en', 'zh'] as const) {
      const lesson = readyLesson(id, language);
      const { pages } = sheet('sheet', lesson);
      for (const { answer, notes } of lesson.steps)
        for (const told of [answer, notes]) if (told !== '') expect(pages.textContent).not.toContain(told);
      cleanup();
    }
  });
});

describe('the teacher’s guide', () => {
  test('has aims, guide and a row for each step with question, expectation and notes in brief', () => {
    const { pages } = sheet('guide');
    for (const text of ['Name the members', 'First paragraph.', 'Second paragraph.', 'Ages 12–15 · 40 minutes'])
      expect(within(pages).getByText(text)).toBeVisible();
    const rows = within(pages).getAllByRole('row');
    expect(rows).toHaveLength(5);
    expect(rows[1]).toHaveTextContent('1. The East');
    expect(rows[1]).toHaveTextContent('Hidden at first: names');
    expect(rows[1]).toHaveTextContent('1.5');
    expect(rows[1]).toHaveTextContent('Beijing and nine more: a secret.');
    expect(rows[1]).toHaveTextContent('For the teacher alone: watch for Anhui.');
    expect(rows[1]).not.toHaveTextContent('A second sentence');
  });

  test('leads to the lesson itself where an address names it, else to its first map', () => {
    expect(sheet('guide').pages).toHaveTextContent('Open the first map of this sheet in the atlas');
    cleanup();
    const { pages } = sheet('guide', readyLesson('four-plates', 'en'));
    expect(pages).toHaveTextContent(/Open the lesson in the atlas: .*lesson=four-plates&step=1/);
    expect(within(pages).getByRole('img', { name: 'QR code with the address of the lesson' })).toBeInTheDocument();
  });
});

describe('a handout over the page', () => {
  test('closes by Escape and by its button, and has the focus meanwhile', async () => {
    const app = document.createElement('div');
    app.id = 'app';
    document.body.append(app);
    const { user, onClose } = sheet('sheet');
    expect(screen.getByRole('dialog', { name: 'Pupils’ sheet: My lesson' })).toContainElement(
      document.activeElement as HTMLElement,
    );
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(document.documentElement.dataset.print).toBe('handout');
    expect(app).toHaveAttribute('inert');
    cleanup();
    expect(document.documentElement.dataset.print).toBeUndefined();
    expect(app).not.toHaveAttribute('inert');
    app.remove();
  });

  test('is set for the paper and the colours that are chosen', async () => {
    const { user, pages, stores } = sheet('sheet');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Paper' }), 'Letter');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colors' }), 'Grays and patterns');
    expect(stores.ephemeral.getState().paper).toEqual({ size: 'letter', grey: true, drawings: true });
    expect(pages).toHaveAttribute('data-size', 'letter');
    expect(document.getElementById('paper-style')).toHaveTextContent('@page{size:215.9mm 279.4mm');
  });
});

describe('the type of a guide', () => {
  const room = paperRoom('a4').height;
  /** A text that is so high in type of a point; other sizes in proportion. */
  const textOf = (heightOfPoint: number) => {
    const element = document.createElement('div');
    const size = () => Number.parseFloat(element.style.getPropertyValue('--guide-size'));
    element.getBoundingClientRect = () => new DOMRect(0, 0, 100, heightOfPoint * size());
    fitToPage(element, 'a4');
    return { element, size: size() };
  };

  test('is the largest with which it fits on one page, with a little room to spare', () => {
    expect(textOf(room / 20).size).toBe(9.5);
    const { size } = textOf(room / 8.5);
    expect(size).toBeLessThan(8.5);
    expect(size).toBeGreaterThan(8.2);
  });

  test('is never too small to be read, and the text is as wide as before', () => {
    const { element, size } = textOf(room);
    expect(size).toBe(7);
    expect(element.style.width).toBe('');
    expect(element).not.toHaveClass('measured');
  });
});

describe('notes in brief', () => {
  test('are the first sentence, or as much of it as fits, cut between words', () => {
    expect(inBrief('Watch out. Then more.', 'en')).toBe('Watch out.');
    expect(inBrief('先猜后看。再讨论。', 'zh')).toBe('先猜后看。');
    expect(inBrief('', 'en')).toBe('');
    // No multiple of the word's length is as long as the longest notes.
    const cut = inBrief(`${'letter '.repeat(60)}end.`, 'en');
    expect(cut).toMatch(/^(letter )+…$/);
    expect(cut.length).toBeLessThan(125);
  });
});
