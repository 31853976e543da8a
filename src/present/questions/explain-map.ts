import { regionOf } from '../../content/atlas';
import { figureOf, MAINLAND } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import type { IndicatorId } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { formatIndicator } from '../../i18n/indicator-format';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { QUESTION_EXPLANATIONS } from '../../i18n/messages/question-explanations';
import { valuesOf } from './explain-figures';
import type { DescribedMap, Reading } from './question';
import { readingOf } from './reading';
import type { QuestionData } from './scope';
import { type Fault, faultsOf, largestClass } from './solve-maps';

/** The last year of both vintages. */
const COMMON_YEAR = 2023;

const OUTPUT: readonly IndicatorId[] = ['gdp', 'gdp-share'];

/** How the leader by total GDP stands by GDP per person; null for other totals. */
function ranksSentence(language: Language, { indicator, year, vintage }: Reading, data: QuestionData): string | null {
  if (!OUTPUT.includes(indicator)) return null;
  const perPerson = readingOf('gdp-per-person', year, vintage);
  const [leader] = valuesOf(MAINLAND, { indicator, year, vintage }, data);
  const ranks = valuesOf(MAINLAND, perPerson, data);
  const rank = ranks.findIndex(({ unit }) => unit === leader?.unit) + 1;
  if (leader === undefined || rank === 0 || perPerson.year !== year) return null;
  return QUESTION_EXPLANATIONS[language].totalRanks(regionOf(leader.unit).short[language], rank, ranks.length);
}

/** Whom the revision moved most in the last year of both vintages. */
function revisionSentence(language: Language, { figures }: QuestionData): string | null {
  const moved = MAINLAND.flatMap((unit) => {
    const at = (vintage: 'before-2023-census' | 'after-2023-census') =>
      figureOf(figures, 'gdp', unit, { year: COMMON_YEAR, vintage });
    const [before, after] = [at('before-2023-census'), at('after-2023-census')];
    return before === null || after === null ? [] : [{ unit, by: (after / before - 1) * 100 }];
  }).toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const [most] = moved;
  if (most === undefined) return null;
  const by = formatIndicator(language, INDICATORS['gdp-growth'], most.by);
  return QUESTION_EXPLANATIONS[language].revision(COMMON_YEAR, regionOf(most.unit).short[language], by);
}

function faultSentences(
  language: Language,
  fault: Fault,
  map: DescribedMap,
  data: QuestionData,
): readonly (string | null)[] {
  const text = QUESTION_EXPLANATIONS[language];
  if (map.shows === 'change') return [text.spliced, revisionSentence(language, data)];
  if (fault === 'total') {
    const { name } = INDICATOR_MESSAGES[language].indicators[map.reading.indicator];
    return [text.total(name), ranksSentence(language, map.reading, data)];
  }
  const { units, of } = largestClass(map, data);
  return [text.crowded(units, of)];
}

/** Why a map misleads, in sentences. */
export function mapSentences(language: Language, map: DescribedMap, data: QuestionData): readonly string[] {
  const faults = faultsOf(map, data) ?? [];
  return [
    ...faults.flatMap((fault) => faultSentences(language, fault, map, data)),
    QUESTION_EXPLANATIONS[language].others,
  ].filter((sentence) => sentence !== null);
}
