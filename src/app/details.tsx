import { LIBRARY } from '../content/library';
import type { StrategyId } from '../domain/strategy';
import type { MapPicture } from '../map/picture/picture';
import { OverviewPanel } from '../panels/overview/overview-panel';
import { RegionPanel } from '../panels/region/region-panel';
import { Crumbs } from '../ui/crumbs';
import { ErrorBoundary } from '../ui/error-boundary';
import type { GoTo } from '../ui/go-to';
import { lazyPanel } from '../ui/lazy-panel';
import { PanelFailure } from '../ui/panel-failure';
import { Veiled } from '../ui/veiled';
import { hashOf } from '../view/browser-hash';
import { printPage } from '../view/browser-print';
import { AddressContext, useEphemeral, useView } from '../view/hooks';
import { activePanel, type Panel, type ViewState } from '../view/view-state';

/** Fetches what the source says beside the code of a panel that tells it; a failure shows where it is needed. */
function withLibrary<P>(load: () => Promise<P>): () => Promise<P> {
  return () => {
    LIBRARY.load().catch(() => undefined);
    return load();
  };
}

type Goes = Pick<DetailsProps, 'onGoTo'>;

const StrategyPanel = lazyPanel<{ id: StrategyId }>(
  withLibrary(async () => (await import('../panels/strategy/strategy-panel')).StrategyPanel),
);
const FactPanel = lazyPanel<{ id: string }>(
  withLibrary(async () => (await import('../panels/fact/fact-panel')).FactPanel),
);
const MeasuresPanel = lazyPanel(
  withLibrary(async () => (await import('../panels/measures/measures-panel')).MeasuresPanel),
);
const TimelinePanel = lazyPanel<Goes>(
  withLibrary(async () => (await import('../panels/timeline/timeline-panel')).TimelinePanel),
);
const PlacesPanel = lazyPanel<Goes>(
  withLibrary(async () => (await import('../panels/places/places-panel')).PlacesPanel),
);
const AuditPanel = lazyPanel(withLibrary(async () => (await import('../panels/audit/audit-panel')).AuditPanel));
const ReadingPanel = lazyPanel<{ onPrint: () => void }>(
  withLibrary(async () => (await import('../panels/reading/reading-panel')).ReadingPanel),
);
const GlossaryPanel = lazyPanel(async () => (await import('../panels/glossary/glossary-panel')).GlossaryPanel);
const SourcesPanel = lazyPanel(async () => (await import('../panels/sources/sources-panel')).SourcesPanel);
const ComparePanel = lazyPanel(async () => (await import('../panels/compare/compare-panel')).ComparePanel);
const FiguresPanel = lazyPanel(withLibrary(async () => (await import('../panels/figures/figures-panel')).FiguresPanel));
const BalancePanel = lazyPanel(withLibrary(async () => (await import('../panels/balance/balance-panel')).BalancePanel));
const TablePanel = lazyPanel(async () => (await import('../panels/table/table-panel')).TablePanel);
const OwnDataSection = lazyPanel(async () => (await import('../panels/own-data/own-data-section')).OwnDataSection);
const PrintSection = lazyPanel<{ drawn: boolean }>(async () => (await import('../ui/print-options')).PrintSection);
const AddView = lazyPanel(async () => (await import('./classroom-parts')).ClassroomAddView);
const LessonsPanel = lazyPanel(async () => (await import('./classroom-parts')).ClassroomPanel);
const HelpPanel = lazyPanel(async () => (await import('../panels/help/help-panel')).HelpPanel);
const SharePanel = lazyPanel<DetailsProps & { panelBefore: Panel | null }>(
  async () => (await import('../panels/share/share')).SharePanel,
);
const EmbedPanel = lazyPanel<Pick<DetailsProps, 'addressOf'> & { panelBefore: Panel | null }>(
  async () => (await import('../panels/embed/embed-panel')).EmbedPanel,
);

interface DetailsProps {
  /** The whole address of a view, for sharing. */
  readonly addressOf: (view: ViewState) => string;
  /** Moves the map to where all these places are in view. */
  readonly onGoTo?: GoTo | undefined;
  /** Draws the map as a picture. */
  readonly takePicture?: ((drawn: boolean) => Promise<MapPicture>) | undefined;
  /** Somebody has drawn on the map. */
  readonly drawn?: boolean;
}

/** What stands on the details side: the panel that the view asks for. */
export function Details({ addressOf, onGoTo, takePicture, drawn = false }: DetailsProps) {
  const panel = useView(activePanel);
  const region = useView((view) => view.region);
  const veiled = useEphemeral((state) => state.veils.includes('values')) && panel !== 'lessons';
  if (veiled) return <Veiled />;
  return (
    <AddressContext value={addressOf}>
      {panel !== 'overview' && <Crumbs panel={panel} />}
      <ErrorBoundary of={`${panel} ${region}`} fallback={PanelFailure}>
        <PanelOf addressOf={addressOf} onGoTo={onGoTo} takePicture={takePicture} drawn={drawn} />
      </ErrorBoundary>
    </AddressContext>
  );
}

function PanelOf({ addressOf, onGoTo, takePicture, drawn = false }: DetailsProps) {
  const panel = useView(activePanel);
  const region = useView((view) => view.region);
  const panelBefore = useEphemeral((state) => state.panelBefore);
  if (panel.startsWith('strategy:')) {
    const id = panel.slice('strategy:'.length) as StrategyId;
    return <StrategyPanel key={id} id={id} />;
  }
  if (panel.startsWith('fact:')) return <FactPanel id={panel.slice('fact:'.length)} />;
  switch (panel) {
    case 'region':
      return region === null ? <OverviewPanel /> : <RegionPanel adcode={region} />;
    case 'measures':
      return <MeasuresPanel />;
    case 'timeline':
      return <TimelinePanel onGoTo={onGoTo} />;
    case 'places':
      return <PlacesPanel onGoTo={onGoTo} />;
    case 'audit':
      return <AuditPanel />;
    case 'glossary':
      return <GlossaryPanel />;
    case 'reading':
      return <ReadingPanel onPrint={() => void printPage()} />;
    case 'sources':
      return <SourcesPanel />;
    case 'figures':
      return (
        <>
          <FiguresPanel />
          <OwnDataSection />
        </>
      );
    case 'balance':
      return <BalancePanel />;
    case 'table':
      return <TablePanel />;
    case 'compare':
      return <ComparePanel />;
    case 'lessons':
      return <LessonsPanel />;
    case 'help':
      return <HelpPanel />;
    case 'share':
      return (
        <>
          <SharePanel
            addressOf={(view) => addressOf(view) + hashOf(view)}
            panelBefore={panelBefore}
            takePicture={takePicture}
            drawn={drawn}
          />
          <PrintSection drawn={drawn} />
          <AddView />
        </>
      );
    case 'embed':
      return <EmbedPanel addressOf={addressOf} panelBefore={panelBefore} />;
    default:
      return <OverviewPanel />;
  }
}
