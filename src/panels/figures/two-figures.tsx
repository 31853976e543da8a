import { useState } from 'react';
import { ScatterChart } from '../../charts/scatter/scatter-chart';
import { regionOf, strategyOf } from '../../content/atlas';
import { figureOf, MAINLAND } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import type { Figures } from '../../content/library';
import { MACRO_OF } from '../../content/partitions';
import { CURRENT_VINTAGE, INDICATOR_IDS, type IndicatorId, type Vintage } from '../../domain/indicator';
import { regress } from '../../domain/regression';
import { MACRO_REGION_IDS } from '../../domain/strategy';
import { formatIndicator, inShownUnit, shownUnit } from '../../i18n/indicator-format';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { ChartFigure } from '../../ui/chart-figure';
import { regionOfLens } from '../../ui/standing';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useView } from '../../view/hooks';
import type { LensValues } from '../../view/lens';
import { shownVintage } from '../../view/lens-years';
import { correlationSentence, strengthOf } from './sentences';

/** The latest year that both indicators have, up to a wished one; null where they share none. */
export function commonYear(x: IndicatorId, y: IndicatorId, vintage: Vintage, wished: number): number | null {
  const spans = [x, y]
    .filter((id) => INDICATORS[id].dated && id !== 'census-2020')
    .map((id) => INDICATORS[id].years[vintage]);
  if (spans.some((span) => span === null)) return null;
  const first = Math.max(...spans.map((span) => span?.first ?? 0));
  const last = Math.min(...spans.map((span) => span?.last ?? 9999));
  return first > last ? null : Math.min(last, Math.max(first, wished));
}

/** The year beside a lens that has none. */
const LATEST = 2024;

/** Values whose largest is more than so many times the smallest crowd together on axes by difference. */
const WIDE = 20;

/** Whether values are positive and spread so widely that an axis by ratio shows them better. */
export function asksForLog(values: readonly number[]): boolean {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.length > 1 && least > 0 && most / least > WIDE;
}

interface TwoFiguresProps {
  readonly figures: Figures;
  readonly values: LensValues;
}

/** Any two indicators against each other, the provinces grouped by macro-region. */
export function TwoFigures({ figures, values }: TwoFiguresProps) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const names = INDICATOR_MESSAGES[language].indicators;
  const selected = useView((v) => regionOfLens({ level: 'province' }, v.region));
  const own = values.indicator?.id ?? 'gdp-per-person';
  const [across, setAcross] = useState<IndicatorId | null>(null);
  const [up, setUp] = useState<IndicatorId | null>(null);
  const [log, setLog] = useState(true);
  const y = up ?? own;
  const x = across ?? (y === 'density' ? 'gdp-per-person' : 'density');
  const wished = useView(shownVintage);
  const vintage = [x, y].some((id) => INDICATORS[id].years[wished] === null) ? CURRENT_VINTAGE : wished;
  const year = commonYear(x, y, vintage, values.year ?? LATEST);
  const dated = [x, y].some((id) => INDICATORS[id].dated && id !== 'census-2020');
  const sources = [
    useLensSource({ indicator: INDICATORS[y], vintage: INDICATORS[y].vintaged ? vintage : null }),
    useLensSource({ indicator: INDICATORS[x], vintage: INDICATORS[x].vintaged ? vintage : null }),
  ];
  const moment = { year: year ?? 0, vintage };
  const points = MAINLAND.flatMap((adcode) => {
    const [a, b] = [figureOf(figures, x, adcode, moment), figureOf(figures, y, adcode, moment)];
    if (a === null || b === null || year === null) return [];
    return [
      {
        id: adcode,
        label: regionOf(adcode).short[language],
        x: a,
        y: b,
        group: MACRO_OF.get(adcode) ?? ('plain' as const),
        emphasis: adcode === selected,
      },
    ];
  });
  const canLog = points.every((point) => point.x > 0 && point.y > 0);
  const offersLog = canLog && [points.map((point) => point.x), points.map((point) => point.y)].some(asksForLog);
  const asLog = log && offersLog;
  const line = regress(points.map((point) => (asLog ? { x: Math.log(point.x), y: Math.log(point.y) } : point)));
  const r = line === null ? null : Math.sign(line.slope) * Math.sqrt(line.r2);
  const fitted = (value: number): number => {
    if (line === null) return 0;
    return asLog ? Math.exp(line.intercept + line.slope * Math.log(value)) : line.intercept + line.slope * value;
  };
  const related = r !== null && x !== y && strengthOf(r) !== 'none';
  const title = text.scatterTitle(names[x].short, names[y].short, dated ? year : null);
  const select = (label: string, value: IndicatorId, choose: (id: IndicatorId) => void) => (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => choose(INDICATOR_IDS.find((id) => id === event.currentTarget.value) ?? value)}
      >
        {INDICATOR_IDS.map((id) => (
          <option key={id} value={id}>
            {names[id].name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <div className="lens-choices">
        {select(text.up, y, setUp)}
        {select(text.across, x, setAcross)}
        {offersLog && (
          <label className="check-label">
            <input type="checkbox" checked={log} onChange={(event) => setLog(event.currentTarget.checked)} /> {text.log}
          </label>
        )}
      </div>
      <ChartFigure
        title={title}
        unit=""
        source={[...new Set(sources)].join(language === 'en' ? '; ' : '；')}
        sentence={correlationSentence(language, { r, n: points.length, log: asLog, same: x === y })}
        fileName={`${y}-against-${x}`}
        table={{
          title,
          columns: [
            { id: 'region', label: text.region, numeric: false },
            { id: 'x', label: `${names[x].short} (${shownUnit(language, INDICATORS[x].unit)})`, numeric: true },
            { id: 'y', label: `${names[y].short} (${shownUnit(language, INDICATORS[y].unit)})`, numeric: true },
          ],
          rows: points.map((point) => [
            point.label,
            inShownUnit(language, INDICATORS[x].unit, point.x),
            inShownUnit(language, INDICATORS[y].unit, point.y),
          ]),
          notes: [],
        }}
      >
        {(size) => (
          <ScatterChart
            title={title}
            points={points}
            x={{
              label: `${names[x].short}, ${shownUnit(language, INDICATORS[x].unit)}`,
              format: (value) => formatIndicator(language, INDICATORS[x], value, 'bare'),
              log: asLog,
            }}
            y={{
              label: `${names[y].short}, ${shownUnit(language, INDICATORS[y].unit)}`,
              format: (value) => formatIndicator(language, INDICATORS[y], value, 'bare'),
              log: asLog,
            }}
            groups={MACRO_REGION_IDS.map((id) => ({ tone: id, label: strategyOf(id).short[language] }))}
            size={size}
            line={related ? { at: fitted } : null}
          />
        )}
      </ChartFigure>
      <p className="fine">{text.groupsNote}</p>
    </>
  );
}
