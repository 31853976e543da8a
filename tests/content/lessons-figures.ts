import { GEOGRAPHY, regionNamed, strategyOf } from '../../src/content/atlas';
import { type Balance, balanceAt } from '../../src/content/balance';
import figuresFile from '../../src/content/data/figures.json';
import { figureOf, groupFigure, MAINLAND } from '../../src/content/indicator-values';
import type { Figures } from '../../src/content/library';
import { macroPartition } from '../../src/content/partitions';
import type { IndicatorId, Vintage } from '../../src/domain/indicator';
import type { LessonId } from '../../src/domain/lesson';
import type { GroupId } from '../../src/domain/partition';
import type { Adcode } from '../../src/domain/region';
import type { StrategyId } from '../../src/domain/strategy';
import { CHECKS, FACTS } from './facts-rows';

/** A passage of a lesson with a `#` for each number, and the numbers that must stand there. */
export interface Stated {
  readonly en: string;
  readonly zh: string;
  readonly enNumbers: readonly number[];
  readonly zhNumbers: readonly number[];
}

const stated = (
  en: string,
  zh: string,
  enNumbers: readonly number[],
  zhNumbers: readonly number[] = enNumbers,
): Stated => ({ en, zh, enNumbers, zhNumbers });

const known = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('No such figure');
  return value;
};

const figures = figuresFile as unknown as Figures;
const NEW: Vintage = 'after-2023-census';
const OLD: Vintage = 'before-2023-census';
const macro = macroPartition();

const members = (id: StrategyId, definition?: string): readonly Adcode[] =>
  known(strategyOf(id).memberships.find((m) => (definition === undefined ? m.default : m.definition === definition)))
    .adcodes;
const of = (id: IndicatorId, group: readonly Adcode[], year = 2024, vintage: Vintage = NEW) =>
  known(groupFigure(figures, id, group, { year, vintage }).value);
const at = (id: IndicatorId, slug: string, year = 2024, vintage: Vintage = NEW) =>
  known(figureOf(figures, id, known(regionNamed(slug)).adcode, { year, vintage }));
const balance = (vintage: Vintage, year: number): Balance => known(balanceAt(figures, vintage, year, macro));
const theil = (vintage: Vintage, year: number) => balance(vintage, year).measures.theil_t;
const level = (id: GroupId, vintage: Vintage, year: number) => 100 * known(balance(vintage, year).levels.get(id));
const between = (year: number) => (100 * balance(NEW, year).t.between) / theil(NEW, year);
const share = (id: IndicatorId, group: readonly Adcode[]) => (100 * of(id, group)) / of(id, MAINLAND);
const person = (group: readonly Adcode[], unit = 1) => of('gdp-per-person', group) / unit;
/** Residents of the census on a square kilometer. */
const crowd = (group: readonly Adcode[]) => of('census-2020', group) / of('area', group);
const crowdOf = (slug: string) => at('census-2020', slug) / at('area', slug);
const printed = (id: string) => known(FACTS.find((fact) => fact.id === id)?.value);
const found = (verdict: string) => CHECKS.filter((check) => check.verdict === verdict).length;
/** A first quarter as the source prints it (billion yuan), in percent of the year (100 million yuan). */
const ofYear = (fact: string, slug: string) => (1000 * printed(fact)) / at('gdp', slug);
const revision = (slug: string) => 100 * (at('gdp', slug, 2023, NEW) / at('gdp', slug, 2023, OLD) - 1);
const inYuan = (id: string) => printed(id) / printed(`${id}-usd`);

const WAN = 1e4;
const MILLION = 1e6;
const YI = 1e8;

const three = members('northeast', 'provinces');
const macroOrder = [members('eastern'), members('central'), members('western'), three];
const belt = members('yangtze-belt');
const yellow = members('yellow-river');
const both = new Set([...belt, ...yellow]).size;
const bay = members('gba');
const wideBay = members('gba', 'guangdong');
const cities = GEOGRAPHY.prefecturesOf('440000');
const nine = bay.filter((adcode) => cities.includes(adcode));
const regions = [bay, members('yangtze-delta'), members('jing-jin-ji')];
const perWan = (slug: string) => at('census-2020', slug) / WAN;
const perMillion = (slug: string) => at('census-2020', slug) / MILLION;
const grain = printed('ne-grain-2023');

/** What is computed or counted, lesson by lesson; a number that stands in a statement or a check needs no line here. */
export const STATED: Readonly<Record<LessonId, readonly Stated[]>> = {
  'four-plates': [
    stated(
      'about #% of the land but #% of the people, the East about #% of the land and #% of the people',
      '约占土地的#%，人口只占#%；东部约占土地的#%，人口却占#%',
      [members('western'), members('eastern')].flatMap((group) => [share('area', group), share('population', group)]),
    ),
    stated('(end of 2024, of # units)', '（#个省级行政区，2024年末）', [MAINLAND.length]),
    stated(
      'East about # yuan, Center #, West # and Northeast # (2024)',
      '2024年东部约#万元，中部约#万元，西部约#万元，东北约#万元',
      macroOrder.map((group) => person(group)),
      macroOrder.map((group) => person(group, WAN)),
    ),
    stated(
      'The mean of all # units is about # yuan',
      '#个省级行政区平均约#万元',
      [MAINLAND.length, person(MAINLAND)],
      [MAINLAND.length, person(MAINLAND, WAN)],
    ),
  ],
  'two-rivers-two-strategies': [
    stated('Belt, with # province-level units', '长江经济带涉及#个省级行政区', [belt.length]),
    stated('the Yellow River Basin, with #.', '黄河流域涉及#个。', [yellow.length]),
    stated('There are # units, not #:', '一共#个，而不是#个', [both, belt.length + yellow.length]),
    stated('add # and #.', '把#和#相加', [belt.length, yellow.length]),
    stated('the count of #?', '“一共#个”？', [both]),
    stated('# and # make #,', '#加#等于#，', [belt.length, yellow.length, belt.length + yellow.length]),
    stated('so the union has # members', '并集只有#个成员', [both]),
    stated(
      'more people (# million against # million)',
      '人口更多（#亿对#亿）',
      [belt, yellow].map((group) => of('population', group) / 100),
      [belt, yellow].map((group) => of('population', group) / WAN),
    ),
    stated(
      '(about # against # yuan, 2024)',
      '（约#万元对#万元）',
      [person(belt), person(yellow)],
      [person(belt, WAN), person(yellow, WAN)],
    ),
    stated(
      'more land: # against # million km²',
      '为#万平方公里，长江经济带为#万平方公里',
      [of('area', yellow) / MILLION, of('area', belt) / MILLION],
      [of('area', yellow) / WAN, of('area', belt) / WAN],
    ),
  ],
  'the-northeast': [
    stated(
      'about # million km² and had # million people in 2020',
      '三省面积约#万平方公里，2020年人口#万',
      [of('area', three) / MILLION, of('census-2020', three) / MILLION],
      [of('area', three) / WAN, of('census-2020', three) / WAN],
    ),
    stated('Heilongjiang, #% in 2024', '黑龙江，2024年为#%', [at('primary-share', 'heilongjiang')]),
    stated(
      'Jilin #%, Liaoning #%, Heilongjiang #%, Inner Mongolia #%',
      '吉林#%，辽宁#%，黑龙江#%，内蒙古#%',
      ['jilin', 'liaoning', 'heilongjiang', 'inner-mongolia'].map((slug) => at('tertiary-share', slug)),
    ),
    stated('with #%.', '第二产业占#%', [at('secondary-share', 'inner-mongolia')]),
    stated(
      'At the end of 2022 it had # million residents',
      '2022年末，辽宁常住人口为#万人',
      [at('population', 'liaoning', 2022) / 100],
      [at('population', 'liaoning', 2022)],
    ),
    stated(
      'Fewer: # million',
      '为#万人，因为',
      [at('population', 'liaoning', 2023) / 100],
      [at('population', 'liaoning', 2023)],
    ),
    stated(
      'lost about # million people between 2010 and 2020',
      '2010年至2020年，三省人口共减少约#万',
      [(of('population', three, 2010) - of('population', three, 2020)) / 100],
      [of('population', three, 2010) - of('population', three, 2020)],
    ),
    stated('In 2000 the three provinces stood at #.', '2000年东北三省为#。', [level('northeast', OLD, 2000)]),
    stated('At #. Output per person', '为#。东北的人均产出', [level('northeast', OLD, 2023)]),
  ],
  'is-the-gap-closing': [
    stated('GDP and residents of # province-level units', '只有#个省级行政区', [MAINLAND.length]),
    stated('(# trillion yuan, 2024)', '为#万亿元；', [at('gdp', 'guangdong') / WAN], [at('gdp', 'guangdong') / WAN]),
    stated(
      'Beijing leads with about # yuan, twice Guangdong’s #.',
      '北京，约#万元，是广东#万元的两倍',
      [at('gdp-per-person', 'beijing'), at('gdp-per-person', 'guangdong')],
      [at('gdp-per-person', 'beijing') / WAN, at('gdp-per-person', 'guangdong') / WAN],
    ),
    stated('In 2000 it was #.', '2000年为#。', [theil(OLD, 2000)]),
    stated(
      'It widened to # in 2003, narrowed quickly to # in 2014 and has hardly moved since: # in 2023',
      '2003年达到#；随后迅速缩小，2014年为#；此后变化很小，2023年为#',
      [2003, 2014, 2023].map((year) => theil(OLD, year)),
    ),
    stated(
      'moves between # and #,',
      '数值在#与#之间',
      [Math.min, Math.max].map((end) =>
        end(...[2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => theil(OLD, year))),
      ),
    ),
    stated(
      'highest over lowest fell from # to #, the Gini coefficient from # to #.',
      '最高与最低之比由#降到#，基尼系数由#降到#。',
      (['max_min', 'gini'] as const).flatMap((id) => [2000, 2023].map((year) => balance(OLD, year).measures[id])),
    ),
    stated(
      'For 2022 Theil T is # in the older one, for 2023 it is # in the newer one',
      '旧数列2022年的泰尔T指数为#，新数列2023年为#',
      [theil(OLD, 2022), theil(NEW, 2023)],
    ),
    stated(
      '# and # in the older, # and # in the newer one',
      '旧数列为#和#，新数列为#和#',
      [OLD, NEW].flatMap((vintage) => [2022, 2023].map((year) => theil(vintage, year))),
    ),
    stated('Shanghai and Beijing, by # to #%', '约#%至#%', [revision('beijing'), revision('shanghai')]),
    stated('In 2006 #% of it lay', '2006年，板块之间占#%', [between(2006)]),
    stated('#%. Today more of the gap', '占#%。如今更多的差距', [between(2024)]),
    stated(
      'In 2006 GDP per person was # in the East, # in the Northeast, # in the Center and # in the West',
      '2006年人均GDP：东部#，东北#，中部#，西部#',
      (['eastern', 'northeast', 'central', 'western'] as const).map((id) => level(id, NEW, 2006)),
    ),
    stated('The Northeast fell from # to #.', '东北，由#降到#。', [
      level('northeast', NEW, 2006),
      level('northeast', NEW, 2024),
    ]),
    stated(
      'The West rose to #, the Center to #, and the East came down to #',
      '西部升到#，中部升到#，东部降到#',
      (['western', 'central', 'eastern'] as const).map((id) => level(id, NEW, 2024)),
    ),
  ],
  'can-you-trust-a-figure': [
    stated(
      'They give # billion, 0.01 more',
      '合计#亿元，多0.1亿元',
      [printed('ln-primary-2024q1') + printed('ln-secondary-2024q1') + printed('ln-tertiary-2024q1')],
      [10 * (printed('ln-primary-2024q1') + printed('ln-secondary-2024q1') + printed('ln-tertiary-2024q1'))],
    ),
    stated('About # for Liaoning and # for Inner Mongolia', '辽宁约#元，内蒙古约#元', [
      inYuan('ln-gdp-2024q1'),
      inYuan('im-gdp-2024q1'),
    ]),
    stated('about #% larger', '大#%左右', [100 * (inYuan('ln-gdp-2024q1') / inYuan('im-gdp-2024q1') - 1)]),
    stated(
      'Statistics give # billion for the year',
      '全年数为#亿元',
      [at('gdp', 'heilongjiang') / 10],
      [at('gdp', 'heilongjiang')],
    ),
    stated('the quarter is #% of the year', '一季度都占全年的#%', [ofYear('ln-gdp-2024q1', 'liaoning')]),
    stated('the quarter is #% of the year', '一季度都占全年的#%', [ofYear('im-gdp-2024q1', 'inner-mongolia')]),
    stated('#%. It stands out', '占#%，确实偏低', [ofYear('hlj-gdp-2024q1', 'heilongjiang')]),
    stated(
      'About # billion people live in the # province-level units',
      '#个省级行政区约有#亿人',
      [of('population', MAINLAND) / 1e5, MAINLAND.length],
      [MAINLAND.length, of('population', MAINLAND) / WAN],
    ),
    stated('About # tons each', '人均约#吨', [(grain * 1e6) / (of('population', MAINLAND) * WAN)]),
    stated(
      'The atlas records # checks: # find the source doubtful, # call for care, # confirm it',
      '本图集共有#项核查：#项存疑，#项须留意，#项属实',
      [CHECKS.length, found('wrong'), found('note'), found('ok')],
    ),
  ],
  'a-bay-of-eleven-cities': [
    stated(
      'Official plans count nine of the # cities',
      '广东#个地级市中的#个',
      [cities.length],
      [cities.length, nine.length],
    ),
    stated(
      'from about # to # km², the population from # to # million (2020)',
      '面积由约#万增至#万平方公里，人口由#万增至#亿（2020年）',
      [of('area', bay), of('area', wideBay), of('census-2020', bay) / MILLION, of('census-2020', wideBay) / MILLION],
      [of('area', bay) / WAN, of('area', wideBay) / WAN, of('census-2020', bay) / WAN, of('census-2020', wideBay) / YI],
    ),
    stated(
      'Guangzhou with # million, Shenzhen with # and Dongguan with #. All eleven have about # million people',
      '广州#万，深圳#万，东莞#万；十一城合计约#万人',
      [...['guangzhou', 'shenzhen', 'dongguan'].map(perMillion), of('census-2020', bay) / MILLION],
      [...['guangzhou', 'shenzhen', 'dongguan'].map(perWan), of('census-2020', bay) / WAN],
    ),
    stated('with # million it comes fifth', '香港有#万人', [perMillion('hong-kong')], [perWan('hong-kong')]),
    stated(
      'In 2020 Macao had # people on # km², Zhaoqing had # on # km²',
      '澳门有#人，面积#平方公里；肇庆有#人，面积#平方公里',
      ['macao', 'zhaoqing'].flatMap((slug) => [at('census-2020', slug), at('area', slug)]),
    ),
    stated(
      'About # in Macao and # in Zhaoqing. Shenzhen has about #, Hong Kong # and Guangzhou #',
      '澳门约#万人，肇庆约#人。深圳约#人，香港约#人，广州约#人',
      ['macao', 'zhaoqing', 'shenzhen', 'hong-kong', 'guangzhou'].map(crowdOf),
      [crowdOf('macao') / WAN, ...['zhaoqing', 'shenzhen', 'hong-kong', 'guangzhou'].map(crowdOf)],
    ),
    stated(
      'Guangdong alone had # trillion yuan in 2024, #% of all # units',
      '2024年就有#万亿元，占#个省级行政区的#%',
      [at('gdp', 'guangdong') / WAN, at('gdp-share', 'guangdong'), MAINLAND.length],
      [at('gdp', 'guangdong') / WAN, MAINLAND.length, at('gdp-share', 'guangdong')],
    ),
    stated(
      'The Delta has # million people, Beijing–Tianjin–Hebei # and the bay # (2020)',
      '2020年长三角#亿人，京津冀#亿人，大湾区#万人',
      [regions[1], regions[2], regions[0]].map((group) => of('census-2020', known(group)) / MILLION),
      [
        of('census-2020', known(regions[1])) / YI,
        of('census-2020', known(regions[2])) / YI,
        of('census-2020', bay) / WAN,
      ],
    ),
    stated(
      'about #, against # in the Delta and # in the north',
      '每平方公里约#人，长三角约#人，京津冀约#人',
      regions.map(crowd),
    ),
    stated('its core of # cities', '中心区#城', [members('yangtze-delta', 'core-27').length]),
    stated(
      'bay; #% of the province’s people lived there in 2020',
      '广东有#个市不在大湾区内，2020年全省#%的人口',
      [100 * (1 - of('census-2020', nine) / at('census-2020', 'guangdong'))],
      [cities.length - nine.length, 100 * (1 - of('census-2020', nine) / at('census-2020', 'guangdong'))],
    ),
  ],
};

/** Years that a lesson speaks of beside those of its views and statements, and numbers that state no figure. */
export const PLAIN: Readonly<Record<LessonId, readonly number[]>> = {
  'four-plates': [],
  'two-rivers-two-strategies': [2024],
  // About 18,000 km² are counted in two provinces: `extent.twice` says so wherever areas are added up.
  'the-northeast': [2000, 100, 18_000, 1.8],
  // Breaks of the population series: the note of the indicator says so.
  'is-the-gap-closing': [2000, 2003, 2014, 2022, 2023, 2024, 2005, 2010, 0, 100],
  'can-you-trust-a-figure': [1],
  'a-bay-of-eleven-cities': [2020],
};
