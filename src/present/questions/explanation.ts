import { strategyOf } from '../../content/atlas';
import type { Fact } from '../../domain/fact';
import type { StrategyId } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { formatFigure } from '../../i18n/figure';
import { formatList } from '../../i18n/format';
import { QUESTION_EXPLANATIONS } from '../../i18n/messages/question-explanations';
import { figuresSentence, leadersSentence } from './explain-figures';
import { mapSentences } from './explain-map';
import { provincesOf } from './membering';
import { neighboursOf } from './neighbours';
import type { Claim, Membering, Question, QuestionOf, Reading } from './question';
import { readingOf } from './reading';
import type { QuestionData } from './scope';
import { coverOf, everyMembering } from './solve-membering';
import { unitName, unitNames } from './wording';

/** Why an answer is right, and what to cite for it. */
export interface Explanation {
  readonly sentences: readonly string[];
  /** Statements of the source. */
  readonly facts: readonly Fact[];
  /** Lists of members that it rests on. */
  readonly lists: readonly Membering[];
  /** Public statistics that it rests on. */
  readonly readings: readonly Reading[];
}

const because = (sentences: readonly string[], rests: Partial<Explanation> = {}): Explanation => ({
  facts: [],
  lists: [],
  readings: [],
  ...rests,
  sentences,
});

/** Statements of the source that name a strategy, or say whom it covers. */
const NAMING: Readonly<Partial<Record<StrategyId, readonly string[]>>> = {
  northeast: ['list-northeast', 'ne-composition'],
  'jing-jin-ji': ['list-jing-jin-ji', 'jjj-coordination'],
};

/** What an explanation that rests on lists of members cites: the lists, and the statements that name their strategies. */
function citing(lists: readonly Membering[], { library }: QuestionData): Pick<Explanation, 'lists' | 'facts'> {
  const strategies = [...new Set(lists.map(({ strategy }) => strategy))];
  const ids = strategies.flatMap((id) => NAMING[id] ?? [`list-${id}`]);
  return { lists, facts: ids.map((id) => library.fact(id)).filter((fact) => fact !== undefined) };
}

function explainFind({ clue, answer }: QuestionOf<'find'>, language: Language, data: QuestionData): Explanation {
  const text = QUESTION_EXPLANATIONS[language];
  const name = unitName(language, answer.region);
  switch (clue.by) {
    case 'name': {
      const neighbours = neighboursOf(answer.region);
      return because([
        neighbours.length === 0 ? text.island(name) : text.borders(name, unitNames(language, neighbours)),
      ]);
    }
    case 'capital':
      return because([text.capital(clue.capital[language], name)]);
    case 'both':
      return because([text.onlyBoth(name)], citing([clue.first, clue.second], data));
    case 'extreme': {
      const { reading, among, end } = clue;
      const units = among === null ? null : provincesOf(among).inside;
      return because([leadersSentence(language, units, reading, end, data)], {
        readings: [reading],
        ...(among === null ? {} : citing([among], data)),
      });
    }
  }
}

function explainMembers(question: QuestionOf<'members'>, language: Language, data: QuestionData): Explanation {
  const { of, options, answer } = question;
  const outside = options.filter((option) => !answer.regions.includes(option));
  const inside = options.filter((option) => answer.regions.includes(option));
  const text = QUESTION_EXPLANATIONS[language];
  return because([text.members(unitNames(language, inside), unitNames(language, outside))], citing([of], data));
}

function explainOdd(question: QuestionOf<'odd-one-out'>, language: Language, data: QuestionData): Explanation {
  const { of, options, answer } = question;
  const text = QUESTION_EXPLANATIONS[language];
  const others = options.filter((option) => option !== answer.region);
  const [three, odd] = [unitNames(language, others), unitName(language, answer.region)];
  if (of !== null) return because([text.oddNamed(three, odd)], citing([of], data));
  const fits = everyMembering().filter((list) =>
    options.every((option) => coverOf(option, list) === (option === answer.region ? 'none' : 'whole')),
  );
  const strategies = [...new Set(fits.map(({ strategy }) => strategy))];
  const names = strategies.map((id) => `“${strategyOf(id).short[language]}”`);
  const first = strategies.flatMap((id) => fits.filter(({ strategy }) => strategy === id).slice(0, 1));
  return because([text.odd(three, formatList(language, names), odd)], citing(first, data));
}

function explainClaim(claim: Claim, language: Language, data: QuestionData): Explanation {
  const text = QUESTION_EXPLANATIONS[language];
  switch (claim.about) {
    case 'membering': {
      const name = unitName(language, claim.region);
      const isIn = coverOf(claim.region, claim.of) === 'whole';
      return because([isIn ? text.onList(name) : text.offList(name)], citing([claim.of], data));
    }
    case 'figures': {
      const { reading } = claim;
      const sentence = figuresSentence(language, [claim.higher, claim.lower], reading, data);
      return because([sentence], { readings: [reading] });
    }
    case 'fact': {
      const fact = data.library.fact(claim.fact);
      if (fact === undefined || fact.value === null) return because([]);
      const write = (value: number) => formatFigure(language, value, fact.unit);
      const sentence = fact.value === claim.value ? text.said : text.notSaid(write(fact.value), write(claim.value));
      return because([sentence], { facts: [fact] });
    }
  }
}

/** Why the answer to a question is right, with the lists, figures and statements that show it. */
export function explain(question: Question, language: Language, data: QuestionData): Explanation {
  switch (question.kind) {
    case 'find':
      return explainFind(question, language, data);
    case 'members':
      return explainMembers(question, language, data);
    case 'odd-one-out':
      return explainOdd(question, language, data);
    case 'order':
    case 'higher': {
      const { options, reading } = question;
      return because([figuresSentence(language, options, reading, data)], { readings: [reading] });
    }
    case 'true-false':
      return explainClaim(question.claim, language, data);
    case 'misleads': {
      const map = question.maps[question.answer.index];
      if (map === undefined) return because([]);
      const reading = map.shows === 'figure' ? map.reading : readingOf('gdp', map.to.year, map.to.vintage);
      return because(mapSentences(language, map, data), { readings: [reading] });
    }
  }
}
