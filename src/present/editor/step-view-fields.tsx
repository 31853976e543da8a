import type { LessonStep } from '../../domain/lesson';
import { LESSON_EDITOR } from '../../i18n/messages/lesson-editor';
import { useLanguage, useStores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import type { Panel } from '../../view/view-state';
import { stepAddress, stepState } from '../format/step-view';
import { isStepPanel, STEP_PANELS } from './step-panels';
import { panelTitle, viewTitle } from './view-title';

interface StepViewFieldsProps {
  readonly step: LessonStep;
  /** Counted from 0. */
  readonly at: number;
  readonly onChange: (parts: Partial<LessonStep>) => void;
  readonly onStart: (step: number) => void;
}

/** What a step shows: takes the present view, shows the step's, and chooses the panel beside the map. */
export function StepViewFields({ step, at, onChange, onStart }: StepViewFieldsProps) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = LESSON_EDITOR[language];
  const shown = stepState(step);

  const takeView = () => {
    const now = view.getState().view;
    onChange({ view: stepAddress(now, shown.panel) });
    ephemeral.setState({ status: text.tookView });
  };
  // The editor stays where it is: what changes is the map.
  const show = () =>
    view.step(({ lang, theme, renderer, embed, lesson, step: number, panel }) => ({
      ...shown,
      lang,
      theme,
      renderer,
      embed,
      lesson,
      step: number,
      panel,
    }));
  const choosePanel = (panel: Panel | null) => onChange({ view: stepAddress(openPanel(panel)(shown), null) });
  return (
    <fieldset className="lesson-editor-group">
      <legend>{text.view}</legend>
      <p className="fine">{text.shows(viewTitle(shown, language))}</p>
      {shown.lens.startsWith('own:') && <p className="lesson-editor-note">{text.ownTable}</p>}
      <div className="lesson-editor-acts">
        <button type="button" className="button" onClick={takeView}>
          {text.takeView}
        </button>
        <button type="button" className="button" onClick={show}>
          {text.showView}
        </button>
        <button type="button" className="button" onClick={() => onStart(at + 1)}>
          {text.startHere}
        </button>
      </div>
      <PanelChoice panel={shown.panel} selected={shown.region !== null} onChoose={choosePanel} />
    </fieldset>
  );
}

interface PanelChoiceProps {
  readonly panel: Panel | null;
  /** Whether the view has a region selected. */
  readonly selected: boolean;
  readonly onChoose: (panel: Panel | null) => void;
}

function PanelChoice({ panel, selected, onChoose }: PanelChoiceProps) {
  const language = useLanguage();
  const text = LESSON_EDITOR[language];
  // What follows the selection anyway is no choice of its own.
  const choices = STEP_PANELS.filter((one) => selected || one !== 'overview');
  const other = choices.some((one) => one === panel) ? null : panel;
  const choose = (value: string) => onChoose(value === other ? other : isStepPanel(value) ? value : null);
  return (
    <label className="lesson-editor-inline">
      <span>{text.panel}</span>
      <select value={panel ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{text.panels.follows}</option>
        {other !== null && <option value={other}>{panelTitle(other, language) ?? other}</option>}
        {choices.map((one) => (
          <option key={one} value={one}>
            {text.panels[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
