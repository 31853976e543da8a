// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readyLesson } from '../../../src/content/lessons/ready';
import { packText } from '../../../src/domain/packed-text';
import { lessonText } from '../../../src/present/format/lesson-file';
import { lessonPart } from '../../../src/present/format/lesson-link';
import { feedLessons } from '../../../src/present/lessons/feed-lessons';
import { createOwnLessonsStore } from '../../../src/present/lessons-store';
import { createPresentationStore } from '../../../src/present/presentation-store';
import { goTo, reveal, shownView } from '../../../src/present/stage/moves';
import { setLanguage } from '../../../src/view/transitions';
import type { ViewState } from '../../../src/view/view-state';
import { storesOf } from '../../app/stores';
import { LESSON } from '../a-lesson';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(() => {
  window.location.hash = '';
});

function feed(view: Partial<ViewState>, own = createOwnLessonsStore()) {
  const stores = storesOf(view);
  const presentation = createPresentationStore();
  feedLessons(stores, presentation, own);
  return {
    stores,
    presentation,
    own,
    view: () => stores.view.getState().view,
    notices: () => stores.ephemeral.getState().notices.map(({ text }) => text.en),
  };
}

const arrived = async ({ presentation }: ReturnType<typeof feed>) =>
  vi.waitFor(() => expect(presentation.getState().lesson).not.toBeNull(), 10_000);

describe('the lesson that an address names', () => {
  test('an address that says no more than the step shows the step’s view', async () => {
    const fed = feed({ lesson: 'four-plates', step: 3, theme: 'projector' });
    await arrived(fed);
    const step = readyLesson('four-plates', 'en').steps[2];
    if (step === undefined) throw new Error('no such step');
    expect(fed.view()).toEqual({ ...shownView(step), lesson: 'four-plates', step: 3, theme: 'projector' });
    expect(fed.notices()).toEqual([]);
  });

  test('a reader who has explored before the page was loaded again stays there', async () => {
    const fed = feed({ lesson: 'four-plates', step: 3, region: '460000' });
    await arrived(fed);
    expect(fed.view()).toMatchObject({ lesson: 'four-plates', step: 3, region: '460000', include: [] });
  });

  test('it changes its language with the page and keeps what was revealed', async () => {
    const fed = feed({ lesson: 'four-plates', step: 1 });
    await arrived(fed);
    reveal({ stores: fed.stores, presentation: fed.presentation });
    fed.stores.view.step(setLanguage('zh'));
    await vi.waitFor(() => expect(fed.presentation.getState().lesson?.language).toBe('zh'));
    expect(fed.presentation.getState().revealed).toEqual([1]);
  });

  test('a step beyond the end becomes the last one, and it is said', async () => {
    const fed = feed({ lesson: 'four-plates', step: 60, region: '460000' });
    await arrived(fed);
    const last = readyLesson('four-plates', 'en').steps.length;
    expect(fed.view().step).toBe(last);
    expect(fed.notices()[0]).toContain(String(last));
  });

  test('a lesson in the address itself', async () => {
    window.location.hash = await lessonPart(LESSON);
    const fed = feed({ lesson: 'packed', step: 2 });
    await arrived(fed);
    expect(fed.presentation.getState().lesson?.title).toBe(LESSON.title);
    expect(fed.view()).toMatchObject({ lesson: 'packed', step: 2, region: '220000' });
  });

  test('one that is cut off is named, and the rest of the view stays', async () => {
    window.location.hash = (await lessonPart(LESSON)).slice(0, -30);
    const fed = feed({ lesson: 'packed', step: 2, region: '210000' });
    await vi.waitFor(() => expect(fed.notices()).toHaveLength(1));
    expect(fed.notices()[0]).toMatch(/could not be opened.+may have been cut on its way.+Ask for the link again/);
    expect(fed.view()).toMatchObject({ lesson: null, step: null, region: '210000' });
  });

  test('one of a later edition is told from one that is broken', async () => {
    const later = JSON.stringify({ ...JSON.parse(lessonText(LESSON)), version: 99 });
    window.location.hash = `lesson=${await packText(later)}`;
    const fed = feed({ lesson: 'packed' });
    await vi.waitFor(() => expect(fed.notices()).toHaveLength(1));
    expect(fed.notices()[0]).toMatch(/newer edition/);
  });

  test('one of this browser, and one of another browser', async () => {
    const own = createOwnLessonsStore([{ ...LESSON, id: 'own-abc123' }]);
    const here = feed({ lesson: 'own-abc123', step: 1 }, own);
    await arrived(here);
    own.edit('own-abc123', (lesson) => ({ ...lesson, title: 'New title' }));
    expect(here.presentation.getState().lesson?.title).toBe('New title');
    const away = feed({ lesson: 'own-zzz999', step: 1 });
    await vi.waitFor(() => expect(away.notices()[0]).toMatch(/another browser/));
  });
});

test('what a step hides is hidden until it is revealed, step by step', async () => {
  const own = createOwnLessonsStore([{ ...LESSON, id: 'own-abc123' }]);
  const fed = feed({ lesson: 'own-abc123', step: 3 }, own);
  await arrived(fed);
  const room = { stores: fed.stores, presentation: fed.presentation };
  const veils = () => fed.stores.ephemeral.getState().veils;
  expect(veils()).toEqual(['names', 'values']);
  reveal(room);
  expect(veils()).toEqual([]);
  goTo(room, 2);
  expect(veils()).toEqual([]);
  fed.presentation.setState({ revealed: [] });
  goTo(room, 3);
  expect(veils()).toEqual(['names', 'values']);
});
