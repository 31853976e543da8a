import { regionOf } from '../../content/atlas';
import { MAINLAND, membersOf } from '../../content/indicator-values';
import type { Figures } from '../../content/library';
import { CHARTS } from '../../i18n/messages/charts';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { combinationText } from '../../ui/filter-sentence';
import { SectorChart } from '../../ui/sector-chart';
import { filterMembers } from '../../view/filter';
import { useLanguage, useView } from '../../view/hooks';

/** Sectors of what is selected, else of the filter's members, with the nation's below to hold them against. */
export function Sectors({ figures }: { readonly figures: Figures }) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const view = useView((v) => v);
  const members = filterMembers(view);
  return (
    <>
      <p className="fine">{text.sectorsOnly}</p>
      {view.region !== null && (
        <SectorChart figures={figures} name={regionOf(view.region).short[language]} members={[view.region]} />
      )}
      {view.region === null && members !== null && (
        <SectorChart figures={figures} name={combinationText(view, language)} members={membersOf(members)} />
      )}
      <SectorChart figures={figures} name={CHARTS[language].nation} members={MAINLAND} />
    </>
  );
}
