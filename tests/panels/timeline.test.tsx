// @vitest-environment happy-dom
import { act, configure, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { dayOf, spanOf } from '../../src/charts/timeline/span';
import { LIBRARY } from '../../src/content/library';
import { measuresOf } from '../../src/content/measures';
import { momentsOf } from '../../src/content/moments';
import type { Place } from '../../src/domain/fact';
import type { Language } from '../../src/domain/text';
import { formatDate } from '../../src/i18n/format';
import { TIMELINE_PANEL } from '../../src/i18n/messages/timeline-panel';
import { TimelinePanel } from '../../src/panels/timeline/timeline-panel';
import type { ViewState } from '../../src/view/view-state';
import { showPart, title } from './page';

// Whether something is visible is asked where it matters; asking it of every mark would take seconds.
configure({ defaultHidden: true });

const library = await LIBRARY.load();
const moments = momentsOf(library);
const momentOf = (id: string) => {
  const moment = moments.find((candidate) => candidate.id === id);
  if (moment === undefined) throw new Error(`No moment ${id}`);
  return moment;
};

async function showTimeline(from: Partial<ViewState> = {}, language: Language = 'en') {
  const onGoTo = vi.fn<(places: readonly Place[]) => void>();
  const page = showPart(<TimelinePanel onGoTo={onGoTo} />, { panel: 'timeline', ...from, lang: language });
  const text = TIMELINE_PANEL[language];
  const chart = await screen.findByRole('listbox', { name: text.chart });
  return { ...page, text, chart, onGoTo, now: () => page.stores.ephemeral.getState() };
}

/** The mark under the keyboard's cursor. */
const active = (chart: HTMLElement) => document.getElementById(chart.getAttribute('aria-activedescendant') ?? '');
const item = (id: string) => document.getElementById(`moment-${id}`);
const press = async (page: Awaited<ReturnType<typeof showTimeline>>, keys: string) => {
  page.chart.focus();
  await page.user.keyboard(keys);
};

describe('the chart by keyboard', () => {
  test('one Tab stop; arrows go from event to event and the window follows', async () => {
    const page = await showTimeline();
    await press(page, '{Home}');
    expect(active(page.chart)).toHaveAccessibleName(/^1929, event: .*Liaoning/);
    await press(page, '{ArrowRight}');
    expect(active(page.chart)).toHaveAccessibleName(/^1947, event: .*Inner Mongolia/);
    expect(item('im-1947')).toBeVisible();
    await press(page, '{End}');
    const last = moments.at(-1);
    expect(active(page.chart)?.getAttribute('aria-label')).toContain(last?.fact.text.en);
    await press(page, '{ArrowRight}{ArrowLeft}');
    expect(active(page.chart)?.getAttribute('aria-label')).toContain(moments.at(-2)?.fact.text.en);
    expect(within(page.chart).queryAllByRole('button')).toEqual([]);
  });

  test('Enter chooses: the map goes there and the list opens it', async () => {
    const page = await showTimeline();
    page.stores.ephemeral.setState({ moment: 'photo-lng-carrier' });
    await press(page, '{Enter}');
    expect(page.now()).toMatchObject({ moment: 'photo-lng-carrier', place: 'dalian' });
    expect(page.onGoTo.mock.lastCall?.[0].map(({ id }) => id)).toEqual(['dalian']);
    expect(page.now().status).toContain('the map shows Dalian');
    expect(active(page.chart)).toHaveAttribute('aria-selected', 'true');
    const open = item('photo-lng-carrier') as HTMLElement;
    expect(within(open).getByRole('button', { expanded: true })).toHaveAccessibleName(/15 May 2024/);
    await page.user.click(within(open).getByRole('button', { name: page.text.openFact }));
    expect(page.view().panel).toBe('fact:photo-lng-carrier');
  });

  test('plus, minus and 0 zoom, as the buttons do', async () => {
    const page = await showTimeline();
    const days = () => {
      const { timeWindow } = page.now();
      return timeWindow === null ? null : timeWindow.to - timeWindow.from;
    };
    await press(page, '{0}');
    const whole = days() ?? 0;
    await press(page, '+');
    expect(days()).toBeCloseTo(whole / 2, 0);
    await page.user.click(screen.getByRole('button', { name: page.text.zoomIn }));
    expect(days()).toBeCloseTo(whole / 4, 0);
    await press(page, '-');
    expect(days()).toBeCloseTo(whole / 2, 0);
    await page.user.click(screen.getByRole('button', { name: page.text.wholeName }));
    expect(days()).toBe(whole);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(`${moments.length} in view`);
  });
});

describe('the chart by pointer', () => {
  test('a mark chooses its event', async () => {
    const page = await showTimeline();
    await press(page, '{Home}{ArrowRight}');
    await page.user.click(within(page.chart).getByRole('option', { name: /^1947, event/ }));
    expect(page.now()).toMatchObject({ moment: 'im-1947', place: null });
    expect(page.onGoTo).not.toHaveBeenCalled();
  });

  test('marks that would collide are one with a count, which opens on a click', async () => {
    const page = await showTimeline();
    await press(page, '{0}');
    const clusters = () => within(page.chart).getAllByRole('group');
    const [most] = clusters().toSorted(
      (a, b) => b.querySelectorAll('[role=option]').length - a.querySelectorAll('[role=option]').length,
    );
    const held = most?.querySelectorAll('[role=option]').length ?? 0;
    expect(held).toBeGreaterThan(5);
    expect(most).toHaveAccessibleName(new RegExp(`^${held} close together, `));
    const before = page.now().timeWindow;
    await page.user.click(most?.querySelector(':scope > rect') as Element);
    const after = page.now().timeWindow;
    expect((after?.to ?? 0) - (after?.from ?? 0)).toBeLessThan(((before?.to ?? 0) - (before?.from ?? 0)) / 2);
  });
});

describe.each(['en', 'zh'] as const)('the list (%s)', (language) => {
  test('dates, kinds and citations of what is in view; the way to what is not', async () => {
    const page = await showTimeline({}, language);
    expect(title()).toBe(page.text.title);
    const shown = item('outline-14fyp-adopted') as HTMLElement;
    expect(within(shown).getByText(formatDate(language, '2021-03-11'))).toBeVisible();
    expect(within(shown).getByText(page.text.one.event)).toBeVisible();
    expect(within(shown).getByText('P2–P5')).toBeVisible();
    expect(item('ln-name-1929')).toBeNull();
    for (;;) {
      const earlier = screen.queryByText(/←/);
      if (earlier === null) break;
      await page.user.click(earlier);
    }
    expect(item('ln-name-1929')).toBeVisible();
  });

  test('an inferred date is marked in words, in the list, on its mark and in the legend', async () => {
    const page = await showTimeline({}, language);
    const { id, date } = momentOf('note-third-plenum');
    act(() => page.stores.ephemeral.setState({ timeWindow: { from: dayOf(2024, 5), to: dayOf(2024, 8) } }));
    expect(item(id)?.querySelector('.moment-kind')).toHaveTextContent(page.text.inferred);
    const mark = within(page.chart).getByRole('option', {
      name: new RegExp(`^${formatDate(language, date)}.*${page.text.inferred}`),
    });
    expect(mark.closest('[data-inferred]')).not.toBeNull();
    expect(screen.getByText(page.text.inferredLegend)).toBeVisible();
    act(() => page.stores.ephemeral.setState({ timeWindow: null }));
    expect(item('outline-14fyp-adopted')?.querySelector('.moment-kind')).not.toHaveTextContent(page.text.inferred);
  });

  test('kinds can be switched off', async () => {
    const page = await showTimeline({}, language);
    const kinds = within(screen.getByRole('group', { name: page.text.kinds }));
    const chip = kinds.getByRole('button', { name: new RegExp(`^${page.text.many.caption}`) });
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    expect(item('photo-lng-carrier')).toBeVisible();
    await page.user.click(chip);
    expect(chip).toHaveAttribute('aria-pressed', 'false');
    expect(item('photo-lng-carrier')).toBeNull();
    expect(item('outline-14fyp-adopted')).toBeVisible();
    for (const kind of ['event', 'visit'] as const)
      await page.user.click(kinds.getByRole('button', { name: new RegExp(`^${page.text.many[kind]}`) }));
    expect(screen.getByText(page.text.noKind)).toBeVisible();
  });

  test('a place lights its events; ‘All events’ clears it', async () => {
    const page = await showTimeline({}, language);
    act(() => page.stores.ephemeral.setState({ place: 'dalian' }));
    const at = moments.filter(({ places }) => places.some(({ id }) => id === 'dalian'));
    expect(at.length).toBeGreaterThan(1);
    expect(
      screen.getByText(page.text.litAt(at.length, moments.length, language === 'en' ? 'Dalian' : '大连')),
    ).toBeVisible();
    expect(item('photo-lng-carrier')).toHaveAttribute('data-lit');
    expect(item('photo-lng-carrier')).not.toHaveAttribute('data-dimmed');
    expect(item('outline-14fyp-adopted')).toHaveAttribute('data-dimmed');
    await page.user.click(screen.getByRole('button', { name: page.text.allEvents }));
    expect(page.now().place).toBeNull();
    expect(item('outline-14fyp-adopted')).not.toHaveAttribute('data-dimmed');
  });

  test('a region lights what is about it or in it; ‘All events’ clears it and the timeline stays', async () => {
    const page = await showTimeline({ region: '230000' }, language);
    expect(item('meeting-2023')).toHaveAttribute('data-lit');
    expect(item('photo-nehe-aurora')).toHaveAttribute('data-lit');
    expect(item('photo-lng-carrier')).toHaveAttribute('data-dimmed');
    expect(screen.getByText(language === 'en' ? /of \d+ in Heilongjiang$/ : /在黑龙江$/)).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: page.text.allEvents }));
    expect(page.view()).toMatchObject({ region: null, panel: 'timeline' });
  });
});

test('choosing in the list goes to the map; choosing again lets go', async () => {
  const page = await showTimeline();
  const head = () =>
    within(item('visit-fushun-2018') as HTMLElement).getByRole('button', { name: /^28 September 2018/ });
  await page.user.click(head());
  expect(page.onGoTo).toHaveBeenCalledOnce();
  expect(page.now()).toMatchObject({ moment: 'visit-fushun-2018', place: 'donghuayuan' });
  await page.user.click(head());
  expect(page.now()).toMatchObject({ moment: null, place: null });
});

test('a moment that was chosen elsewhere is in view', async () => {
  const page = await showTimeline();
  expect(item('im-1947')).toBeNull();
  act(() => page.stores.ephemeral.setState({ moment: 'im-1947' }));
  expect(item('im-1947')).toBeVisible();
});

test('the meeting is one moment with all that was said, and leads to the measures', async () => {
  const page = await showTimeline();
  act(() => page.stores.ephemeral.setState({ moment: 'meeting-2023' }));
  const meeting = item('meeting-2023') as HTMLElement;
  expect(within(meeting).getByText(/^\d{3} statements belong to it$/)).toBeVisible();
  // As many as the panel of the measures then says.
  const asked = measuresOf(library).filter(({ force }) => force !== 'claim').length;
  await page.user.click(within(meeting).getByRole('button', { name: `Read its ${asked} measures` }));
  expect(page.view().panel).toBe('measures');
});

describe('moments', () => {
  test('every dated fact is in exactly one, and every date can be drawn', () => {
    const held = moments.flatMap(({ fact, statements }) => [fact.id, ...statements.map(({ id }) => id)]);
    const dated = library.facts.filter(({ date }) => date !== null).map(({ id }) => id);
    expect(held.toSorted()).toEqual(dated.toSorted());
    expect(moments.filter(({ date }) => spanOf(date) === null)).toEqual([]);
  });

  test('in the order of their dates; captions, visits and events told apart', () => {
    expect(moments.map(({ date }) => date)).toEqual(moments.map(({ date }) => date).toSorted());
    const kinds = Object.fromEntries(moments.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({
      'meeting-2023': 'visit',
      'ding-speech': 'visit',
      'visit-qixing-2018': 'visit',
      'flood-2023': 'event',
      'im-1947': 'event',
      'photo-lng-carrier': 'caption',
    });
  });

  test('no measure and no person of the meeting is a moment by itself', () => {
    expect(moments.filter(({ fact }) => fact.kind === 'measure' || fact.kind === 'person-role')).toEqual([]);
    expect(momentOf('meeting-2023').statements.length).toBeGreaterThan(100);
  });
});
