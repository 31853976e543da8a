import type { StrategyId } from '../domain/strategy';
import { OverviewPanel } from '../panels/overview/overview-panel';
import { RegionPanel } from '../panels/region/region-panel';
import { Crumbs } from '../ui/crumbs';
import { ErrorBoundary } from '../ui/error-boundary';
import { lazyPanel } from '../ui/lazy-panel';
import { PanelFailure } from '../ui/panel-failure';
import { useEphemeral, useView } from '../view/hooks';
import { activePanel, type Panel, type ViewState } from '../view/view-state';

const StrategyPanel = lazyPanel<{ id: StrategyId }>(
  async () => (await import('../panels/strategy/strategy-panel')).StrategyPanel,
);
const FactPanel = lazyPanel<{ id: string }>(async () => (await import('../panels/fact/fact-panel')).FactPanel);
const SourcesPanel = lazyPanel(async () => (await import('../panels/sources/sources-panel')).SourcesPanel);
const ComparePanel = lazyPanel(async () => (await import('../panels/compare/compare-panel')).ComparePanel);
const HelpPanel = lazyPanel(async () => (await import('../panels/help/help-panel')).HelpPanel);
const SharePanel = lazyPanel<DetailsProps & { panelBefore: Panel | null }>(
  async () => (await import('../panels/share/share')).SharePanel,
);

interface DetailsProps {
  /** The whole address of a view, for sharing. */
  readonly addressOf: (view: ViewState) => string;
}

/** What stands on the details side: the panel that the view asks for. */
export function Details({ addressOf }: DetailsProps) {
  const panel = useView(activePanel);
  const region = useView((view) => view.region);
  return (
    <>
      {panel !== 'overview' && <Crumbs panel={panel} />}
      <ErrorBoundary of={`${panel} ${region}`} fallback={PanelFailure}>
        <PanelOf addressOf={addressOf} />
      </ErrorBoundary>
    </>
  );
}

function PanelOf({ addressOf }: DetailsProps) {
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
    case 'sources':
      return <SourcesPanel />;
    case 'compare':
      return <ComparePanel />;
    case 'help':
      return <HelpPanel />;
    case 'share':
      return <SharePanel addressOf={addressOf} panelBefore={panelBefore} />;
    default:
      return <OverviewPanel />;
  }
}
