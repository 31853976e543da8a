import { findRegion, regionOf, strategyOf } from '../../content/atlas';
import type { Moment } from '../../content/indicator-values';
import { INDICATORS } from '../../content/indicators';
import type { Library } from '../../content/library';
import type { Vintage } from '../../domain/indicator';
import type { Adcode } from '../../domain/region';
import type { Language } from '../../domain/text';
import { formatList } from '../../i18n/format';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { INDICATOR_MESSAGES } from '../../i18n/messages/indicators';
import { QUESTION_DEFINITIONS } from '../../i18n/messages/question-definitions';
import { QUESTION_WORDS } from '../../i18n/messages/question-words';
import { QUESTIONS } from '../../i18n/messages/questions';
import { factWithFigure } from './fact-figures';
import type { Answer, Asking, Claim, Clue, DescribedMap, Membering, Reading } from './question';

/** The name of a unit; a prefecture's with its province, since some names occur twice. */
export function unitName(language: Language, unit: Adcode): string {
  const { short, parent } = regionOf(unit);
  const province = parent === null ? undefined : findRegion(parent);
  return province === undefined
    ? short[language]
    : QUESTION_WORDS[language].inProvince(short[language], province.short[language]);
}

/** Names of units as a phrase. */
export function unitNames(language: Language, units: readonly Adcode[]): string {
  return formatList(
    language,
    units.map((unit) => unitName(language, unit)),
  );
}

/** A strategy with the definition that is meant. */
function memberingWords(language: Language, { strategy, definition }: Membering): string {
  const counted = QUESTION_DEFINITIONS[`${strategy}:${definition}`]?.[language] ?? definition;
  return QUESTION_WORDS[language].membering(strategyOf(strategy).short[language], counted);
}

/** The short name of a vintage. */
const vintageName = (language: Language, vintage: Vintage): string =>
  INDICATOR_MESSAGES[language].vintages[vintage].short;

/** The name of an indicator in the middle of a sentence. */
function indicatorName(language: Language, { indicator }: Reading): string {
  const { name } = INDICATOR_MESSAGES[language].indicators[indicator];
  return language === 'en' && !name.startsWith('GDP') ? `${name[0]?.toLowerCase()}${name.slice(1)}` : name;
}

/** An indicator with its year and vintage, where it has any. */
export function readingWords(language: Language, reading: Reading): string {
  const { dated, vintaged, id } = INDICATORS[reading.indicator];
  return QUESTION_WORDS[language].reading(
    indicatorName(language, reading),
    // The census has its year in its name.
    dated && id !== 'census-2020' ? reading.year : null,
    vintaged ? vintageName(language, reading.vintage) : null,
  );
}

/** A sentence that begins with words that may be in lower case. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function clueWords(language: Language, clue: Clue): string {
  const text = QUESTION_WORDS[language].find;
  switch (clue.by) {
    case 'name':
      return text.name(clue.name[language]);
    case 'capital':
      return text.capital(clue.capital[language]);
    case 'both':
      return text.both(memberingWords(language, clue.first), memberingWords(language, clue.second));
    case 'extreme': {
      const among = clue.among === null ? text.mainland : text.membersOf(memberingWords(language, clue.among));
      return text[clue.end](readingWords(language, clue.reading), among);
    }
  }
}

/** What is to be judged, as a sentence. */
export function claimWords(language: Language, claim: Claim, library: Library): string {
  const text = QUESTION_WORDS[language];
  switch (claim.about) {
    case 'membering':
      return text.belongs(unitName(language, claim.region), memberingWords(language, claim.of));
    case 'figures': {
      const [higher, lower] = [unitName(language, claim.higher), unitName(language, claim.lower)];
      return text.compares(capitalised(readingWords(language, claim.reading)), higher, lower);
    }
    case 'fact': {
      const fact = library.fact(claim.fact);
      return fact === undefined ? '' : factWithFigure(fact, claim.value, language);
    }
  }
}

/** What a question asks. */
export function questionWords(language: Language, question: Asking): string {
  const text = QUESTION_WORDS[language];
  switch (question.kind) {
    case 'find':
      return clueWords(language, question.clue);
    case 'members':
      return text.members(memberingWords(language, question.of));
    case 'odd-one-out':
      return question.of === null ? text.oddOpen : text.odd(memberingWords(language, question.of));
    case 'order':
      return text.order(readingWords(language, question.reading));
    case 'higher':
      return text.higher(readingWords(language, question.reading));
    case 'true-false':
      return question.claim.about === 'fact' ? text.isFact : text.isTrue;
    case 'misleads':
      return text.misleads;
  }
}

/** A map, described. */
export function mapWords(language: Language, map: DescribedMap): string {
  const text = QUESTION_WORDS[language];
  if (map.shows === 'change') {
    const ends = [map.from, map.to].map(({ vintage }: Moment) => vintageName(language, vintage));
    return text.changed(map.from.year, ends[0] ?? '', map.to.year, ends[1] ?? '');
  }
  const reading = capitalised(readingWords(language, map.reading));
  if (map.classes.method === 'symbols') return text.circles(reading);
  const method = FIGURES_PANEL[language].methods[map.classes.method].name;
  return text.classed(
    reading,
    map.classes.count,
    language === 'en' ? `${method[0]?.toLowerCase()}${method.slice(1)}` : method,
  );
}

/** How a map is called among three: A, B, C. */
export const mapLetter = (language: Language, index: number): string =>
  QUESTIONS[language].mapLetter(String.fromCharCode('A'.charCodeAt(0) + index));

/** An answer in words. */
export function answerWords(language: Language, answer: Answer): string {
  const text = QUESTIONS[language];
  switch (answer.form) {
    case 'region':
      return unitName(language, answer.region);
    case 'set':
      return answer.regions.length === 0 ? text.findNone : unitNames(language, answer.regions);
    case 'order':
      return answer.regions.map((unit) => unitName(language, unit)).join(' › ');
    case 'truth':
      return answer.isTrue ? text.right : text.wrong;
    case 'map':
      return mapLetter(language, answer.index);
  }
}
