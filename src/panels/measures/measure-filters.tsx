import { useState } from 'react';
import { findRegion, regionNamed, STRATEGIES } from '../../content/atlas';
import type { Library } from '../../content/library';
import { FORCES, type Measure, type MeasureFilter, namesOf, tally } from '../../content/measures';
import type { Force } from '../../domain/fact';
import type { Language } from '../../domain/text';
import { FORCE_TEXTS } from '../../i18n/messages/forces';
import { MEASURES_PANEL } from '../../i18n/messages/measures-panel';
import { FilterChips } from '../../ui/filter-chips';
import { useEphemeral, useLanguage, useStores, useView } from '../../view/hooks';
import { ForceSign } from './force-sign';

/** So many names are offered at first. */
const FIRST_NAMES = 8;

interface MeasureFiltersProps {
  readonly library: Library;
  readonly measures: readonly Measure[];
}

/** Words, wording, and what is named: what narrows the measures. */
export function MeasureFilters({ library, measures }: MeasureFiltersProps) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = MEASURES_PANEL[language];
  const { filter } = useEphemeral((state) => state.measures);
  const [everyName, showEveryName] = useState(false);
  const narrow = (change: Partial<MeasureFilter>) =>
    ephemeral.setState(({ measures: { filter: old, open } }) => ({
      measures: { filter: { ...old, ...change }, open },
    }));

  const forces = tally(measures.map(({ force }) => force));
  const names = tally(measures.flatMap(namesOf));
  const offered = everyName ? names : names.filter(([id], index) => index < FIRST_NAMES || id === filter.named);
  return (
    <div className="measure-filters">
      <input
        type="search"
        className="input"
        aria-label={text.search}
        placeholder={text.search}
        value={filter.words}
        onChange={(event) => narrow({ words: event.target.value })}
      />
      <FilterChips<Force>
        name={text.force}
        chips={FORCES.map((force) => ({
          id: force,
          label: FORCE_TEXTS[language].name[force],
          count: forces.find(([item]) => item === force)?.[1] ?? 0,
          sign: <ForceSign force={force} />,
        }))}
        chosen={filter.force === null ? [] : [filter.force]}
        onToggle={(force) => narrow({ force: filter.force === force ? null : force })}
      />
      <FilterChips
        name={text.named}
        chips={offered.map(([id, count]) => ({ id, label: nameOf(id, library, language), count }))}
        chosen={filter.named === null ? [] : [filter.named]}
        onToggle={(named) => narrow({ named: filter.named === named ? null : named })}
      />
      {names.length > offered.length && (
        <button type="button" className="link" onClick={() => showEveryName(true)}>
          {text.moreNames(names.length - offered.length)}
        </button>
      )}
      <NamedRegion measures={measures} onNarrow={(named) => narrow({ named })} />
    </div>
  );
}

/** The name of a place or a strategy. */
function nameOf(id: string, library: Library, language: Language): string {
  const strategy = STRATEGIES.find((candidate) => candidate.id === id);
  return (strategy?.short ?? regionNamed(id)?.short ?? library.place(id)?.name)?.[language] ?? id;
}

/** How many of the measures name the region that is selected on the map. */
function NamedRegion({
  measures,
  onNarrow,
}: {
  readonly measures: readonly Measure[];
  readonly onNarrow: (named: string) => void;
}) {
  const language = useLanguage();
  const text = MEASURES_PANEL[language];
  const selected = useView((view) => view.region);
  const named = useEphemeral((state) => state.measures.filter.named);
  const region = selected === null ? undefined : findRegion(selected);
  if (region === undefined || named === region.id) return null;
  const count = measures.filter((measure) => namesOf(measure).includes(region.id)).length;
  return (
    <p className="fine">
      {text.regionNamed(count, region.short[language])}{' '}
      {count > 0 && (
        <button type="button" className="link" onClick={() => onNarrow(region.id)}>
          {text.onlyRegion}
        </button>
      )}
    </p>
  );
}
