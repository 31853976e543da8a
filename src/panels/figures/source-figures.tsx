import { BarsChart } from '../../charts/bars/bars-chart';
import { regionNamed } from '../../content/atlas';
import { LIBRARY, type Library } from '../../content/library';
import { SOURCE_CHARTS, type SourceChart } from '../../content/source-charts';
import type { Fact } from '../../domain/fact';
import { plottable } from '../../domain/plottable';
import { formatNumber } from '../../i18n/format';
import { CHARTS } from '../../i18n/messages/charts';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { ChartFigure } from '../../ui/chart-figure';
import { CheckNote } from '../../ui/check-note';
import { Loaded } from '../../ui/loaded';
import { StatementLink } from '../../ui/statement-link';
import { useLanguage } from '../../view/hooks';

/** The figures of the source's data pages as charts, as far as their checks allow; the others with what the check found. */
export function SourceFigures() {
  const text = FIGURES_PANEL[useLanguage()];
  return (
    <>
      <p>{text.sourceLead}</p>
      <Loaded resource={LIBRARY} what="library">
        {(library) => SOURCE_CHARTS.map((chart) => <OneChart key={chart.id} chart={chart} library={library} />)}
      </Loaded>
    </>
  );
}

function OneChart({ chart, library }: { readonly chart: SourceChart; readonly library: Library }) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const facts = chart.facts.flatMap((id) => library.fact(id) ?? []);
  const drawn = plottable(facts);
  const left = facts.filter((fact) => !drawn.some(({ id }) => id === fact.id));
  const nameOf = (fact: Fact) => {
    const sector = ['primary', 'secondary', 'tertiary'].findIndex((word) => fact.id.includes(word));
    if (chart.bySector) return text.sectors[sector] ?? fact.id;
    return regionNamed(fact.subject)?.short[language] ?? fact.subject;
  };
  const write = (value: number) => formatNumber(language, value, 2);
  const highest = drawn.toSorted((a, b) => b.value - a.value)[0];
  const title = chart.title[language];
  return (
    <div className="source-chart">
      <ChartFigure
        title={title}
        unit={chart.unit[language]}
        source={text.sourceName}
        sentence={
          highest === undefined
            ? ''
            : text.sourceSentence(nameOf(highest), `${write(highest.value)} ${chart.unit[language]}`)
        }
        fileName={`source-${chart.id}`}
        table={{
          title,
          columns: [
            { id: 'region', label: text.region, numeric: false },
            { id: 'value', label: `${text.value} (${chart.unit[language]})`, numeric: true },
          ],
          rows: drawn.map((fact) => [nameOf(fact), fact.value]),
          notes: [],
        }}
      >
        {(size) => (
          <BarsChart
            title={title}
            bars={drawn.map((fact) => ({ id: fact.id, label: nameOf(fact), value: fact.value, tone: 'mark-1' }))}
            format={write}
            noData={CHARTS[language].noData}
            size={size}
          />
        )}
      </ChartFigure>
      <p className="fine source-links">
        {drawn.map((fact) => (
          <StatementLink key={fact.id} id={fact.id}>
            {nameOf(fact)}
          </StatementLink>
        ))}
      </p>
      {left.length > 0 && (
        <>
          <p>{text.notDrawn}</p>
          {left.map((fact) => (
            <div key={fact.id}>
              <StatementLink id={fact.id}>{nameOf(fact)}</StatementLink>
              {library.checksOf(fact).map((check) => (
                <CheckNote key={check.id} check={check} />
              ))}
            </div>
          ))}
        </>
      )}
    </div>
  );
}
