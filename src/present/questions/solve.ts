import { GEOGRAPHY, REGIONS } from '../../content/atlas';
import { figureOf, MAINLAND } from '../../content/indicator-values';
import type { Adcode } from '../../domain/region';
import type { Answer, Clue, Membering, Question, QuestionOf } from './question';
import type { QuestionData } from './scope';
import { isClaimTrue } from './solve-claim';
import { misleadingMaps } from './solve-maps';
import { coverOf, everyMembering } from './solve-membering';
import { ranked } from './solve-ranks';

const ofRegions = (regions: readonly Adcode[]): readonly Answer[] =>
  regions.map((region): Answer => ({ form: 'region', region }));

const wholeOf = (of: Membering): readonly Adcode[] =>
  GEOGRAPHY.provinces.filter((province) => coverOf(province, of) === 'whole');

function found(clue: Clue, { figures }: QuestionData): readonly Adcode[] {
  const provinces = REGIONS.filter(({ level }) => level === 'province');
  switch (clue.by) {
    case 'name':
      return provinces
        .filter(({ short }) => short.en === clue.name.en || short.zh === clue.name.zh)
        .map(({ adcode }) => adcode);
    case 'capital':
      return provinces
        .filter(({ capital }) => capital?.en === clue.capital.en || capital?.zh === clue.capital.zh)
        .map(({ adcode }) => adcode);
    case 'both':
      return wholeOf(clue.first).filter((province) => coverOf(province, clue.second) === 'whole');
    case 'extreme': {
      const { reading, among, end } = clue;
      // What is covered in part, or has no data, could be first: then nobody can tell.
      if (among !== null && GEOGRAPHY.provinces.some((province) => coverOf(province, among) === 'part')) return [];
      const units = among === null ? MAINLAND : wholeOf(among);
      const value = (unit: Adcode) => figureOf(figures, reading.indicator, unit, reading);
      const order = ranked(reading.indicator, units, value, end === 'highest' ? 'high first' : 'low first', 2);
      return order === null ? [] : order.slice(0, 1);
    }
  }
}

function members({ of, options }: QuestionOf<'members'>): readonly Answer[] {
  if (options.some((option) => coverOf(option, of) === 'part')) return [];
  return [{ form: 'set', regions: options.filter((option) => coverOf(option, of) === 'whole') }];
}

/** Options that some strategy leaves out while it covers all the others. */
function oddOnes({ of, options }: QuestionOf<'odd-one-out'>): readonly Adcode[] {
  const candidates = of === null ? everyMembering() : [of];
  return options.filter((odd) =>
    candidates.some((candidate) =>
      options.every((option) => coverOf(option, candidate) === (option === odd ? 'none' : 'whole')),
    ),
  );
}

/**
 * All right answers to a question, worked out from the data alone and not from how it was made. None where the data do
 * not decide: something is missing, covered in part, or too near to be told apart.
 */
export function solve(question: Question, data: QuestionData): readonly Answer[] {
  switch (question.kind) {
    case 'find':
      return ofRegions(found(question.clue, data));
    case 'members':
      return members(question);
    case 'odd-one-out':
      return ofRegions(oddOnes(question));
    case 'order':
    case 'higher': {
      const { reading, options } = question;
      const value = (unit: Adcode) => figureOf(data.figures, reading.indicator, unit, reading);
      const order = ranked(reading.indicator, options, value, 'high first', options.length);
      if (order === null) return [];
      return question.kind === 'order' ? [{ form: 'order', regions: order }] : ofRegions(order.slice(0, 1));
    }
    case 'true-false': {
      const isTrue = isClaimTrue(question.claim, data);
      return isTrue === null ? [] : [{ form: 'truth', isTrue }];
    }
    case 'misleads':
      return misleadingMaps(question.maps, data).map((index): Answer => ({ form: 'map', index }));
  }
}
