import { expect, type Locator, type Page } from '@playwright/test';
import type { Lesson, LessonStep } from '../../src/domain/lesson';
import { Atlas, type Query } from './atlas';
import type { Language } from './words';

/** A room in front of a class, as teacher and pupils know it: the step, the bar below, the window for the class. */
export class Classroom {
  readonly page: Page;
  readonly language: Language;
  readonly atlas: Atlas;
  /** What the class reads of the step. */
  readonly step: Locator;
  readonly title: Locator;
  readonly answer: Locator;
  /** What is pressed, at the bottom. */
  readonly bar: Locator;
  /** What only the teacher sees. */
  readonly desk: Locator;
  readonly blank: Locator;
  /** The question that the whole class is asked, in its own window. */
  readonly question: Locator;
  /** What is right, which only the presenter sees before it is revealed. */
  readonly rightAnswer: Locator;
  /** What stands in the place of a legend that the class does not see yet. */
  readonly hidden: Locator;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
    this.atlas = new Atlas(page, language);
    this.step = page.getByRole('region', { name: /^(Lesson step|课程步骤)$/ });
    this.title = this.step.getByRole('heading', { level: 2 });
    this.answer = this.step.locator('.step-answer');
    this.bar = page.getByRole('navigation', { name: /^(Presentation|授课控制)$/ });
    this.desk = page.locator('.desk');
    this.blank = page.locator('.stage-blank');
    this.question = page.locator('.class-question');
    this.rightAnswer = page.locator('.question-presenter').getByText(/^(Right answer: |正确答案：)/);
    this.hidden = page.getByText(/^(The legend is hidden until it is revealed\.|图例在揭示后显示。)$/);
  }

  /** Opens a lesson in front of the class at one of its steps, from 1. */
  async open(lesson: string, step = 1, more: Query = {}): Promise<void> {
    const { language: lang } = this;
    await this.atlas.visit({ lesson, step: String(step), theme: 'projector', renderer: 'svg', lang, ...more });
    await expect(this.bar).toBeVisible();
    await expect(this.title).toBeVisible();
  }

  button(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true });
  }

  /** One press of the clicker. */
  async click(): Promise<void> {
    await this.page.keyboard.press('PageDown');
  }

  /** The page shows a step, from 1, with or without what it hides. */
  async shows(lesson: Lesson, number: number, revealed: boolean): Promise<void> {
    const step = lesson.steps[number - 1];
    if (step === undefined) throw new Error(`${lesson.id} has no step ${number}`);
    await expect(this.title).toHaveText(step.title);
    await expect(this.step.getByText(place(lesson, number))).toBeVisible();
    await expect(this.answer).toHaveCount(revealed && step.answer !== '' ? 1 : 0);
    await expect(this.hidden).toHaveCount(hidesLegend(step) && !revealed ? 1 : 0);
  }

  /** Opens the window for the class on the second screen. */
  async openAudience(): Promise<Classroom> {
    const popup = this.page.waitForEvent('popup');
    await this.button(this.language === 'en' ? 'Open audience window' : '打开观众窗口').click();
    const audience = new Classroom(await popup, this.language);
    if (await this.step.isVisible()) await expect(audience.step).toBeVisible();
    return audience;
  }

  /** Goes in front of the class without a lesson, and to the panel of lessons there. */
  async openLessons(): Promise<void> {
    await this.atlas.open({ renderer: 'svg', lang: this.language });
    await this.atlas.button(this.language === 'en' ? 'Present' : '授课').click();
    await expect(this.bar).toBeVisible();
    await this.atlas.details.locator('.explore-link').first().click();
  }

  /** A button of the panel by its name. */
  press(name: string): Promise<void> {
    return this.atlas.details.getByRole('button', { name, exact: true }).click();
  }

  /** Which of these sentences are anywhere in the page: in its text, in attributes, hidden or not. */
  async holds(sentences: readonly string[]): Promise<readonly string[]> {
    return this.page.evaluate((all) => {
      const ground = document.createElement('p');
      const html = document.documentElement.outerHTML;
      return all.filter((sentence) => {
        ground.textContent = sentence;
        return html.includes(ground.innerHTML) || html.includes(sentence);
      });
    }, sentences);
  }

  /** All that a step needs is on the screen: the map is still and nothing is being loaded. */
  async isDrawn(): Promise<void> {
    await this.atlas.map.isReady();
    await expect(this.page.getByText(/^(Loading|正在加载)/)).toHaveCount(0);
    await expect.poll(() => this.atlas.map.isStill()).toBe(true);
  }

  /** What of the bar is smaller than a size in pixels, by its name. */
  async smallTargets(least: number): Promise<readonly string[]> {
    return this.bar
      .locator('button, select')
      .evaluateAll(
        (all, size) =>
          all
            .filter(
              (one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < size - 0.01,
            )
            .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
        least,
      );
  }

  /** Draws with a finger, from point to point, as shares of the window. */
  async drawByTouch(points: readonly (readonly [number, number])[]): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const finger = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly (readonly [number, number])[]) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map(([x, y]) => ({ x: x * width, y: y * height })),
      });
    const [first, ...others] = points;
    if (first !== undefined) await touch('touchStart', [first]);
    for (const point of others) await touch('touchMove', [point]);
    await touch('touchEnd', []);
  }

  /** The marks that are drawn over the page. */
  get marks(): Locator {
    return this.page.locator('.drawn-over g[class^="drawing-colour-"]');
  }
}

/** How the page says where in a lesson it is. */
function place({ language, steps }: Lesson, number: number): RegExp {
  return language === 'en'
    ? new RegExp(`step ${number} of ${steps.length}$`)
    : new RegExp(`第 ${number} 步，共 ${steps.length} 步$`);
}

/** Every press of the clicker through a lesson: which step is on, and whether what it hides is revealed. */
export function pressesOf(lesson: Lesson): readonly { readonly number: number; readonly revealed: boolean }[] {
  return lesson.steps.flatMap(({ answer, hidden }, i) => {
    const shown = { number: i + 1, revealed: false };
    return answer === '' && hidden.length === 0 ? [shown] : [shown, { ...shown, revealed: true }];
  });
}

/** Whether a step keeps its legend back: asked to, or because it would tell figures that are hidden. */
const hidesLegend = ({ hidden, view }: LessonStep): boolean =>
  hidden.includes('legend') || (hidden.includes('values') && new URLSearchParams(view).has('lens'));

/** The sentences of a text. A name alone, with which an answer may begin, is none: panels end their lists with it. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n|(?<=[.!?])\s+|(?<=[。！？])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 8 && !/^\p{Script=Latin}+\.$/u.test(sentence));

/**
 * What a class may never see while a step is on: notes and guide always, answers unless they are revealed. Sentences
 * that the lesson also says openly are left out.
 *
 * @param revealed whether the class has been shown the answer of the present step
 */
export function secretsOf(lesson: Lesson, present: number, revealed: boolean): readonly string[] {
  const open = lesson.steps.flatMap(({ title, text, question }) => [title, text, question]).join('\n');
  const answers = lesson.steps.flatMap(({ answer }, i) => (i + 1 === present && revealed ? [] : sentencesOf(answer)));
  const shown = revealed ? (lesson.steps[present - 1]?.answer ?? '') : '';
  const notes = lesson.steps.flatMap(({ notes }) => sentencesOf(notes));
  return [...notes, ...sentencesOf(lesson.guide), ...answers].filter(
    (sentence) => !open.includes(sentence) && !shown.includes(sentence),
  );
}
