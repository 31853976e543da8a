import '../../../charts/charts.css';
import { HistogramChart } from '../../../charts/histogram/histogram-chart';
import { histogram } from '../../../domain/classification';
import { useChartScale } from '../../../ui/use-chart-scale';
import { useEphemeral, useLanguage } from '../../../view/hooks';
import type { LensClass, LensValues } from '../../../view/lens';
import { formatLensValue } from '../../../view/lens-words';

const BINS = 20;
const WIDTH = 230;

/** How the values spread, with the breaks of the classes and their colours. */
export function ClassHistogram({
  values,
  classes,
}: {
  readonly values: LensValues;
  readonly classes: readonly LensClass[];
}) {
  const language = useLanguage();
  const scale = useChartScale();
  const lit = useEphemeral((state) => state.litClass);
  const breaks = classes.slice(1).map(({ from }) => from);
  const bins = histogram([...values.values.values()], BINS).map((bin) => {
    const middle = (bin.from + bin.to) / 2;
    const index = breaks.filter((value) => value <= middle).length;
    return { ...bin, className: `fill-${classes[index]?.step ?? 'no-data'}` };
  });
  return (
    <div className="class-histogram" aria-hidden="true">
      <HistogramChart
        title=""
        bins={bins}
        breaks={breaks}
        format={(value) => formatLensValue(language, values, value, 'bare')}
        size={{ width: WIDTH, scale }}
        lit={lit}
      />
    </div>
  );
}
