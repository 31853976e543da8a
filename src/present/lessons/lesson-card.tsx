import { type Lesson, PACKED } from '../../domain/lesson';
import { LESSONS } from '../../i18n/messages/lessons';
import { useMessages } from '../../view/hooks';

/** What can be done with a lesson of the list. */
export interface LessonActions {
  readonly onStart: (lesson: Lesson) => void;
  readonly onPresent: (lesson: Lesson) => void;
  readonly onCopy: (lesson: Lesson) => void;
  readonly onEdit: (lesson: Lesson) => void;
  readonly onHandout: (lesson: Lesson, kind: 'guide' | 'sheet') => void;
}

interface LessonCardProps extends LessonActions {
  readonly lesson: Lesson;
  readonly own: boolean;
}

/** A lesson of the list: what it is, and the ways into it. */
export function LessonCard({ lesson, own, onStart, onPresent, onCopy, onEdit, onHandout }: LessonCardProps) {
  const text = useMessages(LESSONS);
  const title = lesson.title === '' ? text.untitled : lesson.title;
  const empty = lesson.steps.length === 0;
  return (
    <article className="lesson-card" lang={lesson.language === 'zh' ? 'zh-CN' : 'en'}>
      <h4 className="lesson-title">{title}</h4>
      <p className="lesson-about">{text.about(lesson.level, lesson.minutes, lesson.steps.length)}</p>
      <div className="lesson-buttons">
        {own && (
          <button type="button" className="button" aria-label={text.editName(title)} onClick={() => onEdit(lesson)}>
            {text.edit}
          </button>
        )}
        {!empty && (
          <>
            <button type="button" className="button" aria-label={text.startName(title)} onClick={() => onStart(lesson)}>
              {text.start}
            </button>
            <button
              type="button"
              className="button"
              aria-label={text.presentName(title)}
              onClick={() => onPresent(lesson)}
            >
              {text.present}
            </button>
          </>
        )}
      </div>
      {!empty && (
        <details className="lesson-more">
          <summary aria-label={text.moreName(title)}>{text.more}</summary>
          {lesson.aims.length > 0 && (
            <>
              <p className="lesson-label">{text.aims}</p>
              <ul className="points">
                {lesson.aims.map((aim) => (
                  <li key={aim}>{aim}</li>
                ))}
              </ul>
            </>
          )}
          <div className="lesson-links">
            <button
              type="button"
              className="link"
              aria-label={text.guideName(title)}
              onClick={() => onHandout(lesson, 'guide')}
            >
              {text.guide}
            </button>
            <button
              type="button"
              className="link"
              aria-label={text.sheetName(title)}
              onClick={() => onHandout(lesson, 'sheet')}
            >
              {text.sheet}
            </button>
            <button type="button" className="link" aria-label={text.copyName(title)} onClick={() => onCopy(lesson)}>
              {lesson.id === PACKED ? text.keep : text.copy}
            </button>
          </div>
        </details>
      )}
    </article>
  );
}
