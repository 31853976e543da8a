import { PACKED, type Veil } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { STAGE } from '../../i18n/messages/stage';
import { serialiseView } from '../../view/address/codec';
import { addressHash, onHashChange } from '../../view/browser-hash';
import type { Stores } from '../../view/hooks';
import { closeLesson, openStep } from '../../view/transitions';
import { INITIAL_VIEW, type ViewState } from '../../view/view-state';
import { refusalSentence } from '../format/reading-sentence';
import type { OwnLessonsStore } from '../lessons-store';
import type { PresentationStore } from '../presentation-store';
import { countdownOf, shownView } from '../stage/moves';
import { findLesson, type LessonLoss } from './find-lesson';

const NOTHING: readonly Veil[] = [];

/** Whether an address says no more than which step it is: then the step's own view is meant. */
const namesOnlyStep = (view: ViewState): boolean => {
  const { lesson, step, lang, theme, renderer, embed } = view;
  return serialiseView(view) === serialiseView({ ...INITIAL_VIEW, lesson, step, lang, theme, renderer, embed });
};

/** What became of a lesson that is not here, for the reader. */
const lossSentence = (language: Language, loss: LessonLoss): string =>
  loss.lost === 'packed'
    ? STAGE[language].lost.packed(refusalSentence(language, loss.refusal))
    : STAGE[language].lost[loss.lost];

/**
 * Keeps the lesson of the presentation in step with the view, its language and the lessons of this browser, and hides
 * from the class what the step hides.
 */
export function feedLessons(stores: Stores, presentation: PresentationStore, own: OwnLessonsStore): void {
  const { view: store, ephemeral } = stores;
  let wanted = '';
  let shown: string | null = null;

  const lose = (loss: LessonLoss) => {
    ephemeral.notify({ id: 'lesson', text: { en: lossSentence('en', loss), zh: lossSentence('zh', loss) } });
    presentation.setState({ lesson: null, countdown: null });
    store.motion(closeLesson);
  };
  const settle = () => {
    const { lesson } = presentation.getState();
    const { view } = store.getState();
    if (lesson === null || view.lesson === null) return;
    const number = view.step ?? 1;
    const last = lesson.steps.length;
    if (number > last) {
      ephemeral.notify({ id: 'lesson', text: { en: STAGE.en.lost.step(last), zh: STAGE.zh.lost.step(last) } });
      store.motion((now) => ({ ...now, step: last }));
    }
    const step = lesson.steps[Math.min(number, last) - 1];
    const key = `${view.lesson} ${number}`;
    if (step === undefined || key === shown) return;
    // At the start the address may say no more than the step; later, whoever is somewhere else has gone there.
    if (shown === null && namesOnlyStep(view))
      store.arrive(openStep(view.lesson, Math.min(number, last), shownView(step))(view));
    presentation.setState({ countdown: countdownOf(step) });
    shown = key;
  };
  const load = async () => {
    const { view } = store.getState();
    const language = view.lang ?? stores.browserLanguage;
    const want =
      view.lesson === null ? '' : `${view.lesson} ${language} ${view.lesson === PACKED ? addressHash() : ''}`;
    if (want === wanted) return settle();
    const sameLesson = wanted.split(' ')[0] === view.lesson;
    wanted = want;
    if (view.lesson === null) {
      shown = null;
      return presentation.setState({ lesson: null, countdown: null, revealed: [] });
    }
    const found = await findLesson(view.lesson, language, own, addressHash());
    if (want !== wanted) return;
    if ('lost' in found) return lose(found);
    const kept = presentation.getState();
    // Revealed steps outlast a change of language, and what the class's window has told before the lesson was here.
    presentation.setState({ lesson: found.lesson, revealed: sameLesson || kept.lesson === null ? kept.revealed : [] });
    settle();
  };
  const veil = () => {
    const { lesson, revealed } = presentation.getState();
    const number = store.getState().view.step ?? 1;
    const hidden =
      lesson === null || revealed.includes(number) ? NOTHING : (lesson.steps[number - 1]?.hidden ?? NOTHING);
    if (hidden.join() !== ephemeral.getState().veils.join()) ephemeral.setState({ veils: hidden });
  };

  store.subscribe(({ view }, { view: before }) => {
    if (view.lesson !== before.lesson || view.lang !== before.lang) void load();
    else if (view.step !== before.step) settle();
    if (view.lesson !== before.lesson || view.step !== before.step) veil();
  });
  presentation.subscribe((now, before) => {
    if (now.lesson !== before.lesson || now.revealed !== before.revealed) veil();
  });
  own.subscribe(({ lessons }) => {
    const { lesson } = presentation.getState();
    const edited = lessons.find(({ id }) => id === lesson?.id);
    if (edited !== undefined && edited !== lesson) presentation.setState({ lesson: edited });
  });
  onHashChange(() => {
    if (store.getState().view.lesson === PACKED) void load();
  });
  void load();
}
