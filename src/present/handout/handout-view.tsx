import './print.css';
import './handout.css';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Lesson } from '../../domain/lesson';
import { HANDOUT } from '../../i18n/messages/handout';
import { PrintOptions } from '../../ui/print-options';
import { printPage } from '../../view/browser-print';
import { useEphemeral, useMessages } from '../../view/hooks';
import { dressPages, markPrint } from './paper-style';
import { PupilsSheet } from './pupils-sheet';
import { sheetQuestions } from './sheet-questions';
import { TeachersGuide } from './teachers-guide';

interface HandoutViewProps {
  readonly lesson: Lesson;
  readonly kind: 'sheet' | 'guide';
  readonly onClose: () => void;
}

/** Whether a map of a lesson's sheet has something drawn on it. */
const isDrawnOn = (lesson: Lesson): boolean => sheetQuestions(lesson, true).some(({ ink }) => ink.length > 0);

/** A handout over the whole page, as it will be printed, with the choice of paper and colours. */
export function HandoutView({ lesson, kind, onClose }: HandoutViewProps) {
  const text = useMessages(HANDOUT);
  const paper = useEphemeral((state) => state.paper);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    dressPages(paper);
  }, [paper]);

  // The page behind is out of reach as long as the handout lies over it, and has its focus back afterwards.
  useEffect(() => {
    const app = document.getElementById('app');
    const before = document.activeElement;
    app?.setAttribute('inert', '');
    markPrint('handout');
    title.current?.focus();
    return () => {
      app?.removeAttribute('inert');
      markPrint(null);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of the map and of presenting are not meant.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };

  return createPortal(
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys are kept inside, Escape closes
    <div className="handout" role="dialog" aria-modal="true" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="handout-bar">
        <h2 ref={title} id={id} tabIndex={-1}>
          {kind === 'sheet' ? text.sheetOf(lesson.title) : text.guideOf(lesson.title)}
        </h2>
        <PrintOptions drawn={kind === 'sheet' && isDrawnOn(lesson)} onPrint={() => void printPage()} />
        <button type="button" className="button" onClick={onClose}>
          {text.close}
        </button>
      </div>
      <p className="handout-hint">{text.onPaper}</p>
      <div className="handout-pages" data-size={paper.size} lang={lesson.language === 'zh' ? 'zh-CN' : 'en'}>
        {kind === 'sheet' ? (
          <PupilsSheet lesson={lesson} look={paper.grey ? 'grey' : 'light'} drawings={paper.drawings} />
        ) : (
          <TeachersGuide lesson={lesson} paper={paper.size} />
        )}
      </div>
    </div>,
    document.body,
  );
}
