import { useState } from 'react';
import { strategyOf } from '../../content/atlas';
import { MAP_TEXTS } from '../../i18n/messages/map';
import { showsPlaces } from '../../map/places/shown-places';
import { StrategySwatch } from '../../ui/strategy-swatch';
import { useLanguage, useView } from '../../view/hooks';
import { legendEntries } from './legend-entries';

/**
 * What the map's colours, hatches and outlines mean in the view on show.
 *
 * @param hasRoom whether it may stand open without being asked to
 */
export function Legend({ hasRoom }: { readonly hasRoom: boolean }) {
  const language = useLanguage();
  const text = MAP_TEXTS[language];
  const entries = useView(legendEntries);
  const theme = useView((view) => view.theme);
  // Where places are shown the map has more to say than its colours.
  const places = useView(showsPlaces);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? (hasRoom && theme !== 'projector' && !places);
  const { macroRegions, overlaps, outlines, regionalOnly, uncovered, faded } = entries;
  const short = (id: Parameters<typeof strategyOf>[0]) => strategyOf(id).short[language];
  return (
    <section className="legend" aria-label={text.legend}>
      <button type="button" className="legend-title" aria-expanded={open} onClick={() => setChosen(!open)}>
        {text.legend} <span aria-hidden="true">{open ? '▾' : '▴'}</span>
      </button>
      {open && (
        <ul className="legend-rows">
          {macroRegions.map((id) => (
            <li key={id}>
              <StrategySwatch id={id} /> {short(id)}
            </li>
          ))}
          {overlaps.map(([first, second]) => (
            <li key={`${first} ${second}`}>
              <span
                className="legend-swatch legend-hatch"
                style={{
                  ['--first' as string]: `var(--fill-${first})`,
                  ['--second' as string]: `var(--fill-${second})`,
                }}
                aria-hidden="true"
              />{' '}
              {text.both(short(first), short(second))}
            </li>
          ))}
          {outlines.map((id) => (
            <li key={id}>
              <StrategySwatch id={id} /> {short(id)}
            </li>
          ))}
          {regionalOnly && (
            <li>
              <span className="legend-swatch legend-regional-only" aria-hidden="true" /> {text.regionalOnly}
            </li>
          )}
          {uncovered && (
            <li>
              <span className="legend-swatch legend-uncovered" aria-hidden="true" /> {text.uncovered}
            </li>
          )}
          {faded && (
            <li>
              <span className="legend-swatch legend-faded" aria-hidden="true" /> {text.faded}
            </li>
          )}
          {outlines.length > 1 && <li className="legend-hint">{text.shared}</li>}
        </ul>
      )}
    </section>
  );
}
