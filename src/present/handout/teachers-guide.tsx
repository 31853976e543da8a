import './guide.css';
import { useLayoutEffect, useRef } from 'react';
import { LESSON_IDS, type Lesson, type LessonStep } from '../../domain/lesson';
import type { PaperSize } from '../../domain/paper';
import { paragraphs } from '../../domain/paragraphs';
import { formatList, formatNumber } from '../../i18n/format';
import { HANDOUT } from '../../i18n/messages/handout';
import { INITIAL_VIEW, type ViewState } from '../../view/view-state';
import { stepState } from '../format/step-view';
import { fitToPage } from './fit-to-page';
import { HandoutHead } from './handout-head';
import { inBrief } from './in-brief';

interface TeachersGuideProps {
  readonly lesson: Lesson;
  readonly paper: PaperSize;
}

/** The view that the guide's address opens: the lesson itself, or of one that no address names its first step. */
function linkedView({ id, steps, language }: Lesson): { readonly view: ViewState; readonly isLesson: boolean } {
  const [first] = steps;
  const shown = first === undefined ? INITIAL_VIEW : stepState(first);
  const view = { ...shown, lang: language };
  const lesson = LESSON_IDS.find((known) => known === id);
  return lesson === undefined ? { view, isLesson: false } : { view: { ...view, lesson, step: 1 }, isLesson: true };
}

/** A lesson for its teacher on one page: aims, guide, and a table of the steps with what to ask and to expect. */
export function TeachersGuide({ lesson, paper }: TeachersGuideProps) {
  const { language } = lesson;
  const text = HANDOUT[language];
  const page = useRef<HTMLDivElement>(null);
  const { view, isLesson } = linkedView(lesson);
  useLayoutEffect(() => {
    if (page.current !== null) fitToPage(page.current, paper);
  });
  return (
    <div ref={page} className="guide">
      <HandoutHead
        kicker={text.guide}
        title={lesson.title}
        about={text.about(lesson.level, lesson.minutes)}
        language={language}
        link={{
          view,
          label: isLesson ? text.toLesson : text.toMap,
          name: isLesson ? text.qrOfLesson : text.qrOfMap,
        }}
      />
      <div className="guide-words">
        {lesson.aims.length > 0 && (
          <>
            <h2>{text.aims}</h2>
            <ul>
              {lesson.aims.map((aim) => (
                <li key={aim}>{aim}</li>
              ))}
            </ul>
          </>
        )}
        {paragraphs(lesson.guide).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <table className="guide-steps">
        <thead>
          <tr>
            <th scope="col">{text.step}</th>
            <th scope="col">{text.minutes}</th>
            <th scope="col">{text.asks}</th>
            <th scope="col">{text.finds}</th>
            <th scope="col">{text.notes}</th>
          </tr>
        </thead>
        <tbody>
          {lesson.steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place
            <Row key={index} step={step} number={index + 1} language={language} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly step: LessonStep;
  readonly number: number;
  readonly language: Lesson['language'];
}

function Row({ step, number, language }: RowProps) {
  const text = HANDOUT[language];
  const hidden = formatList(
    language,
    step.hidden.map((veil) => text.veils[veil]),
  );
  return (
    <tr>
      <th scope="row">
        {number}. {step.title}
        {step.hidden.length > 0 && (
          <span className="guide-hidden">
            {text.hidden}: {hidden}
          </span>
        )}
      </th>
      <td>{step.seconds === null ? '' : formatNumber(language, step.seconds / 60, 1)}</td>
      <td>{step.question}</td>
      <td>{step.answer}</td>
      <td>{inBrief(step.notes, language)}</td>
    </tr>
  );
}
