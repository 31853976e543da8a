import './sheet.css';
import { useMemo } from 'react';
import type { Lesson } from '../../domain/lesson';
import { HANDOUT } from '../../i18n/messages/handout';
import type { Size } from '../../map/geometry/mercator';
import { drawnCamera } from '../../map/picture/drawn-map';
import { MAP_GROUND } from '../../map/picture/map-ground';
import type { MapLook } from '../../map/picture/map-look';
import { largestRadius } from '../../map/symbols/symbol-radius';
import { MapDrawing } from '../../ui/map-drawing';
import { useWanted } from '../../ui/use-wanted';
import { INITIAL_VIEW } from '../../view/view-state';
import { inkOver } from '../drawing/ink-nodes';
import { HandoutHead } from './handout-head';
import { PrintLegend } from './print-legend';
import { type SheetQuestion, sheetQuestions } from './sheet-questions';
import { ViewSources } from './view-sources';

/** Maps of questions, in pixels, as large as on paper: three of them find room on a page. */
const MAP_SIZE: Size = { width: 282, height: 225 };

interface PupilsSheetProps {
  readonly lesson: Lesson;
  readonly look: MapLook;
  /** What the lesson brings drawn on its maps is wanted. */
  readonly drawings: boolean;
}

/** A lesson's questions with their maps and lines to write on; answers and notes are not in it. */
export function PupilsSheet({ lesson, look, drawings }: PupilsSheetProps) {
  const text = HANDOUT[lesson.language];
  const questions = useMemo(() => sheetQuestions(lesson, drawings), [lesson, drawings]);
  const views = questions.map(({ view }) => view);
  return (
    <div className="sheet">
      <HandoutHead
        kicker={text.sheet}
        title={lesson.title}
        about={lesson.level}
        language={lesson.language}
        link={{ view: { ...(views[0] ?? INITIAL_VIEW), lang: lesson.language }, label: text.toMap, name: text.qrOfMap }}
      >
        <dl className="sheet-person">
          {[text.name, text.form, text.date].map((label) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </HandoutHead>
      {questions.length === 0 && <p>{text.noQuestions}</p>}
      <ol className="sheet-questions">
        {questions.map((question) => (
          <Question key={question.number} question={question} look={look} language={lesson.language} />
        ))}
      </ol>
      <footer className="handout-foot">
        <ViewSources
          views={views}
          language={lesson.language}
          statements={lesson.steps.some(({ facts }) => facts.length > 0)}
        />
      </footer>
    </div>
  );
}

interface QuestionProps {
  readonly question: SheetQuestion;
  readonly look: MapLook;
  readonly language: Lesson['language'];
}

function Question({ question, look, language }: QuestionProps) {
  const text = HANDOUT[language];
  const ground = useWanted(MAP_GROUND, true);
  const { number, title, view, names, blank, unexplained, ink, sameMapAs, lines } = question;
  const over = useMemo(() => (ink.length === 0 ? undefined : inkOver(ink, look)), [ink, look]);
  const hints = [
    names === 'asked' ? text.writeNames : null,
    blank ? text.colourIn : unexplained ? text.noLegend : null,
    sameMapAs === null ? null : text.sameMap(sameMapAs),
  ].filter((hint) => hint !== null);
  return (
    <li className={sameMapAs === null ? 'sheet-question' : 'sheet-question sheet-plain'}>
      {sameMapAs === null && (
        <div className="sheet-map">
          <MapDrawing
            view={view}
            look={look}
            language={language}
            size={MAP_SIZE}
            names={names}
            blank={blank}
            over={over}
            label={text.stepMap(number)}
          />
          {ground.phase !== 'ready' && <p className="sheet-late">{text.noMap}</p>}
        </div>
      )}
      <div className="sheet-text">
        <h2>
          {text.question(number)} {title}
        </h2>
        <p>{question.question}</p>
        {hints.length > 0 && <p className="sheet-hint">{hints.join(language === 'zh' ? '' : ' ')}</p>}
        <div className="sheet-lines" aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            <span key={line} />
          ))}
        </div>
      </div>
      {sameMapAs === null && !blank && !unexplained && (
        <PrintLegend
          view={view}
          look={look}
          language={language}
          largestRadius={ground.phase === 'ready' ? largestRadius(drawnCamera(view, MAP_SIZE, ground.value).zoom) : 0}
        />
      )}
    </li>
  );
}
