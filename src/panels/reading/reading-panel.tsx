import './reading.css';
import './print.css';
import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import { formatDate } from '../../i18n/format';
import { READING_PANEL } from '../../i18n/messages/reading-panel';
import { Loaded } from '../../ui/loaded';
import { PanelHead } from '../../ui/panel-head';
import { useAddress, useLanguage, useStores, useView } from '../../view/hooks';
import { clearFilter, pointAtRegion } from '../../view/transitions';
import { CopyText } from './copy-text';
import { markdownOf } from './markdown';
import { SectionText } from './reading-text';
import { useToday } from './use-today';
import { ATLAS_CONTENT, type AtlasContent, wholeAtlas } from './whole-atlas';

interface ReadingPanelProps {
  readonly onPrint: () => void;
}

/** Sections that are drawn at once; the others follow as soon as those are on the screen. */
const FIRST = 2;

/** The whole atlas as text, with the selection and the filter of the view. */
export function ReadingPanel(props: ReadingPanelProps) {
  const text = READING_PANEL[useLanguage()];
  return (
    <div className="panel reading">
      <PanelHead title={text.title}>
        <p className="lead">{text.lead}</p>
      </PanelHead>
      <Loaded resource={ATLAS_CONTENT} what="library">
        {(content) => <WholeText {...props} content={content} />}
      </Loaded>
    </div>
  );
}

function WholeText({ onPrint, content }: ReadingPanelProps & { readonly content: AtlasContent }) {
  const stores = useStores();
  const addressOf = useAddress();
  const language = useLanguage();
  const text = READING_PANEL[language];
  const id = useId();
  const view = useView((v) => v);
  const { region, include, exclude, match, definitions } = view;
  const asked = useMemo(
    () => ({ region, include, exclude, match, definitions }),
    [region, include, exclude, match, definitions],
  );
  // Thousands of words give way to the next click: the filter answers at once, the text follows.
  const told = useDeferredValue(asked);
  const whole = useMemo(() => wholeAtlas(told, language, content), [told, language, content]);
  const top = useRef<HTMLDivElement>(null);
  const drawsAll = useDeferredValue(true, false);
  const headingId = (section: string) => `${id}-${section}`;
  const colophon = [text.address(addressOf({ ...view, lang: language })), text.asOf(formatDate(language, useToday()))];
  const space = language === 'en' ? ' ' : '';
  const filtered = include.length > 0 || exclude.length > 0;

  // Who comes back from a statement goes on reading where they left. On a phone the text lies below the map.
  useEffect(() => {
    if (!drawsAll) return;
    const { readingAt } = stores.ephemeral.getState();
    stores.ephemeral.setState({ readingAt: null });
    const panel = top.current?.closest('.reading');
    const link = readingAt === null ? null : panel?.querySelector<HTMLElement>(`[data-opens="${readingAt}"]`);
    if (link) link.focus();
    else if (panel && isBelow(panel)) panel.scrollIntoView?.({ block: 'start' });
  }, [drawsAll, stores]);

  const goTo = (section: string) => {
    const target = document.getElementById(headingId(section));
    target?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: 'start' });
  };

  return (
    <>
      <div ref={top} className="reading-tools">
        <p className="reading-showing">
          <strong>{text.showing}</strong>
          {space + whole.showing.join(space)}
        </p>
        <div className="actions">
          {region !== null && (
            <button type="button" className="button" onClick={() => stores.view.step(pointAtRegion(null))}>
              {text.showAllRegions}
            </button>
          )}
          {filtered && (
            <button type="button" className="button" onClick={() => stores.view.step(clearFilter)}>
              {text.clearFilter}
            </button>
          )}
          <CopyText textOf={() => markdownOf(whole, colophon)} />
          <button type="button" className="button" onClick={onPrint}>
            {text.print}
          </button>
        </div>
      </div>
      <nav className="reading-contents" aria-label={text.contents}>
        <ol>
          {whole.sections.map((section) => (
            <li key={section.id}>
              <button type="button" className="link" onClick={() => goTo(section.id)}>
                {section.title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {whole.sections.slice(0, drawsAll ? undefined : FIRST).map((section) => (
        <SectionText key={section.id} section={section} headingId={headingId(section.id)} />
      ))}
      <footer className="reading-colophon">
        {colophon.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </>
  );
}

/** Whether something begins in the lower half of the screen or below it. */
function isBelow(element: Element): boolean {
  return element.getBoundingClientRect().top > element.ownerDocument.documentElement.clientHeight / 2;
}
