import { describe, expect, test } from 'vitest';
import { snapshotOf, snapshotView } from '../../../src/present/windows/snapshot';
import { INITIAL_VIEW } from '../../../src/view/view-state';
import { LESSON } from '../a-lesson';
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
