import { useState } from 'react';
import { strategyOf } from '../../content/atlas';
import { MAP_TEXTS } from '../../i18n/messages/map';
import { VEILED } from '../../i18n/messages/veiled';
import { showsPlaces } from '../../map/places/shown-places';
import { lazyPanel } from '../../ui/lazy-panel';
import { StrategySwatch } from '../../ui/strategy-swatch';
import { useEphemeral, useLanguage, useMessages, useStores, useView } from '../../view/hooks';
import { setLens } from '../../view/transitions';
import { focusLost } from './focus-lost';
import { legendEntries } from './legend-entries';

/**
 * What the map's colours, hatches and outlines mean in the view on show: memberships, or the figures of a lens.
 *
 * @param hasRoom whether it may stand open without being asked to
 */
export function Legend({ hasRoom }: { readonly hasRoom: boolean }) {
  const lens = useView((view) => view.lens);
  const theme = useView((view) => view.theme);
  // Where places are shown the map has more to say than its colours.
  const places = useView(showsPlaces);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const step = useView((view) => view.step);
  const hidden = useEphemeral(
    ({ veils }) => veils.includes('legend') || (veils.includes('values') && lens !== 'membership'),
  );
  // What a step of a lesson has kept back is looked at once it is revealed.
  const [hidIn, setHidIn] = useState<number | null>(null);
  if (hidden && hidIn !== step) {
    setHidIn(step);
    setChosen(null);
  }
  const awaited = step !== null && hidIn === step;
  const open = chosen ?? (awaited || (hasRoom && theme !== 'projector' && !places));
  const brief = awaited && chosen === null;
  const onToggle = () => setChosen(!open);
  // What was pressed to change the lens goes with its legend: the other one's title takes the focus.
  const [first] = useState(lens);
  const [moved, setMoved] = useState(false);
  if (!moved && lens !== first) setMoved(true);
  const text = useMessages(MAP_TEXTS);
  const veiled = useMessages(VEILED);
  if (hidden)
    return (
      <section className="legend" aria-label={text.legend}>
        <p className="veiled">{veiled.legend}</p>
      </section>
    );
  return lens === 'membership' ? (
    <MembershipLegend open={open} brief={brief} onToggle={onToggle} takesFocus={moved} />
  ) : (
    <LensLegend open={open} brief={brief} onToggle={onToggle} takesFocus={moved} />
  );
}

interface LegendProps {
  readonly open: boolean;
  /** Says what the colours mean and leaves the rest of the room to the map. */
  readonly brief: boolean;
  readonly onToggle: () => void;
  /** Whether its title is focused as it appears, where nothing else is. */
  readonly takesFocus: boolean;
}

const LensLegend = lazyPanel<LegendProps>(async () => (await import('./lens/lens-legend')).LensLegend);

function MembershipLegend({ open, brief, onToggle, takesFocus }: LegendProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = MAP_TEXTS[language];
  const entries = useView(legendEntries);
  const embed = useView((view) => view.embed);
  const { macroRegions, overlaps, outlines, regionalOnly, uncovered, faded } = entries;
  const short = (id: Parameters<typeof strategyOf>[0]) => strategyOf(id).short[language];
  return (
    <section className="legend" aria-label={text.legend}>
      <button
        type="button"
        ref={takesFocus ? focusLost : undefined}
        className="legend-title"
        aria-expanded={open}
        onClick={onToggle}
      >
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
          {!brief && outlines.length > 1 && <li className="legend-hint">{text.shared}</li>}
          {!embed && !brief && (
            <li className="legend-hint">
              <button type="button" className="link" onClick={() => view.step(setLens('gdp-per-person'))}>
                {text.colourBy}
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
