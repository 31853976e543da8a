import type { LessonStep } from '../../domain/lesson';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { useLanguage, useStores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import { usePresentation } from '../presentation-store';

interface StepBelongingsProps {
  readonly lessonId: string;
  readonly step: LessonStep;
  /** Counted from 0. */
  readonly at: number;
  readonly onChange: (parts: Partial<LessonStep>) => void;
}

/** What belongs to a step beside its texts and view: the statements that it cites, and what is drawn over it. */
export function StepBelongings({ lessonId, step, at, onChange }: StepBelongingsProps) {
  const { view } = useStores();
  const text = LESSON_EDITOR[useLanguage()];
  const { facts, ink } = step;
  return (
    <>
      {facts.length > 0 && (
        <fieldset className="lesson-editor-group">
          <legend>{text.facts}</legend>
          <ol className="lesson-editor-facts">
            {facts.map((id, n) => (
              <li key={id} className="lesson-editor-acts">
                <button type="button" className="link" onClick={() => view.step(openPanel(`fact:${id}`))}>
                  {text.openFact(n + 1)}
                </button>
                <button
                  type="button"
                  className="link"
                  onClick={() => onChange({ facts: facts.filter((other) => other !== id) })}
                >
                  {text.dropFact(n + 1)}
                </button>
              </li>
            ))}
          </ol>
        </fieldset>
      )}
      {ink.length > 0 && (
        <p className="lesson-editor-acts">
          <span>{text.drawing(ink.length)}</span>
          <button type="button" className="link" onClick={() => onChange({ ink: [] })}>
            {text.removeDrawing}
          </button>
        </p>
      )}
      <NewDrawing lessonId={lessonId} step={step} at={at} onChange={onChange} />
    </>
  );
}

/** Offers to keep what was drawn over the step while presenting. */
function NewDrawing({ lessonId, step, at, onChange }: StepBelongingsProps) {
  const text = LESSON_EDITOR[useLanguage()];
  const drawn = usePresentation(({ ink }) => ink[`${lessonId}:${at + 1}`]);
  if (drawn === undefined || drawn.length === 0 || JSON.stringify(drawn) === JSON.stringify(step.ink)) return null;
  return (
    <p className="lesson-editor-acts">
      <span>{text.newDrawing(drawn.length)}</span>
      <button type="button" className="link" onClick={() => onChange({ ink: drawn })}>
        {text.keepDrawing}
      </button>
    </p>
  );
}
