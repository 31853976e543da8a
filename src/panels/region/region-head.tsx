import { GEOGRAPHY, strategyOf } from '../../content/atlas';
import { strategiesOf } from '../../domain/coverage';
import type { Region } from '../../domain/region';
import { REGION_PANEL } from '../../i18n/messages/region-panel';
import { Chip } from '../../ui/chip';
import { CompareButton } from '../../ui/compare-button';
import { PanelHead } from '../../ui/panel-head';
import { StrategySwatch } from '../../ui/strategy-swatch';
import { chosenSets } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { openPanel } from '../../view/transitions';

const TAIWAN = '710000';

/** A region's names, its place in the country and the strategies that cover it. */
export function RegionHead({ region }: { readonly region: Region }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = REGION_PANEL[language];
  const sets = useView(chosenSets);
  const strategies = strategiesOf(region.adcode, sets, GEOGRAPHY);
  const capital = region.capital?.[language] === region.short[language] ? null : region.capital;

  return (
    <PanelHead title={region.name[language]} names={region.name}>
      <ul className="chips" aria-label={text.covered}>
        {strategies.map(({ strategy, coverage }) => (
          <li key={strategy}>
            <Chip onClick={() => view.step(openPanel(`strategy:${strategy}`))}>
              <StrategySwatch id={strategy} />
              {strategyOf(strategy).short[language]}
              {coverage === 'partial' && <span className="chip-aside">{text.partly}</span>}
            </Chip>
          </li>
        ))}
      </ul>
      {strategies.length === 0 && <p className="empty">{region.adcode === TAIWAN ? text.taiwan : text.uncovered}</p>}
      <p className="region-place">
        <span>{text.level[region.level]}</span>
        {capital !== null && (
          <span>
            {region.level === 'province'
              ? text.capital(capital[language], region.name.zh.endsWith('自治区'))
              : text.seat(capital[language])}
          </span>
        )}
      </p>
      <div className="actions">
        <CompareButton item={region.adcode} />
      </div>
    </PanelHead>
  );
}
