import { figureOf, MAINLAND } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import type { Adcode } from '../../domain/region';
import type { Language } from '../../domain/text';
import { formatList } from '../../i18n/format';
import { formatIndicator } from '../../i18n/indicator-format';
import { QUESTION_EXPLANATIONS } from '../../i18n/messages/question-explanations';
import type { Reading } from './question';
import type { QuestionData } from './scope';
import { capitalised, readingWords, unitName } from './wording';

interface Valued {
  readonly unit: Adcode;
  readonly value: number;
}

/** Units with their figures, the highest first; those without one are left out. */
export function valuesOf(units: readonly Adcode[], reading: Reading, { figures }: QuestionData): readonly Valued[] {
  return units
    .flatMap((unit): readonly Valued[] => {
      const value = figureOf(figures, reading.indicator, unit, reading);
      return value === null ? [] : [{ unit, value }];
    })
    .toSorted((a, b) => b.value - a.value);
}

function listed(language: Language, rows: readonly Valued[], { indicator }: Reading): string {
  const text = QUESTION_EXPLANATIONS[language];
  return formatList(
    language,
    rows.map(({ unit, value }) =>
      text.valued(unitName(language, unit), formatIndicator(language, INDICATORS[indicator], value)),
    ),
  );
}

/** The figures of units as a sentence, the highest first. */
export function figuresSentence(
  language: Language,
  units: readonly Adcode[],
  reading: Reading,
  data: QuestionData,
): string {
  const words = capitalised(readingWords(language, reading));
  return QUESTION_EXPLANATIONS[language].figures(words, listed(language, valuesOf(units, reading, data), reading));
}

const LEADERS = 3;

/** The first three of units from one end as a sentence. */
export function leadersSentence(
  language: Language,
  units: readonly Adcode[] | null,
  reading: Reading,
  end: 'highest' | 'lowest',
  data: QuestionData,
): string {
  const rows = valuesOf(units ?? MAINLAND, reading, data);
  const leaders = (end === 'highest' ? rows : rows.toReversed()).slice(0, LEADERS);
  const words = capitalised(readingWords(language, reading));
  return QUESTION_EXPLANATIONS[language][end](words, listed(language, leaders, reading));
}
