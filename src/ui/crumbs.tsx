import { findRegion } from '../content/atlas';
import { PANELS } from '../i18n/messages/panels';
import { useEphemeral, useLanguage, useStores, useView } from '../view/hooks';
import { openPanel, selectRegion } from '../view/transitions';
import type { Panel } from '../view/view-state';

/**
 * The way back from a panel: to the overview, and to the selected region where another panel is open over it, unless the
 * class is to find out its name.
 */
export function Crumbs({ panel }: { readonly panel: Panel }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = PANELS[language];
  const selected = useView((v) => v.region);
  const unnamed = useEphemeral((state) => state.veils.includes('names'));
  const region = selected === null || unnamed ? undefined : findRegion(selected);
  const province = region === undefined || region.parent === null ? undefined : findRegion(region.parent);
  return (
    <nav className="crumbs" aria-label={text.youAreHere}>
      <ol>
        <li>
          <button type="button" className="link" onClick={() => view.step(selectRegion(null))}>
            {text.overview}
          </button>
        </li>
        {province !== undefined && panel === 'region' && (
          <li>
            <button type="button" className="link" onClick={() => view.step(selectRegion(province.adcode))}>
              {province.short[language]}
            </button>
          </li>
        )}
        {region !== undefined && panel !== 'region' && (
          <li>
            <button type="button" className="link" onClick={() => view.step(openPanel(null))}>
              {region.short[language]}
            </button>
          </li>
        )}
      </ol>
    </nav>
  );
}
