import './drawing-tools.css';
import type { MouseEvent } from 'react';
import { DRAWING } from '../../i18n/messages/drawing';
import { useWidth } from '../../ui/use-width';
import { useMessages, useStores, useView } from '../../view/hooks';
import { type Brush, type HandTool, usePresentation, usePresentationStore } from '../presentation-store';
import { canRedo, canUndo, chooseTool, clearInk, redoInk, resizeSpotlight, undoInk } from './ink-edits';
import { shownInk } from './shown-ink';
import { type IconName, ToolIcon } from './tool-icon';
import { SPOTLIGHT_STEP } from './use-drawing-keys';
import { useRoving } from './use-roving';

const TOOLS: readonly HandTool[] = ['pen', 'highlighter', 'arrow', 'text', 'eraser', 'spotlight', 'laser'];
const CHOICES = { colour: 4, width: 3 } as const;
/** A toolbar narrower than this, in pixels, would stand on more rows than a phone has to spare. */
const NARROW = 620;

interface DrawingToolsProps {
  /** Colours and widths are one button each, which goes through them; where it isn't said, the room decides. */
  readonly compact?: boolean;
}

/**
 * A press by mouse or finger doesn't take the focus: the keys of a clicker go on to the page, not to the button pressed
 * last. What was being written is kept as if the focus had gone.
 */
function keepFocusOut(event: MouseEvent): void {
  event.preventDefault();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The tools for drawing and pointing over the page. */
export function DrawingTools({ compact }: DrawingToolsProps) {
  const store = usePresentationStore();
  const { view, ephemeral } = useStores();
  const text = useMessages(DRAWING);
  const roving = useRoving<HTMLDivElement>();
  const isNarrow = useWidth(roving.ref) < NARROW;
  const tool = usePresentation((presentation) => presentation.tool);
  const lesson = useView((state) => state.lesson);
  const step = useView((state) => state.step);
  const at = { lesson, step };
  const undoable = usePresentation((presentation) => canUndo(presentation, at));
  const redoable = usePresentation((presentation) => canRedo(presentation, at));
  const isEmpty = usePresentation((presentation) => shownInk(presentation, at).length === 0);
  const here = () => view.getState().view;
  const clear = () => {
    clearInk(store, here());
    ephemeral.setState({ status: text.cleared });
  };
  return (
    <div {...roving} className="drawing-tools" role="toolbar" aria-label={text.toolbar} onMouseDown={keepFocusOut}>
      <div className="drawing-group">
        <Tool icon="hand" name={text.hand} pressed={tool === null} onPress={() => chooseTool(store, null)} />
        {TOOLS.map((each) => (
          <Tool
            key={each}
            icon={each}
            name={text.tools[each]}
            pressed={tool === each}
            onPress={() => chooseTool(store, tool === each ? null : each)}
          />
        ))}
      </div>
      {tool === 'spotlight' && (
        <div className="drawing-group">
          <Sign sign="−" name={text.smaller} onPress={() => resizeSpotlight(store, SPOTLIGHT_STEP ** -2)} />
          <Sign sign="+" name={text.larger} onPress={() => resizeSpotlight(store, SPOTLIGHT_STEP ** 2)} />
        </div>
      )}
      {(compact ?? isNarrow) ? (
        <div className="drawing-group">
          <Cycle of="colour" name={text.colours} names={text.colour} />
          <Cycle of="width" name={text.widths} names={text.width} />
        </div>
      ) : (
        <>
          <Choices of="colour" name={text.colours} names={text.colour} />
          <Choices of="width" name={text.widths} names={text.width} />
        </>
      )}
      <div className="drawing-group">
        <Tool icon="undo" name={text.undo} disabled={!undoable} onPress={() => undoInk(store, here())} />
        <Tool icon="redo" name={text.redo} disabled={!redoable} onPress={() => redoInk(store, here())} />
        <Tool icon="clear" name={text.clear} disabled={isEmpty} onPress={clear} />
      </div>
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button of the toolbar. One that is of no use now stays where it is and keeps the focus. */
function Tool({ icon, name, pressed, disabled = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="drawing-tool"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <ToolIcon name={icon} />
    </button>
  );
}

function Sign({ sign, name, onPress }: { readonly sign: string; readonly name: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="drawing-tool" aria-label={name} title={name} onClick={onPress}>
      {sign}
    </button>
  );
}

interface ChoicesProps {
  readonly of: keyof Brush;
  readonly name: string;
  readonly names: readonly string[];
}

/** All colours or widths, one of them on. */
function Choices({ of, name, names }: ChoicesProps) {
  const store = usePresentationStore();
  const brush = usePresentation((presentation) => presentation.brush);
  return (
    <div className="drawing-group" role="group" aria-label={name}>
      {names.map((choice, i) => (
        <button
          key={choice}
          type="button"
          className="drawing-tool"
          aria-label={choice}
          title={choice}
          aria-pressed={brush[of] === i}
          onClick={() => store.setState({ brush: { ...brush, [of]: i } })}
        >
          <Sample colour={of === 'colour' ? i : brush.colour} width={of === 'width' ? i : null} />
        </button>
      ))}
    </div>
  );
}

/** The colour or width that is on; pressing takes the next. */
function Cycle({ of, name, names }: ChoicesProps) {
  const store = usePresentationStore();
  const brush = usePresentation((presentation) => presentation.brush);
  const label = useMessages(DRAWING).now(name, names[brush[of]] ?? '');
  const next = (brush[of] + 1) % CHOICES[of];
  return (
    <button
      type="button"
      className="drawing-tool"
      aria-label={label}
      title={label}
      onClick={() => store.setState({ brush: { ...brush, [of]: next } })}
    >
      <Sample colour={brush.colour} width={of === 'width' ? brush.width : null} />
    </button>
  );
}

/** A patch of a colour, or a line of a width in it. */
function Sample({ colour, width }: { readonly colour: number; readonly width: number | null }) {
  return (
    <svg className={`drawing-sample drawing-colour-${colour}`} viewBox="0 0 24 24" aria-hidden="true">
      {width === null ? (
        <circle cx="12" cy="12" r="8" />
      ) : (
        <path d="M3 17Q8 4 12 12T21 8" strokeWidth={2 + 2.5 * width} />
      )}
    </svg>
  );
}
