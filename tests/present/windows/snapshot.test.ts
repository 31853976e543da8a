import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GEOGRAPHY } from '../../../src/content/atlas';
import type { Answer, Question } from '../../../src/present/questions/question';
import { receivedRound } from '../../../src/present/windows/sent-round';
import { snapshotOf, snapshotView } from '../../../src/present/windows/snapshot';
import { INITIAL_VIEW, PANEL_NAMES, type Panel, type ViewState } from '../../../src/view/view-state';
import { LESSON } from '../a-lesson';
import { conceivable, questionsOf, roundAt } from '../a-round';
import { loadData } from '../questions/data';
import { roomAt } from '../room';

const snapshotAt = (step: number, revealed: readonly number[] = []) => {
  const { stores, presentation } = roomAt(step, { region: '220000', theme: 'dark', renderer: 'gl' });
  presentation.setState({ revealed });
  return snapshotOf(stores.view.getState().view, 'zh', [], presentation.getState());
};

describe('what goes to the window for the class', () => {
  test('no notes, at any step, revealed or not', () => {
    for (const revealed of [[], [1, 2, 3]])
      for (const step of [1, 2, 3]) {
        const sent = JSON.stringify(snapshotAt(step, revealed));
        for (const { notes } of LESSON.steps) expect(sent).not.toContain(notes);
      }
  });

  test('the answer only once it is revealed, and none of another step', () => {
    expect(JSON.stringify(snapshotAt(1))).not.toContain('ANSWER-ONE');
    expect(snapshotAt(1).step).toMatchObject({ answer: null, waits: true });
    expect(snapshotAt(1, [1]).step).toMatchObject({ answer: 'ANSWER-ONE stands in the legend.', waits: false });
    expect(JSON.stringify(snapshotAt(2, [1, 2]))).not.toContain('ANSWER-ONE');
  });

  test('the view whole, in the language of the presenter, drawn as the window draws', () => {
    const view = snapshotView(snapshotAt(2), { ...INITIAL_VIEW, renderer: 'svg' });
    expect(view).toMatchObject({
      region: '220000',
      lesson: 'four-plates',
      step: 2,
      lang: 'zh',
      theme: 'projector',
      renderer: 'svg',
    });
  });

  test('it survives the way between windows', () => {
    const sent = snapshotAt(3);
    expect(structuredClone(sent)).toEqual(sent);
  });

  test('only drawings of the step on show', () => {
    const { stores, presentation } = roomAt(2);
    const mark = {
      tool: 'pen',
      space: 'page',
      colour: 0,
      size: 3,
      zoom: null,
      points: [],
      pressure: [],
      words: '',
    } as const;
    presentation.setState({ ink: { 'four-plates:1': [mark, mark], 'four-plates:2': [mark] } });
    expect(snapshotOf(stores.view.getState().view, 'en', [], presentation.getState()).ink).toHaveLength(1);
  });
});

const data = await loadData();

interface Asked {
  readonly question: Question;
  readonly settled?: boolean;
  readonly view?: Partial<ViewState>;
  /** What the teacher has ticked. */
  readonly response?: Answer | null;
}

/** What goes out while a question of a round is put to the class. */
function asked({ question, settled = false, view = {}, response = null }: Asked) {
  const { stores, presentation } = roomAt(1, { lesson: null, step: null, panel: 'lessons', ...view });
  const round = roundAt(2);
  const { attempts, place } = round.progress;
  presentation.setState({
    lesson: null,
    round: { ...round, progress: { place, attempts: attempts.with(place, { response, settled }) } },
    asked: { question, place: 3, of: 7, settled },
  });
  return snapshotOf(stores.view.getState().view, 'en', [], presentation.getState());
}

const kinds = questionsOf(data).map((question) => [question.kind, question] as const);

describe('a question to the whole class', () => {
  test('a round has one of every kind', () => expect(new Set(kinds.map(([kind]) => kind)).size).toBe(7));

  test.each(kinds)(
    '%s: the same goes out whatever is right and whatever is chosen, until it is revealed',
    (_, question) => {
      const answers = conceivable(question);
      const some = fc.constantFrom(...answers);
      const region = fc.constantFrom(null, ...GEOGRAPHY.provinces);
      const sought = question.kind === 'find';
      const view = { region: sought ? null : '440000' };
      const sent = asked({ question, view });
      fc.assert(
        fc.property(some, fc.option(some), region, (answer, response, picked) => {
          const other = { ...question, answer } as Question;
          // On the map a pick shows only where nothing is looked for there.
          expect(asked({ question: other, response, view: sought ? { region: picked } : view })).toEqual(sent);
        }),
      );
      expect(JSON.stringify(sent)).not.toContain('answer"');
    },
  );

  test.each(kinds)('%s: what is right goes out when it is revealed', (_, question) => {
    const sent = asked({ question, settled: true, view: { region: '440000' } });
    expect(sent.question).toMatchObject({ place: 3, of: 7, revealed: question });
    expect(snapshotView(sent, INITIAL_VIEW).region).toBe('440000');
    expect(sent.veils).toEqual([]);
  });

  test('while something is looked for on the map, its names are hidden', () => {
    for (const [kind, question] of kinds) expect(asked({ question }).veils).toEqual(kind === 'find' ? ['names'] : []);
  });

  test('the round can be gone on with, without what was chosen', () => {
    const [, question] = kinds[0] ?? [];
    if (question === undefined) throw new Error('No question');
    const [response = null] = conceivable(question);
    const { round } = asked({ question, response });
    expect(round).not.toBeNull();
    expect(round === null ? null : receivedRound(round)).toEqual(roundAt(2));
  });

  test('a round that is left, or not for the whole class, stays with the presenter', () => {
    const { stores, presentation } = roomAt(1, { panel: 'lessons' });
    presentation.setState({ round: roundAt(2), asked: null });
    const sent = snapshotOf(stores.view.getState().view, 'en', [], presentation.getState());
    expect(sent).toMatchObject({ question: null, round: null });
  });
});

describe('the panel beside the map', () => {
  const shownWith = (view: Partial<ViewState>, details = true) => {
    const { stores, presentation } = roomAt(1, view);
    presentation.setState({ details });
    return snapshotOf(stores.view.getState().view, 'en', [], presentation.getState());
  };
  const tools: readonly Panel[] = ['lessons', 'share', 'embed', 'help'];

  test.each(tools)('%s, a tool of the teacher’s, is not the class’s', (panel) => {
    const sent = shownWith({ lesson: null, step: null, panel, region: '220000' });
    expect(sent.details).toBe(false);
    expect(sent.view).not.toContain(panel);
    expect(snapshotView(sent, INITIAL_VIEW).region).toBe('220000');
  });

  test('all others are, in a lesson where one is chosen', () => {
    const others = PANEL_NAMES.filter((panel) => !tools.includes(panel) && panel !== 'overview');
    for (const panel of others) {
      expect(shownWith({ panel, region: '220000' }).details, panel).toBe(true);
      expect(shownWith({ panel }, false).details, panel).toBe(false);
    }
    expect(shownWith({ panel: null }).details).toBe(false);
    expect(shownWith({ panel: null, lesson: null, step: null }).details).toBe(true);
  });
});
