// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ink } from '../../../src/domain/ink';
import { LessonEditor } from '../../../src/present/editor/lesson-editor';
import { keepLessons } from '../../../src/present/format/keep-lessons';
import { lessonFile, readLessonFile } from '../../../src/present/format/lesson-file';
import { MOST_BYTES } from '../../../src/present/format/lesson-limits';
import { readLessonPart } from '../../../src/present/format/lesson-link';
import { createOwnLessonsStore } from '../../../src/present/lessons-store';
import type { ViewState } from '../../../src/view/view-state';
import { lessonOf } from '../format/lessons';
import '../../panels/page';
import { showWithLessons } from './page';

const LESSON = lessonOf(['One', 'Two', 'Three']);
const JILIN = '220000';

beforeEach(() => window.localStorage.clear());

function show(lesson = LESSON, from: Partial<ViewState> = {}) {
  const on = { onStart: vi.fn(), onClose: vi.fn(), onOpened: vi.fn() };
  const page = showWithLessons(<LessonEditor id={lesson.id} {...on} />, [lesson], from);
  const titles = () => page.lesson()?.steps.map(({ title }) => title);
  const open = (name: string) => page.user.click(screen.getByRole('button', { name }));
  return { ...page, ...on, titles, open };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });
const file = (text: string, name = 'lesson.json') => new File([text], name, { type: 'application/json' });

/** Chooses a file as a reader does in the browser's dialog. */
function choose(chosen: File) {
  const input = document.querySelector('input[type="file"]');
  if (input === null) throw new Error('No field for files');
  Object.defineProperty(input, 'files', { configurable: true, value: [chosen] });
  fireEvent.change(input);
}

describe('writing', () => {
  test('goes into the lesson; a title heads the page; markup stays text', async () => {
    const { user, lesson, open } = show();
    await user.clear(field('Title'));
    await user.type(field('Title'), '<img src=x onerror=alert(1)>');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
    await user.type(field('Aims, one a line'), 'name the members{enter}{enter}compare{enter}');
    await user.tab();
    await user.type(screen.getByRole('spinbutton', { name: 'Minutes' }), '45');
    await open('Step 2: Two');
    await user.type(field('Question'), 'Which?');
    await user.type(field('Your notes'), 'Wait.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Timer' }), '2 minutes');
    await user.click(screen.getByRole('checkbox', { name: 'names of regions' }));
    await user.click(screen.getByRole('checkbox', { name: 'the legend' }));
    expect(lesson()).toMatchObject({ aims: ['name the members', 'compare'], minutes: 45 });
    expect(lesson()?.steps[1]).toMatchObject({
      question: 'Which?',
      notes: 'Wait.',
      seconds: 120,
      hidden: ['legend', 'names'],
    });
    expect(lesson()?.steps[0]).toBe(LESSON.steps[0]);
  });

  test('is undone field by field and done again, by button and by keyboard', async () => {
    const { user, lesson, status } = show();
    expect(button('Undo')).toBeDisabled();
    await user.type(field('Title'), ' one');
    await user.type(field('For whom'), '14');
    await user.click(button('Undo'));
    expect(lesson()).toMatchObject({ title: 'Northeast one', level: '' });
    expect(status()).toBe('Undone.');
    button('Step 1: One').focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(lesson()).toBe(LESSON);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(lesson()?.title).toBe('Northeast one');
    // In a field Ctrl+Z is the browser's.
    field('For whom').focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(lesson()?.title).toBe('Northeast one');
  });

  test('is in the language of the reader, and marks the language of the lesson', async () => {
    const { user, lesson, open } = show(LESSON, { lang: 'zh' });
    await user.selectOptions(screen.getByRole('combobox', { name: '课程语言' }), '中文');
    expect(lesson()?.language).toBe('zh');
    await open('第 1 步：One');
    expect(field('问题')).toHaveAttribute('lang', 'zh-CN');
  });
});

describe('steps', () => {
  test('are reordered by buttons, and the keyboard stays with the step that moves', async () => {
    const { user, titles, status } = show();
    button('Move down: Step 1: One').focus();
    await user.keyboard('{Enter}');
    expect(titles()).toEqual(['Two', 'One', 'Three']);
    expect(status()).toBe('One is now step 2 of 3.');
    expect(button('Move down: Step 2: One')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(titles()).toEqual(['Two', 'Three', 'One']);
    // It can't go further down: its title takes over.
    expect(button('Step 3: One')).toHaveFocus();
  });

  test('are reordered by Alt and arrows, an open one staying open', async () => {
    const { user, titles, open } = show();
    await open('Step 3: Three');
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(titles()).toEqual(['Three', 'One', 'Two']);
    expect(button('Step 1: Three')).toHaveFocus();
    expect(button('Step 1: Three')).toHaveAttribute('aria-expanded', 'true');
    expect(field('Title of the step')).toHaveValue('Three');
  });

  test('are duplicated and deleted; undo brings them back', async () => {
    const { user, titles, status } = show();
    await user.click(button('Duplicate: Step 1: One'));
    expect(titles()).toEqual(['One', 'One', 'Two', 'Three']);
    await user.click(button('Delete: Step 3: Two'));
    await user.click(button('Delete: Step 3: Three'));
    expect(status()).toBe('Deleted: Step 3: Three. “Undo” brings it back.');
    expect(button('Step 2: One')).toHaveFocus();
    await user.click(button('Undo'));
    await user.click(button('Undo'));
    expect(titles()).toEqual(['One', 'One', 'Two', 'Three']);
  });

  test('the last one that goes leaves the keyboard with the list', async () => {
    const { user } = show(lessonOf(['One']));
    await user.click(button('Delete: Step 1: One'));
    expect(screen.getByRole('list', { name: 'Steps' })).toHaveFocus();
    expect(screen.getByText(/^No steps yet/)).toBeVisible();
    expect(button('Present from the first step')).toBeDisabled();
  });

  test('are added from what the map shows, with a title that says what that is', async () => {
    const { user, lesson, status } = show(LESSON, {
      region: JILIN,
      lens: 'gdp-per-person',
      year: 2015,
      theme: 'dark',
      lang: 'en',
    });
    await user.click(button('Add the present view as a step'));
    expect(lesson()?.steps.at(-1)).toMatchObject({
      title: 'Jilin: GDP per person, 2015',
      view: '?region=jilin&lens=gdp-per-person&year=2015',
    });
    expect(status()).toBe('Added as step 4 of “Northeast”.');
    expect(field('Title of the step')).toHaveValue('Jilin: GDP per person, 2015');
  });
});

describe('the view of a step', () => {
  test('is shown on the map while the editor stays, and is taken from the map with the step’s own panel', async () => {
    const { user, view, lesson, open } = show(LESSON, { lang: 'en', theme: 'projector' });
    await open('Step 1: One');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Panel beside the map' }), 'Balance');
    expect(lesson()?.steps[0]?.view).toBe('?strategy=northeast&panel=balance');
    await user.click(button('Show it on the map'));
    const shown = view.getState().view;
    expect(shown).toMatchObject({ include: ['northeast'], panel: 'lessons', lang: 'en', theme: 'projector' });
    view.step((now) => ({ ...now, region: JILIN, include: [] }));
    await user.click(button('Use the present view'));
    expect(lesson()?.steps[0]?.view).toBe('?region=jilin&panel=balance');
    expect(screen.getByText('Now: Jilin: Balance')).toBeVisible();
  });

  test('with a table of one’s own says that it does not travel', async () => {
    const [step] = LESSON.steps;
    if (step === undefined) throw new Error('No step');
    const { open } = show({ ...LESSON, steps: [{ ...step, view: '?lens=own:income.2023' }] });
    await open('Step 1: One');
    expect(screen.getByText(/does not travel with the lesson/)).toBeVisible();
  });

  test('is where presenting starts', async () => {
    const { user, open, onStart } = show();
    await open('Step 2: Two');
    await user.click(button('Present from here'));
    expect(onStart).toHaveBeenCalledExactlyOnceWith(2);
  });
});

test('what was drawn over a step while presenting can be kept, and removed again', async () => {
  const { user, lesson, open, presentation } = show();
  const mark: Ink = {
    tool: 'pen',
    space: 'page',
    colour: 0,
    size: 3,
    zoom: null,
    points: [[0, 0]],
    pressure: [],
    words: '',
  };
  presentation.setState({ ink: { 'own-aaaaaa:2': [mark, mark] } });
  await open('Step 1: One');
  expect(screen.queryByRole('button', { name: 'Keep this drawing' })).toBeNull();
  await open('Step 2: Two');
  await user.click(button('Keep this drawing'));
  expect(lesson()?.steps[1]?.ink).toEqual([mark, mark]);
  expect(screen.queryByRole('button', { name: 'Keep this drawing' })).toBeNull();
  await user.click(button('Remove the drawing'));
  expect(lesson()?.steps[1]?.ink).toEqual([]);
});

test('the statements that a step cites can be opened and removed', async () => {
  const [step] = LESSON.steps;
  if (step === undefined) throw new Error('No step');
  const { user, lesson, open, view } = show({ ...LESSON, steps: [{ ...step, facts: ['gba-1', 'gba-2'] }] });
  await open('Step 1: One');
  await user.click(button('Remove statement 1'));
  expect(lesson()?.steps[0]?.facts).toEqual(['gba-2']);
  await user.click(button('Open statement 1'));
  expect(view.getState().view.panel).toBe('fact:gba-2');
});

describe('a lesson’s file', () => {
  test('is opened as a lesson of its own beside the others', async () => {
    const { own, onOpened, status } = show();
    choose(file(lessonFile({ ...LESSON, title: 'From elsewhere' })));
    await vi.waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    const [first, second] = own.getState().lessons;
    expect(first).toBe(LESSON);
    expect(second).toMatchObject({ title: 'From elsewhere', steps: LESSON.steps });
    expect(second?.id).toMatch(/^own-[a-z0-9]{6}$/);
    expect(onOpened).toHaveBeenCalledWith(second?.id);
    expect(status()).toBe('“From elsewhere” was opened with 3 steps.');
  });

  test('keeps its id where no other lesson has it, and is not added twice', async () => {
    const { own, onOpened } = show();
    const other = lessonOf(['x'], { id: 'own-bbbbbb' });
    choose(file(lessonFile(other)));
    await vi.waitFor(() => expect(onOpened).toHaveBeenLastCalledWith('own-bbbbbb'));
    choose(file(lessonFile({ ...LESSON, id: 'four-plates' })));
    await vi.waitFor(() => expect(onOpened).toHaveBeenLastCalledWith(LESSON.id));
    expect(own.getState().lessons).toEqual([LESSON, other]);
  });

  test.each([
    ['cut short', lessonFile(LESSON).slice(0, 200), /its text is not JSON.*unchanged/],
    ['of a newer edition', lessonFile(LESSON).replace('"version": 1', '"version": 7'), /made with a newer edition/],
    ['with something else inside', lessonFile(LESSON).replace('"One"', '{"html":"<b>"}'), /Where: step 1, title/],
  ])('%s is refused with the reason, and the work stays', async (_, text, reason) => {
    const { own, onOpened, status, user } = show();
    await user.type(field('Title'), ' unsaved');
    choose(file(text));
    expect(await screen.findByText(reason)).toBeVisible();
    expect(status()).toMatch(reason);
    expect(own.getState().lessons).toHaveLength(1);
    expect(field('Title')).toHaveValue('Northeast unsaved');
    expect(onOpened).not.toHaveBeenCalled();
  });

  test('that is too large is not even loaded, and one that can’t be read is told', async () => {
    show();
    const large = file('');
    Object.defineProperty(large, 'size', { value: MOST_BYTES + 1 });
    Object.defineProperty(large, 'text', { value: () => expect.unreachable() });
    choose(large);
    expect(await screen.findByText(/larger than 2 MB/)).toBeVisible();
    const folder = file('');
    Object.defineProperty(folder, 'text', { value: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    choose(folder);
    expect(await screen.findByText(/could not be read/)).toBeVisible();
  });

  test('with parts that are not known is taken without them, and they are told', async () => {
    const { onOpened, ephemeral } = show();
    choose(file(lessonFile(LESSON).replace('?strategy=northeast', '?strategy=northeast&lens=happiness')));
    await vi.waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    const told = ephemeral.getState().notices.at(-1)?.text;
    expect(told?.en).toMatch(/^“Northeast” was opened.*Step 1: this part of the view is not known.*lens=happiness\.$/);
    expect(told?.zh).toMatch(/^已打开“Northeast”.*第 1 步.*lens=happiness。$/);
  });

  test('is taken where it is dropped, here or on the page; a table is left to others', async () => {
    const { own, ephemeral } = show();
    const onPage = vi.fn();
    document.addEventListener('drop', onPage);
    const dropped = file(lessonFile({ ...LESSON, title: 'Dropped' }));
    fireEvent.drop(screen.getByRole('group', { name: 'Open a lesson file' }), { dataTransfer: { files: [dropped] } });
    document.removeEventListener('drop', onPage);
    await vi.waitFor(() => expect(own.getState().lessons.at(-1)?.title).toBe('Dropped'));
    expect(onPage).not.toHaveBeenCalled();
    ephemeral.setState({ droppedFile: file('a,b\n', 'table.csv') });
    ephemeral.setState({ droppedFile: file(lessonFile({ ...LESSON, title: 'On the page' })) });
    await vi.waitFor(() => expect(own.getState().lessons.at(-1)?.title).toBe('On the page'));
    expect(ephemeral.getState().droppedFile).toBeNull();
  });

  test('is what is downloaded', async () => {
    const { user } = show({ ...LESSON, title: 'Two rivers: 黄河 & 长江?' });
    const made: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) made.push(blob);
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await user.click(button('Download as a file'));
    expect(names).toEqual(['lesson-two-rivers-黄河-长江.json']);
    const reading = readLessonFile((await made[0]?.text()) ?? '');
    expect(reading.ok && reading.lesson.title).toBe('Two rivers: 黄河 & 长江?');
  });
});

describe('a lesson’s link', () => {
  test('is told with its length and is copied whole', async () => {
    const { user, status } = show();
    const told = await screen.findByText(/^As a link it has \d+ characters: short enough for mail, chat and a QR code/);
    await user.click(button('Show large'));
    expect(screen.getByRole('img', { name: 'QR code of the lesson’s link' })).toBeVisible();
    await user.click(button('Close'));
    await user.click(button('Copy the link'));
    const copied = await navigator.clipboard.readText();
    expect(told).toHaveTextContent(String(copied.length));
    expect(status()).toBe(`Link copied: ${copied.length} characters.`);
    const [address, hash] = copied.split('#');
    expect(address).toBe('https://atlas.example/?strategy=northeast&lesson=packed&step=1&lang=en');
    expect(await readLessonPart(`#${hash}`)).toMatchObject({ ok: true, lesson: { ...LESSON, id: 'packed' } });
  });

  test('that is too long is not offered; the file is', async () => {
    const noise = Array.from({ length: 1800 }, (_, i) =>
      Math.sin(i * i)
        .toString(36)
        .slice(3, 9),
    ).join(' ');
    show({ ...LESSON, guide: noise });
    expect(
      await screen.findByText(/^As a link it would have [\d,]+ characters.*8,000\. Pass on the file/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copy the link' })).toBeNull();
    expect(button('Download as a file')).toBeEnabled();
  });
});

describe('keeping', () => {
  test('is told, and a reload finds the lesson as it was left', async () => {
    const { user, own } = show();
    expect(screen.getByText(/^Not kept yet/)).toBeVisible();
    keepLessons(own);
    await user.type(field('Title'), '!');
    expect(await screen.findByText('Kept in this browser.')).toBeVisible();
    const again = createOwnLessonsStore();
    keepLessons(again);
    expect(again.getState().lessons).toEqual([{ ...LESSON, title: 'Northeast!' }]);
  });

  test('that fails is told aloud', async () => {
    const { own, status } = show();
    own.setState({ keeping: { [LESSON.id]: 'full' } });
    expect(await screen.findByText(/has no room to keep the lesson/)).toBeVisible();
    expect(status()).toMatch(/has no room/);
  });

  test('a deleted lesson can be brought back', async () => {
    const { user, own, onClose, ephemeral } = show();
    await user.click(button('Delete this lesson'));
    expect(onClose).toHaveBeenCalledOnce();
    expect(own.getState().lessons).toEqual([]);
    const notice = ephemeral.getState().notices.at(-1);
    expect(notice?.text).toEqual({ en: '“Northeast” was deleted.', zh: '已删除“Northeast”。' });
    notice?.retry?.();
    expect(own.getState().lessons).toEqual([LESSON]);
  });

  test('a lesson that another window has deleted is said to be gone', async () => {
    const { user, own, onClose } = show();
    own.remove(LESSON.id);
    const panel = (await screen.findByText(/no longer in this browser/)).parentElement;
    if (panel === null) throw new Error('No panel');
    await user.click(within(panel).getByRole('button', { name: 'All lessons' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
