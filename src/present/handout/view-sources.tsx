import { SOURCES } from '../../content/library';
import type { Language } from '../../domain/text';
import { appMessages } from '../../i18n/messages/app';
import { HANDOUT } from '../../i18n/messages/handout';
import { MAP_TEXTS } from '../../i18n/messages/map';
import { PANELS } from '../../i18n/messages/panels';
import { lensSource } from '../../ui/use-lens-source';
import { useViewLens } from '../../ui/use-view-lens';
import { useWanted } from '../../ui/use-wanted';
import type { ViewState } from '../../view/view-state';

interface ViewSourcesProps {
  /** Views whose maps are printed. */
  readonly views: readonly ViewState[];
  readonly language: Language;
  /** Statements of the source are printed too. */
  readonly statements: boolean;
  /** The class is to find out what the map shows, which titles of its sources would tell. */
  readonly untold?: boolean;
}

/** Where map, figures and statements of a print come from, with the disclaimer of the boundaries. */
export function ViewSources({ views, language, statements, untold = false }: ViewSourcesProps) {
  const text = HANDOUT[language];
  const [first] = views.filter(({ lens }) => lens !== 'membership');
  return (
    <dl className="print-sources">
      <dt>{text.mapData}</dt>
      <dd>
        {MAP_TEXTS[language].attribution} {appMessages[language].disclaimer}
      </dd>
      {first !== undefined && untold && (
        <>
          <dt>{text.figures}</dt>
          <dd>{text.untold}</dd>
        </>
      )}
      {first !== undefined && !untold && <FiguresSource views={views} language={language} />}
      {statements && (
        <>
          <dt>{text.statements}</dt>
          <dd>{PANELS[language].about.oneSource}</dd>
        </>
      )}
    </dl>
  );
}

function FiguresSource({ views, language }: Omit<ViewSourcesProps, 'statements'>) {
  const named = views.filter(({ lens }) => lens !== 'membership');
  const unlike = named.filter(
    (view, i) => named.findIndex((v) => v.lens === view.lens && v.vintage === view.vintage) === i,
  );
  return (
    <>
      <dt>{HANDOUT[language].figures}</dt>
      {unlike.map((view) => (
        <LensSource key={`${view.lens} ${view.vintage}`} view={view} language={language} />
      ))}
    </>
  );
}

function LensSource({ view, language }: { readonly view: ViewState; readonly language: Language }) {
  const values = useViewLens(view);
  const sources = useWanted(SOURCES, true);
  if (values === null) return null;
  return <dd>{lensSource(language, values, sources.phase === 'ready' ? sources.value : null)}</dd>;
}
