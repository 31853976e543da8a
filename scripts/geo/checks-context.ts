import type { GeometryObject, Topology } from 'topojson-specification';
import { absoluteArcs, arcIndex, areal, degreeArcs, polygonsOn } from './arcs';
import { type CheckResult, type Layers, none } from './checks';
import type { Context } from './context';
import { innerPoint } from './coverage';
import type { Index } from './labels';
import { RIVERS } from './rivers';
import { contains, type Position } from './sphere';

/** Label points lie in their regions, and every region has one and an extent. */
export function labelled(topology: Layers, index: Index): CheckResult {
  const arcs = degreeArcs(topology);
  const found: string[] = [];
  for (const geometry of [...areal(topology.objects.provinces), ...areal(topology.objects.prefectures)]) {
    const id = String(geometry.id);
    const label = index.labels[id];
    if (!label || !index.bbox.regions[id]) found.push(`${id} has no label or extent`);
    else if (label[2] <= 0 || !contains(polygonsOn(arcs, geometry), [label[0], label[1]]))
      found.push(`${id} has its label elsewhere`);
  }
  return none('Every label lies in its region', found);
}

function lineArcs(geometry: GeometryObject): number[] {
  if (geometry.type === 'LineString') return geometry.arcs;
  return geometry.type === 'MultiLineString' ? geometry.arcs.flat() : [];
}

/** Number of pieces of a line that do not hang together by common points. */
function loosePieces(topology: Topology, geometry: GeometryObject): number {
  const arcs = absoluteArcs(topology);
  let groups: Set<string>[] = [];
  for (const arc of lineArcs(geometry)) {
    const keys = new Set((arcs[arcIndex(arc)] ?? []).map(([x, y]) => `${x} ${y}`));
    const touching = groups.filter((group) => [...keys].some((key) => group.has(key)));
    groups = [
      ...groups.filter((group) => !touching.includes(group)),
      new Set([...keys, ...touching.flatMap((g) => [...g])]),
    ];
  }
  return groups.length;
}

/** Degrees around the provinces in which a slit would show; farther off, inland seas are holes by right. */
const AROUND = 4;

/** Whether a point lies in the extent of some points or a little around it. */
function nearTo(points: readonly Position[]): (point: Position) => boolean {
  const range = (axis: 0 | 1) =>
    points
      .map((point) => point[axis])
      .reduce(([low, high], value): Position => [Math.min(low, value), Math.max(high, value)], [
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
      ] as Position);
  const [[west, east], [south, north]] = [range(0), range(1)];
  return ([lon, lat]) => lon > west - AROUND && lon < east + AROUND && lat > south - AROUND && lat < north + AROUND;
}

/** Rivers that have to run in one piece from the source to the sea. */
const WHOLE = ['yangtze', 'yellow'];

export function contextChecks(context: Context, regions: Layers): CheckResult[] {
  const rivers = context.objects.rivers.geometries;
  const missing = RIVERS.filter(({ id }) => !rivers.some((river) => river.id === id)).map(({ id }) => id);
  const broken = rivers
    .filter(({ id }) => WHOLE.includes(String(id)))
    .map((river) => `${String(river.id)} is in ${loosePieces(context, river)} pieces`)
    .filter((text) => !text.includes('in 1 pieces'));
  const degrees = degreeArcs(context);
  const yangtze = rivers.find(({ id }) => id === 'yangtze');
  const mouth = yangtze ? lineArcs(yangtze).flatMap((arc) => degrees[arcIndex(arc)] ?? []) : [];
  const regionArcs = degreeArcs(regions);
  const provinces = areal(regions.objects.provinces).map((geometry) => polygonsOn(regionArcs, geometry));
  const { scale, translate } = context.transform ?? { scale: [1, 1], translate: [0, 0] };
  const holes = areal(context.objects.land).flatMap((geometry) =>
    polygonsOn(absoluteArcs(context), geometry).flatMap(([, ...rings]) => rings),
  );
  const slits = holes
    .map((ring): Position => innerPoint([ring]))
    .map(([x, y]): Position => [x * scale[0] + translate[0], y * scale[1] + translate[1]])
    .filter(nearTo(regionArcs.flat()))
    .filter((point) => !provinces.some((polygons) => contains(polygons, point)));
  return [
    none(`All ${RIVERS.length} rivers are drawn`, missing),
    none('The Yangtze and the Yellow River run in one piece', broken),
    none('The Yangtze reaches the sea', mouth.some(([lon]) => lon > 121.85) ? [] : ['it ends west of 121.85']),
    none(
      'The land base has no hole around the provinces',
      slits.map(([lon, lat]) => `${lon.toFixed(2)}, ${lat.toFixed(2)}`),
    ),
    none(
      'The context has land, neighbours and lakes',
      (['land', 'neighbours', 'lakes'] as const).filter((name) => context.objects[name].geometries.length === 0),
    ),
  ];
}
