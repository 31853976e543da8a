import { DEFAULT_CLASSES } from '../../../domain/class-choice';
import { LENS_LEGEND } from '../../../i18n/messages/lens-legend';
import { symbolRadius } from '../../../map/symbols/symbol-radius';
import { useLanguage, useStores } from '../../../view/hooks';
import type { LensValues } from '../../../view/lens';
import { formatLensValue } from '../../../view/lens-words';
import { setClasses } from '../../../view/transitions';

/** The largest value's circle in this legend, in pixels; the map's own grows with its zoom. */
const LARGEST = 26;

/** A round number (1, 2 or 5 times a power of ten) no larger than a value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}

/** Circles for three round values, and the way back to colours. */
export function SymbolSizes({ values }: { readonly values: LensValues }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = LENS_LEGEND[language];
  const most = Math.max(...values.values.values());
  const largest = most > 0 ? roundBelow(most) : null;
  const samples = largest === null ? [] : [largest, roundBelow(largest / 4), roundBelow(largest / 20)];
  const radius = (value: number) => symbolRadius(value / most, LARGEST);
  return (
    <div className="symbol-sizes">
      <ul>
        {samples.map((value) => (
          <li key={value}>
            <svg width={2 * LARGEST + 2} height={2 * radius(value) + 2} aria-hidden="true">
              <circle className="symbol" cx={LARGEST + 1} cy={radius(value) + 1} r={radius(value)} />
            </svg>
            {formatLensValue(language, values, value, 'bare')}
          </li>
        ))}
      </ul>
      <p className="lens-note">
        {text.symbols}{' '}
        <button type="button" className="link" onClick={() => view.step(setClasses(DEFAULT_CLASSES))}>
          {text.toClasses}
        </button>
      </p>
    </div>
  );
}
