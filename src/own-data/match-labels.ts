import { GEOGRAPHY, regionOf } from '../content/atlas';
import type { Adcode } from '../domain/region';
import type { OwnColumn } from './dataset';
import type { Columns } from './find-columns';
import { isTotal, regionsNamed, suggestions } from './match-region';
import { type Ambiguity, type Decisions, LISTED, listed, type Report } from './report';

type Level = OwnColumn['level'];

/** The four municipalities, Hong Kong, Macao and Taiwan are at both levels. */
const atLevel = (adcode: Adcode, level: Level): boolean =>
  level === 'prefecture' ? GEOGRAPHY.prefectures.includes(adcode) : regionOf(adcode).level === 'province';

/** A label of the table; one that may mean several regions stands for itself with its province. */
interface Label {
  readonly label: string;
  readonly candidates: readonly Adcode[];
  /** Provinces that the row names beside it. */
  readonly provinces: readonly Adcode[];
  rows: number;
}

/** Which region the label of a row stands for, and what became of all labels. */
export interface Matching {
  readonly level: Level;
  readonly regionOfRow: (row: readonly string[]) => Adcode | undefined;
  readonly report: Pick<Report, 'ambiguous' | 'unknown' | 'taken' | 'totals' | 'otherLevel'>;
}

/** The level that most labels with one meaning are at. */
function levelOf(labels: readonly Label[]): Level {
  const sure = labels.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []));
  const prefectures = sure.filter((adcode) => regionOf(adcode).level === 'prefecture').length;
  return prefectures * 2 > sure.length ? 'prefecture' : 'province';
}

/** The sure reading of a label with several, and what makes it sure. */
function settled({ label, candidates, provinces }: Label, level: Level, decisions: Decisions): Ambiguity {
  const decided = decisions.regions.get(label);
  if (decided !== undefined) return { label, candidates, chosen: decided, by: 'reader' };
  const within = candidates.filter((adcode) => provinces.includes(regionOf(adcode).parent ?? ''));
  const [there, second] = within;
  if (there !== undefined && second === undefined) return { label, candidates, chosen: there, by: 'province' };
  const fitting = candidates.filter((adcode) => atLevel(adcode, level));
  const [only, other] = fitting;
  if (only !== undefined && other === undefined) return { label, candidates, chosen: only, by: 'level' };
  return { label, candidates, chosen: null, by: null };
}

/**
 * Matches the labels of a table with regions. What is open after province and level have been asked is for the reader
 * to decide; until then it is left out.
 */
export function matchLabels(rows: readonly (readonly string[])[], columns: Columns, decisions: Decisions): Matching {
  const meanings = new Map<string, readonly Adcode[]>();
  const labels = new Map<string, Label>();
  const totals = new Set<string>();
  const keyOf = (row: readonly string[]): string => {
    const label = (row[columns.region] ?? '').trim();
    if (columns.province === null || (meanings.get(label)?.length ?? 0) < 2) return label;
    return `${label} (${(row[columns.province] ?? '').trim()})`;
  };
  for (const row of rows) {
    const label = (row[columns.region] ?? '').trim();
    if (label === '') continue;
    if (!meanings.has(label)) {
      if (isTotal(label)) totals.add(label);
      meanings.set(label, isTotal(label) ? [] : regionsNamed(label));
    }
    if (totals.has(label)) continue;
    const key = keyOf(row);
    const known = labels.get(key);
    if (known !== undefined) known.rows += 1;
    else {
      const provinces = columns.province === null ? [] : regionsNamed(row[columns.province] ?? '');
      labels.set(key, { label: key, candidates: meanings.get(label) ?? [], provinces, rows: 1 });
    }
  }
  const all = [...labels.values()];
  const level = levelOf(all);
  const regions = new Map<string, Adcode>();
  const ambiguous = all
    .filter(({ candidates }) => candidates.length > 1)
    .map((label) => settled(label, level, decisions));
  for (const { label, chosen } of ambiguous) if (chosen !== null) regions.set(label, chosen);
  const sure = all.flatMap(({ label, candidates: [only, other] }) =>
    only === undefined || other !== undefined ? [] : [{ label, only }],
  );
  for (const { label, only } of sure) if (atLevel(only, level)) regions.set(label, only);
  const nameless = all.filter(({ candidates }) => candidates.length === 0);
  const taken = nameless.flatMap(({ label }) => {
    const adcode = decisions.regions.get(label) ?? null;
    return adcode === null ? [] : [{ label, adcode }];
  });
  for (const { label, adcode } of taken) regions.set(label, adcode);
  const unknown = nameless
    .filter(({ label }) => !regions.has(label))
    .map(({ label, rows: count }) => ({ label, rows: count }));
  return {
    level,
    regionOfRow: (row) => regions.get(keyOf(row)),
    report: {
      // Those that wait for the reader come first.
      ambiguous: ambiguous.toSorted((a, b) => Number(a.by !== null) - Number(b.by !== null)).slice(0, 3 * LISTED),
      unknown: {
        // Only what is shown is looked up: a hundred thousand labels would take minutes.
        first: unknown.slice(0, LISTED).map((one) => ({
          ...one,
          suggestions: suggestions(one.label).filter((adcode) => atLevel(adcode, level)),
        })),
        count: unknown.length,
      },
      taken,
      totals: listed([...totals]),
      otherLevel: listed(sure.filter(({ only }) => !atLevel(only, level)).map(({ label }) => label)),
    },
  };
}
