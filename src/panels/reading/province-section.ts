import { GEOGRAPHY, regionOf, strategyOf } from '../../content/atlas';
import { coverageOf, strategiesOf } from '../../domain/coverage';
import type { Adcode, Region } from '../../domain/region';
import type { Bilingual } from '../../domain/text';
import { formatArea, formatPeople } from '../../i18n/format';
import { READING_PANEL } from '../../i18n/messages/reading-panel';
import { READING_TABLES } from '../../i18n/messages/reading-tables';
import { REGION_PANEL } from '../../i18n/messages/region-panel';
import {
  type Block,
  heading,
  inOther,
  joined,
  type Line,
  paragraph,
  type ReadingSection,
  say,
  under,
} from './reading-document';
import type { ReadingScope } from './reading-scope';
import { regionLink } from './strategy-section';

/** The selected region in full, or the provinces as a table with their prefectures. */
export function provinceSection(scope: ReadingScope): ReadingSection {
  const text = READING_PANEL[scope.language];
  return {
    id: 'provinces',
    title: text.titles.provinces,
    blocks: scope.region === null ? provinceBlocks(scope) : regionBlocks(scope, scope.region),
    empty: text.outside,
  };
}

function provinceBlocks(scope: ReadingScope): readonly Block[] {
  const { language, members } = scope;
  const text = READING_PANEL[language];
  const { columns, captions } = READING_TABLES[language];
  const provinces = GEOGRAPHY.provinces.filter(
    (adcode) => members === null || coverageOf(adcode, members, GEOGRAPHY) !== 'none',
  );
  if (provinces.length === 0) return [];
  const { name, otherName, capital, area, census, strategies } = columns;
  const divided = provinces.filter((adcode) => GEOGRAPHY.prefecturesOf(adcode).length > 1);
  const counted = (adcode: Adcode) =>
    GEOGRAPHY.prefecturesOf(adcode).filter((unit) => members === null || members.has(unit));
  return [
    {
      kind: 'table',
      caption: captions.provinces(provinces.length),
      columns: [name, otherName, capital, area, census, strategies].map((column) => ({ name: column })),
      rows: provinces.map((adcode) => [
        regionLink(scope, adcode),
        [inOther(language, regionOf(adcode).short)],
        ...figures(scope, regionOf(adcode)),
        strategyNames(scope, adcode),
      ]),
    },
    ...under(
      heading(4, text.prefecturesByProvince),
      divided.length === 0
        ? []
        : [
            {
              kind: 'pairs',
              pairs: divided.map((adcode) => ({
                term: say(regionOf(adcode).short[language]),
                text: joined(
                  counted(adcode).map((unit) => regionLink(scope, unit)),
                  language === 'en' ? ', ' : '、',
                ),
              })),
            },
          ],
    ),
  ];
}

function regionBlocks(scope: ReadingScope, region: Region): readonly Block[] {
  const { language } = scope;
  const { columns } = READING_TABLES[language];
  const own = REGION_PANEL[language];
  const [capital, area, census] = figures(scope, region);
  const within =
    region.parent === null ? [] : [{ term: say(own.level.province), text: regionLink(scope, region.parent) }];
  const units = GEOGRAPHY.prefecturesOf(region.adcode).filter((unit) => unit !== region.adcode);
  return [
    { kind: 'heading', level: 4, line: [{ text: `${region.name[language]} ` }, inOther(language, region.name)] },
    paragraph(`${own.level[region.level]}${language === 'en' ? '.' : '。'}`),
    {
      kind: 'pairs',
      pairs: [
        ...within,
        { term: say(region.level === 'province' ? columns.capital : columns.seat), text: capital },
        { term: say(columns.area), text: area },
        { term: say(columns.census), text: census },
        { term: say(columns.strategies), text: strategyNames(scope, region.adcode) },
      ],
    },
    ...(units.length === 0 ? [] : [prefectureTable(scope, region, units)]),
  ];
}

function prefectureTable(scope: ReadingScope, region: Region, units: readonly Adcode[]): Block {
  const { language } = scope;
  const { columns, captions } = READING_TABLES[language];
  return {
    kind: 'table',
    caption: captions.prefectures(region.short[language]),
    columns: [{ name: columns.name }, { name: columns.otherName }, { name: columns.strategies }],
    rows: units.map((unit) => [
      regionLink(scope, unit),
      [inOther(language, regionOf(unit).name)],
      strategyNames(scope, unit),
    ]),
  };
}

/** Seat, area and residents; what is not recorded says so. */
function figures({ language }: ReadingScope, region: Region): readonly [capital: Line, area: Line, census: Line] {
  const { unknown } = READING_PANEL[language];
  const { capital, areaKm2, census2020 } = region;
  const name = (seat: Bilingual) => (seat[language] === region.short[language] ? '—' : seat[language]);
  return [
    say(capital === null ? '—' : name(capital)),
    say(areaKm2 === null ? unknown : formatArea(language, areaKm2)),
    say(census2020 === null ? unknown : formatPeople(language, census2020)),
  ];
}

/** The strategies that cover a region, each leading to its panel. */
function strategyNames({ language, sets }: ReadingScope, adcode: Adcode): Line {
  const text = READING_PANEL[language];
  const covering = strategiesOf(adcode, sets, GEOGRAPHY);
  if (covering.length === 0) return say(text.no);
  const units = GEOGRAPHY.prefecturesOf(adcode);
  const names = covering.map(({ strategy, coverage }): Line => {
    const short = strategyOf(strategy).short[language];
    if (coverage === 'full') return say(short);
    return say(text.partly(short, units.filter((unit) => sets[strategy].has(unit)).length, units.length));
  });
  return joined(names, language === 'en' ? ', ' : '、');
}
