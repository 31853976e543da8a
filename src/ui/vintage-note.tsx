import { regionOf } from '../content/atlas';
import { figureOf } from '../content/indicator-values';
import { INDICATORS, vintagesOf } from '../content/indicators';
import { FIGURES, type Figures } from '../content/library';
import type { IndicatorId } from '../domain/indicator';
import type { Language } from '../domain/text';
import { formatNumber } from '../i18n/format';
import { INDICATOR_MESSAGES } from '../i18n/messages/indicators';
import { LENS_CHOICE } from '../i18n/messages/lens-choice';
import { useLanguage, useStores, useView } from '../view/hooks';
import { shownVintage } from '../view/lens-years';
import { setVintage } from '../view/transitions';
import { useResource } from './use-resource';

/** The last year of both vintages, and two provinces that show how far they are apart. */
const COMMON_YEAR = 2023;
const EXAMPLES = ['110000', '230000'] as const;

/** How far the revision moved a province's GDP, in percent. */
function revision(figures: Figures, adcode: string): number | null {
  const [before, after] = (['before-2023-census', 'after-2023-census'] as const).map((vintage) =>
    figureOf(figures, 'gdp', adcode, { year: COMMON_YEAR, vintage }),
  );
  return before === null || before === undefined || after === null || after === undefined
    ? null
    : (after / before - 1) * 100;
}

function whySentence(figures: Figures, language: Language): string | null {
  const [first, second] = EXAMPLES.map((adcode) => {
    const by = revision(figures, adcode);
    return by === null ? null : { name: regionOf(adcode).short[language], by: `+${formatNumber(language, by, 1)}%` };
  });
  if (!first || !second) return null;
  return LENS_CHOICE[language].why(COMMON_YEAR, first.name, first.by, second.name, second.by);
}

/** Which of the two series of GDP is shown, the switch to the other, and why there are two. */
export function VintageNote({ indicator }: { readonly indicator: IndicatorId }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = LENS_CHOICE[language];
  const names = INDICATOR_MESSAGES[language].vintages;
  const shown = useView(shownVintage);
  const figures = useResource(FIGURES);
  const vintages = vintagesOf(INDICATORS[indicator]);
  if (!INDICATORS[indicator].vintaged) return null;
  const why = figures.phase === 'ready' ? whySentence(figures.value, language) : null;
  return (
    <div className="vintage-note">
      <label>
        <span>{text.vintage}</span>
        <select
          value={shown}
          disabled={vintages.length < 2}
          onChange={(event) => {
            const next = vintages.find((known) => known === event.currentTarget.value);
            if (next !== undefined) view.step(setVintage(next));
          }}
        >
          {vintages.map((vintage) => (
            <option key={vintage} value={vintage}>
              {text.vintageName(names[vintage].short)}
            </option>
          ))}
        </select>
      </label>
      {vintages.length < 2 && <p className="fine">{text.only}</p>}
      {why !== null && (
        <details>
          <summary>{text.about}</summary>
          <p>{why}</p>
        </details>
      )}
    </div>
  );
}
