import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { DrawingLayer } from '../../../src/present/drawing/drawing-layer';
import { DrawingTools } from '../../../src/present/drawing/drawing-tools';
import { shownInk } from '../../../src/present/drawing/shown-ink';
import { createPresentationStore, PresentationContext } from '../../../src/present/presentation-store';
import { createEphemeralStore } from '../../../src/view/ephemeral';
import { StoresContext } from '../../../src/view/hooks';
import { createOwnDataStore } from '../../../src/view/own-data-store';
import { createViewStore } from '../../../src/view/store';
import { INITIAL_VIEW, type ViewState } from '../../../src/view/view-state';

const rect = (x: number, y: number, width: number, height: number) => new DOMRect(x, y, width, height);

/**
 * A window 1000 x 800 whose map is 700 x 600, 100 from the top, with layer and tools over it. The page has no layout of
 * its own here: sizes, and what lies under a pixel, are given.
 */
export function showClassroom(from: Partial<ViewState> = {}, { compact = false } = {}) {
  const stage = document.createElement('div');
  stage.className = 'map-stage';
  const panel = document.createElement('aside');
  document.body.append(stage, panel);
  stage.getBoundingClientRect = () => rect(0, 100, 700, 600);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(rect(0, 0, 1000, 800));
  document.elementsFromPoint = (x, y) => [x < 700 && y >= 100 && y < 700 ? stage : panel];

  const view = createViewStore({ ...INITIAL_VIEW, ...from });
  const ephemeral = createEphemeralStore();
  ephemeral.setState({ camera: { zoom: 4, lat: 36, lng: 105 }, presenting: true });
  const ownData = createOwnDataStore();
  const presentation = createPresentationStore();
  render(
    <StoresContext value={{ view, ephemeral, ownData, browserLanguage: 'en' }}>
      <PresentationContext value={presentation}>
        <DrawingLayer stage={stage} />
        <DrawingTools compact={compact} />
      </PresentationContext>
    </StoresContext>,
  );
  const ink = () => shownInk(presentation.getState(), view.getState().view);
  return { user: userEvent.setup(), stage, view, ephemeral, presentation, ink };
}

/** What takes the strokes while a tool is chosen. */
export function hand(): HTMLElement {
  const element = document.querySelector<HTMLElement>('.drawing-hand');
  if (element === null) throw new Error('No hand over the page');
  return element;
}

type Pointing = Partial<Pick<PointerEvent, 'pointerId' | 'pointerType' | 'pressure' | 'button' | 'buttons'>>;

/** A pointer does something at a pixel. */
export function pointer(
  type: 'down' | 'move' | 'up' | 'cancel',
  [clientX, clientY]: readonly [number, number],
  more: Pointing = {},
) {
  const event = new PointerEvent(`pointer${type}`, {
    bubbles: true,
    cancelable: true,
    pointerId: 1,
    pointerType: 'mouse',
    buttons: type === 'down' || type === 'move' ? 1 : 0,
    clientX,
    clientY,
    ...more,
  });
  hand().dispatchEvent(event);
}
