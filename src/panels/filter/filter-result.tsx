import { useEffect, useRef } from 'react';
import { CONTROLS } from '../../i18n/messages/controls';
import { adviceText, announcementText, combinationText, partlyText, resultText } from '../../ui/filter-sentence';
import { filterSummary } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { COMPARE_LIMIT, clearFilter, openPanel, toggleCompared } from '../../view/transitions';
import { FILTERED } from '../../view/view-state';

/** How much the filter picks, said also to the live region whenever the filter changes, by whatever way. */
export function FilterResult() {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = CONTROLS[language];
  const include = useView((v) => v.include);
  const exclude = useView((v) => v.exclude);
  const match = useView((v) => v.match);
  const definitions = useView((v) => v.definitions);
  const filter = { include, exclude, match, definitions };
  const summary = filterSummary(filter);
  const compared = useView((v) => v.compare.includes(FILTERED));
  const full = useView((v) => v.compare.length >= COMPARE_LIMIT);

  const asked = JSON.stringify(filter);
  const announced = useRef(asked);
  const announcement = announcementText(filter, summary, language);
  useEffect(() => {
    if (announced.current === asked) return;
    announced.current = asked;
    ephemeral.setState({ status: announcement });
  }, [asked, announcement, ephemeral]);

  if (summary === null) return <p className="filter-result filter-hint">{text.unfiltered}</p>;
  return (
    <div className="filter-result">
      <p className="filter-tally">{resultText(filter, summary, language)}</p>
      <button type="button" className="filter-clear" onClick={() => view.step(clearFilter)}>
        {text.clear}
      </button>
      {summary.units > 0 && !compared && (
        <button
          type="button"
          className="filter-clear"
          disabled={full}
          onClick={() => view.step(toggleCompared(FILTERED), openPanel('compare'))}
        >
          {text.compareResult}
        </button>
      )}
      {summary.units > 0 && <p className="filter-hint filter-combination">{combinationText(filter, language)}</p>}
      {summary.units === 0 && <p className="filter-hint">{adviceText(filter, language)}</p>}
      {summary.partly > 0 && <p className="filter-hint filter-partly">{partlyText(summary, language)}</p>}
    </div>
  );
}
