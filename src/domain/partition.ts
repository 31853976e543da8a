import type { Adcode } from './region';
import type { MacroRegionId } from './strategy';

/** A group of a partition: a macro-region, or how far provinces are in a set. */
export type GroupId = MacroRegionId | 'inside' | 'in-part' | 'outside';

/** Provinces in groups that don't overlap and leave none out. */
export interface Partition {
  readonly id: string;
  readonly groups: ReadonlyMap<GroupId, readonly Adcode[]>;
}

/** Partitions by documented definitions: the official one, and the one with Inner Mongolia counted in the Northeast. */
export const MACRO_PARTITIONS = ['macro-regions', 'macro-regions-inner-mongolia'] as const;
export type MacroPartitionId = (typeof MACRO_PARTITIONS)[number];
