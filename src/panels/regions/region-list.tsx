import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Adcode } from '../../domain/region';
import type { StrategySets } from '../../domain/set-algebra';
import { CONTROLS } from '../../i18n/messages/controls';
import { chosenSets, filterMembers } from '../../view/filter';
import { useEphemeral, useLanguage, useStores, useView } from '../../view/hooks';
import { pointAtRegion } from '../../view/transitions';
import { macroRegionsOf, type RegionOption, regionOptions } from './region-options';
import { typeAhead } from './type-ahead';

/** How long typed letters belong together. */
const TYPING_PAUSE_MS = 700;

/**
 * The map as a list: every region, or the filter's members, to walk and select by keyboard or touch. While the map hides
 * its names, the list does not tell which region is selected or walked to there, and still selects.
 */
export function RegionList() {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = CONTROLS[language];
  const id = useId();
  const members = useView(filterMembers);
  const sets = useView(chosenSets);
  const unnamed = useEphemeral((state) => state.veils.includes('names'));
  const [walked, setWalked] = useState(false);
  const onMap = useView((v) => v.region);
  const cursor = useEphemeral((state) => state.focus);
  const selected = unnamed ? null : onMap;
  const focus = unnamed && !walked ? null : cursor;
  const list = useRef<HTMLUListElement>(null);
  const typing = useRef({ letters: '', at: 0 });

  const options = regionOptions(members, selected);
  const indexOf = (adcode: Adcode | null) => options.findIndex(({ region }) => region.adcode === adcode);
  const active = Math.max(0, indexOf(focus) >= 0 ? indexOf(focus) : indexOf(selected));
  const activeAdcode = options[active]?.region.adcode ?? null;
  const optionId = (adcode: Adcode) => `${id}-${adcode}`;

  useEffect(() => {
    if (activeAdcode === null || document.activeElement !== list.current) return;
    document.getElementById(`${id}-${activeAdcode}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeAdcode, id]);

  const walkTo = (index: number) => {
    const option = options[Math.min(options.length - 1, Math.max(0, index))];
    if (option !== undefined) ephemeral.setState({ focus: option.region.adcode });
  };

  const type = (letter: string, now: number) => {
    const continued = now - typing.current.at < TYPING_PAUSE_MS;
    typing.current = { letters: (continued ? typing.current.letters : '') + letter, at: now };
    const found = typeAhead(
      options.map(({ region }) => region),
      active,
      typing.current.letters,
    );
    if (found >= 0) walkTo(found);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: options.length - 1,
    };
    const target = steps[event.key];
    const typingOn = event.timeStamp - typing.current.at < TYPING_PAUSE_MS && typing.current.letters !== '';
    if (target !== undefined) walkTo(target);
    else if (event.key === 'Enter' || (event.key === ' ' && !typingOn)) {
      if (activeAdcode !== null) view.step(pointAtRegion(activeAdcode));
    } else if ([...event.key].length === 1) type(event.key, event.timeStamp);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className="region-list">
      <h2 id={id}>
        {text.regions} <span className="region-list-count">{options.filter(({ indented }) => !indented).length}</span>
      </h2>
      {options.length === 0 && <p className="region-list-none">{text.noRegions}</p>}
      <ul
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={text.regions}
        aria-activedescendant={activeAdcode === null ? undefined : optionId(activeAdcode)}
        onKeyDown={onKeyDown}
        onFocus={() => setWalked(true)}
        onBlur={() => {
          setWalked(false);
          ephemeral.setState({ focus: null });
        }}
      >
        {options.map((option) => {
          const { adcode } = option.region;
          return (
            <li
              key={adcode}
              id={optionId(adcode)}
              role="option"
              className="region-list-option"
              data-active={adcode === activeAdcode || undefined}
              data-indented={option.indented || undefined}
              aria-selected={adcode === selected}
              onClick={() => view.step(pointAtRegion(adcode))}
              onPointerEnter={() => ephemeral.setState({ hover: adcode })}
              onPointerLeave={() => ephemeral.setState({ hover: null })}
            >
              <span className="strategy-swatch" style={swatch(option, sets)} aria-hidden="true" />
              <span className="region-list-name">{option.region.short[language]}</span>
              {option.partly !== null && (
                <span className="region-list-partly">{text.partly(option.partly.covered, option.partly.total)}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The colours of the macro-regions that cover a region; none where no macro-region does. */
function swatch({ region }: RegionOption, sets: StrategySets): CSSProperties {
  const [first, second = first] = macroRegionsOf(region.adcode, sets);
  return {
    '--swatch': first && `var(--fill-${first})`,
    '--swatch-too': second && `var(--fill-${second})`,
  } as CSSProperties;
}
