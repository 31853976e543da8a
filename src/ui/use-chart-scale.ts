import type { ChartScale } from '../charts/frame/chart-size';
import { useView } from '../view/hooks';

const READING: ChartScale = { text: 12.5, stroke: 2 };
const PROJECTOR: ChartScale = { text: 24, stroke: 3 };

/** Sizes of type and lines in charts under the theme on show. */
export function useChartScale(): ChartScale {
  return useView((view) => view.theme === 'projector') ? PROJECTOR : READING;
}
