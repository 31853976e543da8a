import type { ReactNode } from 'react';
import { regionNamed, STRATEGIES, strategyOf } from '../../content/atlas';
import type { Library } from '../../content/library';
import type { Fact, Place } from '../../domain/fact';
import { formatFigure } from '../../i18n/figure';
import { formatDate, formatPages, formatPeriod } from '../../i18n/format';
import { chapterTitle } from '../../i18n/messages/chapters';
import { FACT_PANEL } from '../../i18n/messages/fact-panel';
import { FORCE_TEXTS } from '../../i18n/messages/forces';
import { PANELS } from '../../i18n/messages/panels';
import { REFERENCE_PANELS } from '../../i18n/messages/reference-panels';
import { themeName } from '../../i18n/messages/themes';
import { Chip } from '../../ui/chip';
import { useLanguage, useStores } from '../../view/hooks';
import { openPanel, selectRegion } from '../../view/transitions';

interface StatementDetailsProps {
  readonly fact: Fact;
  readonly library: Library;
}

/** What is known of a statement besides its text; what isn't known is left out. */
export function StatementDetails({ fact, library }: StatementDetailsProps) {
  const language = useLanguage();
  const text = { ...REFERENCE_PANELS[language].fact, ...FACT_PANEL[language] };
  const { citation } = PANELS[language];
  const force = FORCE_TEXTS[language];
  const places = library.placesOf(fact);
  const rows: readonly (readonly [label: string, shown: ReactNode])[] = [
    [text.about, <SubjectLink key="subject" subject={fact.subject} />],
    [text.value, fact.value === null ? null : formatFigure(language, fact.value, fact.unit)],
    [text.period, fact.period === null ? null : formatPeriod(language, fact.period)],
    [text.comparedWith, fact.comparison === null ? null : text.comparison[fact.comparison]],
    [citation.status, citation.statusOf[fact.status]],
    [text.force, fact.force === null ? null : text.forceOf(force.name[fact.force], force.meaning[fact.force])],
    [text.date, fact.date === null ? null : <When key="date" date={fact.date} inferred={fact.inferred} />],
    [text.places, places.length === 0 ? null : <Places key="places" places={places} />],
    [text.strategies, fact.strategies.length === 0 ? null : <Strategies key="strategies" ids={fact.strategies} />],
    [text.theme, fact.theme === null ? null : themeName(language, fact.theme)],
    [citation.chapter, chapterTitle(language, fact.cite)],
    [citation.pages, /\d/.test(fact.cite.pages) ? formatPages(fact.cite.pages) : citation.unpaged],
  ];
  return (
    <dl className="note-facts statement-facts">
      {rows
        .filter(([, shown]) => shown !== null)
        .map(([label, shown]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
    </dl>
  );
}

function When({ date, inferred }: { readonly date: string; readonly inferred: boolean }) {
  const language = useLanguage();
  return (
    <>
      {formatDate(language, date)}
      {inferred && <span className="fine"> ({FACT_PANEL[language].inferred})</span>}
    </>
  );
}

/** Links the subject of a statement to its panel. */
function SubjectLink({ subject }: { readonly subject: string }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = REFERENCE_PANELS[language].fact;
  const region = regionNamed(subject);
  const strategy = STRATEGIES.find(({ id }) => id === subject);
  if (region === undefined && strategy === undefined) return text.national;
  const open = strategy === undefined ? selectRegion(region?.adcode ?? null) : openPanel(`strategy:${strategy.id}`);
  return (
    <button type="button" className="link" onClick={() => view.step(open)}>
      {strategy?.id === 'northeast' ? text.northeast : (strategy ?? region)?.short[language]}
    </button>
  );
}

function Strategies({ ids }: { readonly ids: Fact['strategies'] }) {
  const { view } = useStores();
  const language = useLanguage();
  return (
    <ul className="chips">
      {ids.map((id) => (
        <li key={id}>
          <Chip onClick={() => view.step(openPanel(`strategy:${id}`))}>{strategyOf(id).short[language]}</Chip>
        </li>
      ))}
    </ul>
  );
}

/** The places that a statement names; each leads to the places on the map. */
function Places({ places }: { readonly places: readonly Place[] }) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const open = (place: Place) => {
    ephemeral.setState({ place: place.id });
    view.step(openPanel('places'));
  };
  return (
    <ul className="chips">
      {places.map((place) => (
        <li key={place.id}>
          <Chip onClick={() => open(place)}>{place.name[language]}</Chip>
        </li>
      ))}
    </ul>
  );
}
