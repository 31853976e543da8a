import { useEffect, useState } from 'react';
import { DESK } from '../i18n/messages/desk';
import type { MapController } from '../map/controller';
import { DrawingLayer } from '../present/drawing/drawing-layer';
import { DrawingTools } from '../present/drawing/drawing-tools';
import { DrawnOver } from '../present/drawing/drawn-over';
import { AddView } from '../present/editor/add-view';
import { LessonsPanel } from '../present/lessons/lessons-panel';
import { OwnLessonsContext } from '../present/lessons-store';
import { usePresentationStore } from '../present/presentation-store';
import { Stage } from '../present/stage/stage';
import { StageColumn } from '../present/stage/stage-column';
import { linkPresenter } from '../present/windows/presenter-link';
import { parseAddress, serialiseView } from '../view/address/codec';
import { addressBefore, fillScreen, openAudienceWindow } from '../view/browser-stage';
import { useEphemeral, useStores } from '../view/hooks';
import { setTheme } from '../view/transitions';
import { ownLessons, startLessons } from './classroom';
import { leavePresenting, startPresenting } from './present';

interface ClassroomProps {
  readonly map: MapController;
  readonly stage: HTMLElement;
}

/** What stands around the page in front of a class, wired to the map and the windows. */
export function ClassroomStage({ map, stage }: ClassroomProps) {
  const stores = useStores();
  const presentation = usePresentationStore();
  const presenting = useEphemeral((state) => state.presenting);
  useEffect(() => (presenting ? linkPresenter(stores, presentation) : undefined), [stores, presentation, presenting]);

  const openAudience = () => {
    const { view } = stores.view.getState();
    if (!openAudienceWindow(serialiseView({ ...view, theme: 'projector' }))) {
      stores.ephemeral.notify({ id: 'audience', text: { en: DESK.en.blocked, zh: DESK.zh.blocked } });
      return;
    }
    stores.ephemeral.dismiss('audience');
    // The class has the projector now; this window is read from near by.
    const before = addressBefore();
    stores.view.motion(setTheme(before === null ? null : parseAddress(before).view.theme));
  };
  return (
    <Stage
      onLeave={() => leavePresenting(stores)}
      onZoom={(steps) => map.motion.zoomBy(steps)}
      onHome={() => map.motion.flyHome()}
      onFullScreen={() => void fillScreen()}
      onAudience={openAudience}
      layer={presenting ? <DrawingLayer stage={stage} /> : <DrawnOver stage={stage} />}
      tools={<DrawingTools />}
    />
  );
}

/** The step of the lesson, beside the map. */
export function ClassroomColumn() {
  const stores = useStores();
  const presentation = usePresentationStore();
  const [own] = useState(ownLessons);
  useEffect(() => startLessons(stores, presentation), [stores, presentation]);
  return (
    <OwnLessonsContext value={own}>
      <StageColumn onPresent={() => startPresenting(stores)} />
    </OwnLessonsContext>
  );
}

/** Adds the view on show to a lesson. */
export function ClassroomAddView() {
  const [own] = useState(ownLessons);
  return (
    <OwnLessonsContext value={own}>
      <AddView />
    </OwnLessonsContext>
  );
}

/** The panel of lessons with the lessons of this browser. */
export function ClassroomPanel() {
  const stores = useStores();
  const [own] = useState(ownLessons);
  return (
    <OwnLessonsContext value={own}>
      <LessonsPanel onPresent={() => startPresenting(stores)} />
    </OwnLessonsContext>
  );
}
