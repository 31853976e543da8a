import { useState } from 'react';
import { ScatterChart } from '../../charts/scatter/scatter-chart';
import { regionOf, strategyOf } from '../../content/atlas';
import { figureOf, MAINLAND } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import type { Figures } from '../../content/library';
import { MACRO_OF } from '../../content/partitions';
import { INDICATOR_IDS, type IndicatorId, type Vintage } from '../../domain/indicator';
import { regress } from '../../domain/regression';
import { MACRO_REGION_IDS } from '../../domain/strategy';
import { formatNumber } from '../../i18n/format';
import { formatIndicator, inShownUnit, shownUnit } from '../../i18n/indicator-format';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { ChartFigure } from '../../ui/chart-figure';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useView } from '../../view/hooks';
import type { LensValues } from '../../view/lens';
import { shownVintage } from '../../view/lens-years';

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

export type Strength = 'strong' | 'some' | 'none' | 'against' | 'strongAgainst';

/** Pearson's r in words. */
export function strengthOf(r: number): Strength {
  if (Math.abs(r) < 0.3) return 'none';
  if (r > 0) return r >= 0.7 ? 'strong' : 'some';
  return r <= -0.7 ? 'strongAgainst' : 'against';
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
  const vintage = useView(shownVintage);
  const selected = useView((v) => v.region);
  const own = values.indicator?.id ?? 'gdp-per-person';
  const [across, setAcross] = useState<IndicatorId | null>(null);
  const [up, setUp] = useState<IndicatorId | null>(null);
  const [log, setLog] = useState(false);
  const y = up ?? own;
  const x = across ?? (y === 'density' ? 'gdp-per-person' : 'density');
  const year = commonYear(x, y, vintage, values.year ?? 2024);
  const source = useLensSource({ indicator: INDICATORS[y], vintage: INDICATORS[y].vintaged ? vintage : null });
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
  const asLog = log && canLog;
  const line = regress(points.map((point) => (asLog ? { x: Math.log(point.x), y: Math.log(point.y) } : point)));
  const r = line === null ? 0 : Math.sign(line.slope) * Math.sqrt(line.r2);
  const title = text.scatterTitle(names[x].short, names[y].short, year ?? 0);
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
        {canLog && (
          <label className="check-label">
            <input type="checkbox" checked={log} onChange={(event) => setLog(event.currentTarget.checked)} /> {text.log}
          </label>
        )}
      </div>
      <ChartFigure
        title={title}
        unit=""
        source={source}
        sentence={text.scatterSentence(points.length, text.strength[strengthOf(r)], formatNumber(language, r, 2))}
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
          />
        )}
      </ChartFigure>
      <p className="fine">{text.groupsNote}</p>
    </>
  );
}
