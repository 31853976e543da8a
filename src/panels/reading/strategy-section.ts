import { GEOGRAPHY, regionOf, strategyOf } from '../../content/atlas';
import { summarise } from '../../domain/coverage';
import type { Adcode } from '../../domain/region';
import type { Membership, StrategyId } from '../../domain/strategy';
import { READING_PANEL } from '../../i18n/messages/reading-panel';
import { STRATEGY_PANEL } from '../../i18n/messages/strategy-panel';
import { chosenDefinitions } from '../../view/filter';
import {
  type Block,
  heading,
  inOther,
  type Line,
  paragraph,
  type ReadingSection,
  say,
  under,
} from './reading-document';
import type { ReadingScope } from './reading-scope';
import { chapterOf } from './source-chapters';
import { statementList } from './statement-lines';

/** The strategies with members and aims, and what their chapter says about the nation. */
export function strategySection(scope: ReadingScope): ReadingSection {
  const { language, facts } = scope;
  const text = READING_PANEL[language];
  const others = facts.filter(
    (fact) => chapterOf(fact) === 'strategies' && !scope.strategies.some((id) => id === fact.subject),
  );
  return {
    id: 'strategies',
    title: text.titles.strategies,
    blocks: [
      ...scope.strategies.flatMap((id) => strategyBlocks(scope, id)),
      ...under(
        heading(4, scope.region === null && !scope.filtered ? text.nation : text.otherStatements),
        statementList(scope, others),
      ),
    ],
    empty: scope.filtered && scope.region === null ? text.outside : text.none,
  };
}

function strategyBlocks(scope: ReadingScope, id: StrategyId): readonly Block[] {
  const { language } = scope;
  const text = READING_PANEL[language];
  const strategy = strategyOf(id);
  const own = scope.library.factsAbout(id).filter((fact) => chapterOf(fact) === 'strategies');
  const aims = own.filter(({ kind }) => kind === 'strategy-aim');
  const pictures = own.filter(({ kind }) => kind === 'photo');
  const further = own.filter((fact) => !aims.includes(fact) && !pictures.includes(fact));
  return [
    { kind: 'heading', level: 4, line: [{ text: `${strategy.name[language]} ` }, inOther(language, strategy.name)] },
    paragraph(STRATEGY_PANEL[language].group[strategy.group]),
    ...strategy.memberships.flatMap((membership) => memberBlocks(scope, id, membership)),
    heading(5, text.aims),
    ...(aims.length === 0 ? [paragraph(text.noAims)] : statementList(scope, aims)),
    ...under(heading(5, text.further), statementList(scope, further)),
    ...under(heading(5, text.pictures), statementList(scope, pictures)),
  ];
}

/** The members under one definition, where they are said to be, and whether the map takes this definition. */
function memberBlocks(scope: ReadingScope, id: StrategyId, membership: Membership): readonly Block[] {
  const { language, view } = scope;
  const text = READING_PANEL[language];
  const colon = language === 'en' ? ': ' : '：';
  const set = GEOGRAPHY.expand(membership.adcodes);
  const { full, partial } = summarise(set, GEOGRAPHY);
  const several = strategyOf(id).memberships.length > 1;
  const origin = STRATEGY_PANEL[language].membersOrigin[membership.origin];
  const remarks = [membership.note[language], several && chosenDefinitions(view)[id] === membership ? text.chosen : ''];
  const parts = partial.map(({ adcode }): Line => {
    const units = GEOGRAPHY.prefecturesOf(adcode).filter((unit) => set.has(unit));
    const names = units.map((unit) => regionOf(unit).short[language]).join(language === 'en' ? ', ' : '、');
    return [{ text: `${text.inRegion(regionOf(adcode).short[language])}${colon}${names}` }];
  });
  return [
    heading(5, text.membersBy(membership.title[language], origin.charAt(0).toLowerCase() + origin.slice(1))),
    paragraph(remarks.filter((remark) => remark !== '').join(language === 'en' ? ' ' : '')),
    { kind: 'names', names: [...full.map((adcode) => regionLink(scope, adcode)), ...parts] },
  ];
}

/** A region's short name, leading to the text about it alone. */
export function regionLink({ language, region }: ReadingScope, adcode: Adcode): Line {
  const name = regionOf(adcode).short[language];
  if (region?.adcode === adcode) return say(name);
  return [{ text: name, selects: adcode, name: READING_PANEL[language].readAbout(name) }];
}
