import { GEOGRAPHY, regionOf } from '../content/atlas';
import type { CoverageSummary } from '../domain/coverage';
import type { Adcode, Region } from '../domain/region';
import type { UnitSet } from '../domain/set-algebra';
import type { Language } from '../domain/text';
import { formatList } from '../i18n/format';
import { PANELS } from '../i18n/messages/panels';

const HEILONGJIANG = '230000';
const INNER_MONGOLIA = '150000';
const HULUNBUIR = '150700';

/** A sum over members; `without` names the partly covered provinces whose part is not known and not counted. */
export interface Total {
  readonly sum: number;
  readonly without: readonly Adcode[];
}

/** Whether a sum of areas counts Jiagedaqi and Songling in two provinces: surely, perhaps, or not at all. */
export type CountedTwice = 'surely' | 'perhaps' | 'no';

export interface ExtentTotals {
  /** Square kilometres; null where a member's figure is not recorded. */
  readonly area: Total | null;
  /** Residents of the 2020 census; null where a member's figure is not recorded. */
  readonly population: Total | null;
  readonly twice: CountedTwice;
}

/** Official area and population of the members of a set; partly covered provinces by their prefectures. */
export function extentTotals(set: UnitSet, { full, partial }: CoverageSummary): ExtentTotals {
  const total = (figure: (region: Region) => number | null): Total | null => {
    const whole = full.map((adcode) => figure(regionOf(adcode)));
    if (whole.some((value) => value === null)) return null;
    const without: Adcode[] = [];
    let sum = whole.reduce<number>((all, value) => all + (value ?? 0), 0);
    for (const { adcode } of partial) {
      const parts = GEOGRAPHY.prefecturesOf(adcode)
        .filter((unit) => set.has(unit))
        .map((unit) => figure(regionOf(unit)));
      if (parts.some((value) => value === null)) without.push(adcode);
      else sum += parts.reduce<number>((all, value) => all + (value ?? 0), 0);
    }
    return { sum, without };
  };
  return {
    area: total((region) => region.areaKm2),
    population: total((region) => region.census2020),
    twice: twice(set, full),
  };
}

function twice(set: UnitSet, full: readonly Adcode[]): CountedTwice {
  if (!full.includes(HEILONGJIANG)) return 'no';
  if (full.includes(INNER_MONGOLIA)) return 'surely';
  return set.has(HULUNBUIR) ? 'perhaps' : 'no';
}

/** How far a set reaches: '3 units + 5 of 12 in Inner Mongolia'. */
export function extentText(language: Language, { full, partial }: CoverageSummary): string {
  const text = PANELS[language].extent;
  const [first, ...others] = partial;
  if (first === undefined) return text.whole(full.length);
  const part =
    others.length === 0
      ? text.of(first.covered, first.total, regionOf(first.adcode).short[language])
      : text.parts(
          partial.reduce((sum, { covered }) => sum + covered, 0),
          partial.length,
        );
  return full.length === 0 ? part : text.plus(text.whole(full.length), part);
}

/** What a sum leaves out, or null: 'the part of Inner Mongolia is not counted'. */
export function withoutText(language: Language, ...totals: readonly (Total | null)[]): string | null {
  const names = new Set(
    totals.flatMap((total) => total?.without ?? []).map((adcode) => regionOf(adcode).short[language]),
  );
  return names.size === 0 ? null : PANELS[language].extent.without(formatList(language, [...names]));
}
