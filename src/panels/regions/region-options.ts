import { findRegion, GEOGRAPHY, REGIONS } from '../../content/atlas';
import { coverageOf, type PartlyCovered, strategiesOf } from '../../domain/coverage';
import type { Adcode, Region } from '../../domain/region';
import type { StrategySets, UnitSet } from '../../domain/set-algebra';
import { MACRO_REGION_IDS, type MacroRegionId, type StrategyId } from '../../domain/strategy';

/** One line of the region list. */
export interface RegionOption {
  readonly region: Region;
  /** Prefectures stand under their province. */
  readonly indented: boolean;
  /** How much of a province the filter picks where it is not all of it. */
  readonly partly: PartlyCovered | null;
}

const prefecturesOf = (province: Adcode): readonly Region[] => REGIONS.filter((region) => region.parent === province);

function provinceOption(region: Region, members: UnitSet | null): RegionOption {
  const units = GEOGRAPHY.prefecturesOf(region.adcode);
  const covered = members === null ? units.length : units.filter((unit) => members.has(unit)).length;
  const partly = covered < units.length ? { adcode: region.adcode, covered, total: units.length } : null;
  return { region, indented: false, partly };
}

/**
 * The regions to list: all provinces, or those with members of the filter. Prefectures stand under a province where
 * it is selected, or where the filter picks only some of them.
 *
 * @param selected the selected region, whose province is opened
 */
export function regionOptions(members: UnitSet | null, selected: Adcode | null): readonly RegionOption[] {
  const opened = selected === null ? null : (findRegion(selected)?.parent ?? selected);
  return REGIONS.filter(({ level }) => level === 'province').flatMap((province) => {
    const { adcode } = province;
    if (members !== null && coverageOf(adcode, members, GEOGRAPHY) === 'none') return [];
    const own = provinceOption(province, members);
    if (own.partly === null && adcode !== opened) return [own];
    const below = prefecturesOf(adcode).filter((region) => members?.has(region.adcode) ?? true);
    return [own, ...below.map((region): RegionOption => ({ region, indented: true, partly: null }))];
  });
}

const isMacroRegion = (id: StrategyId): id is MacroRegionId => (MACRO_REGION_IDS as readonly StrategyId[]).includes(id);

/** The macro-regions that cover a region, wholly or partly, in the order of the source. */
export function macroRegionsOf(adcode: Adcode, sets: StrategySets): readonly MacroRegionId[] {
  return strategiesOf(adcode, sets, GEOGRAPHY)
    .map(({ strategy }) => strategy)
    .filter(isMacroRegion);
}
