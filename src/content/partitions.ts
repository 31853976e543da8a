import type { GroupId, MacroPartitionId, Partition } from '../domain/partition';
import type { Adcode } from '../domain/region';
import type { UnitSet } from '../domain/set-algebra';
import { MACRO_REGION_IDS, type MacroRegionId } from '../domain/strategy';
import { GEOGRAPHY, strategyOf } from './atlas';
import { MAINLAND } from './indicator-values';

/**
 * Definitions under which the macro-regions share out the mainland, as official statistics do: Inner Mongolia counts as
 * western and the Northeast is its three provinces. Provincial series can't follow the atlas's own default, which counts
 * five leagues and cities of Inner Mongolia in both.
 */
const OFFICIAL: Readonly<Record<MacroRegionId, string>> = {
  western: 'twelve',
  northeast: 'provinces',
  central: 'six',
  eastern: 'ten',
};

const INNER_MONGOLIA: Adcode = '150000';

function provincesOf(id: MacroRegionId, definition: string): readonly Adcode[] {
  return strategyOf(id).memberships.find((membership) => membership.definition === definition)?.adcodes ?? [];
}

/** The four macro-regions as a partition. */
export function macroPartition(id: MacroPartitionId = 'macro-regions'): Partition {
  const moved = id === 'macro-regions-inner-mongolia';
  const groups = MACRO_REGION_IDS.map((region): [GroupId, readonly Adcode[]] => {
    const members = provincesOf(region, moved && region === 'northeast' ? 'whole-inner-mongolia' : OFFICIAL[region]);
    return [region, moved && region === 'western' ? members.filter((adcode) => adcode !== INNER_MONGOLIA) : members];
  });
  return { id, groups: new Map(groups) };
}

/** The macro-region of each mainland province in official statistics. */
export const MACRO_OF: ReadonlyMap<Adcode, MacroRegionId> = new Map(
  MACRO_REGION_IDS.flatMap((id) =>
    provincesOf(id, OFFICIAL[id]).map((adcode): [Adcode, MacroRegionId] => [adcode, id]),
  ),
);

/**
 * Provinces in a set of prefecture units against the rest. Those that it covers in part are a group of their own, since
 * provincial figures can't be cut. Groups without a province are left out.
 */
export function againstRest(id: string, set: UnitSet): Partition {
  const groupOf = (province: Adcode): GroupId => {
    const units = GEOGRAPHY.prefecturesOf(province);
    const covered = units.filter((unit) => set.has(unit)).length;
    if (covered === units.length) return 'inside';
    return covered === 0 ? 'outside' : 'in-part';
  };
  const groups = (['inside', 'in-part', 'outside'] as const).map((group): [GroupId, readonly Adcode[]] => [
    group,
    MAINLAND.filter((province) => groupOf(province) === group),
  ]);
  return { id, groups: new Map(groups.filter(([, members]) => members.length > 0)) };
}

/** Hong Kong, Macao or Taiwan, where a set has any of them: they have no yearly series and are in no group. */
export function withoutFigures(set: UnitSet): readonly Adcode[] {
  return GEOGRAPHY.provinces.filter(
    (province) => !MAINLAND.includes(province) && GEOGRAPHY.prefecturesOf(province).some((unit) => set.has(unit)),
  );
}
