import { momentsOf } from '../../content/moments';
import type { Fact, Place } from '../../domain/fact';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format';
import { READING_PANEL } from '../../i18n/messages/reading-panel';
import { READING_TABLES } from '../../i18n/messages/reading-tables';
import { unitName } from '../../i18n/messages/units';
import { type Block, inOther, joined, type ReadingSection, say } from './reading-document';
import type { ReadingScope } from './reading-scope';
import { checkLine, pagesText, spokenChecks, statementLine } from './statement-lines';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A section that is one table; without rows it says that the source has nothing. */
function tableSection(
  scope: ReadingScope,
  id: 'events' | 'figures' | 'places' | 'checks',
  columns: TableBlock['columns'],
  rows: TableBlock['rows'],
): ReadingSection {
  const text = READING_PANEL[scope.language];
  return {
    id,
    title: text.titles[id],
    blocks:
      rows.length === 0 ? [] : [{ kind: 'table', caption: READING_TABLES[scope.language].captions[id], columns, rows }],
    empty: scope.filtered && scope.region === null ? text.outside : text.none,
  };
}

/** What happened, the earliest first. What was said on an occasion stands with the meeting and the discourses. */
export function eventSection(scope: ReadingScope): ReadingSection {
  const { language, library, facts } = scope;
  const table = READING_TABLES[language].columns;
  const { inferred } = READING_PANEL[language];
  const moments = momentsOf({ facts, placesOf: library.placesOf });
  const dateText = ({ date, inferred: isInferred }: Fact) => {
    const said = formatDate(language, date ?? '');
    if (!isInferred) return said;
    return language === 'en' ? `${said} (${inferred})` : `${said}（${inferred}）`;
  };
  return tableSection(
    scope,
    'events',
    [{ name: table.date }, { name: table.what, wide: true }, { name: table.place }, { name: table.pages }],
    moments.map(({ fact, places }) => [
      say(dateText(fact)),
      statementLine(language, fact),
      say(namesOf(scope, places) || '—'),
      say(pagesText(language, fact)),
    ]),
  );
}

const namesOf = ({ language }: ReadingScope, places: readonly Place[]): string =>
  places.map(({ name }) => name[language]).join(language === 'en' ? '; ' : '；');

export function figureSection(scope: ReadingScope): ReadingSection {
  const { language, facts } = scope;
  const table = READING_TABLES[language].columns;

  return tableSection(
    scope,
    'figures',
    [
      { name: table.statement, wide: true },
      { name: table.value },
      { name: table.unit },
      { name: table.period },
      { name: table.check, wide: true },
    ],
    facts.flatMap((fact) => {
      const { value, unit, period } = fact;
      if (value === null) return [];
      const checks = spokenChecks(scope, fact).map((check) => checkLine(language, check));
      return [
        [
          statementLine(language, fact),
          say(unit === 'year' ? String(value) : formatNumber(language, value, 4)),
          say(unit === null ? '—' : unitName(language, unit)),
          say(period === null ? '—' : formatPeriod(language, period)),
          checks.length === 0 ? say('—') : joined(checks, ' '),
        ],
      ];
    }),
  );
}

export function placeSection(scope: ReadingScope): ReadingSection {
  const { language, places, library } = scope;
  const table = READING_TABLES[language].columns;
  const { placeKinds, accuracies } = READING_PANEL[language];
  const position = ({ lon, lat }: Place) =>
    lon === null || lat === null
      ? '—'
      : language === 'en'
        ? `${formatNumber('en', lon)}° E, ${formatNumber('en', lat)}° N`
        : `东经 ${formatNumber('zh', lon)}°，北纬 ${formatNumber('zh', lat)}°`;
  return tableSection(
    scope,
    'places',
    [table.name, table.otherName, table.kind, table.position, table.accuracy, table.statements].map((name) => ({
      name,
    })),
    places.map((place) => [
      say(place.name[language]),
      [inOther(language, place.name)],
      say(place.kinds.map((kind) => placeKinds[kind]).join(language === 'en' ? ', ' : '、')),
      say(position(place)),
      say(accuracies[place.accuracy]),
      say(formatNumber(language, library.factsAt(place.id).length)),
    ]),
  );
}

/** Checks of the statements shown. */
export function checkSection(scope: ReadingScope): ReadingSection {
  const { language, library, facts } = scope;
  const table = READING_TABLES[language].columns;
  const { verdict, openCheck } = READING_PANEL[language];
  const concerned = new Set(facts.flatMap((fact) => fact.checks));
  const colon = language === 'en' ? ': ' : '：';
  return tableSection(
    scope,
    'checks',
    [
      { name: table.check },
      { name: table.verdict },
      { name: table.finding, wide: true },
      { name: table.stated },
      { name: table.computed },
      { name: table.statements },
    ],
    library.checks
      .filter(({ id }) => concerned.has(id))
      .map((check) => {
        const { stated, computed } = language === 'zh' ? check.zh : check;
        return [
          [
            { text: check.id, checks: check.id, name: openCheck(check.id) },
            { text: `${colon}${check.claim[language]}` },
          ],
          say(verdict[check.verdict]),
          say(check.text[language]),
          say(stated),
          say(computed),
          say(formatNumber(language, check.facts.length)),
        ];
      }),
  );
}
