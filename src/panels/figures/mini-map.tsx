import { useId } from 'react';
import { GEOGRAPHY } from '../../content/atlas';
import { createResource } from '../../content/library';
import { createGeodata } from '../../map/geodata';
import { PATH_DECIMALS } from '../../map/geometry/atlas-geometry';
import { pathOfAll } from '../../map/geometry/paths';
import { homeBox, viewBoxText } from '../../map/svg/frame';
import { type RegionShapes, regionShapes } from '../../map/svg/layers';
import { useResource } from '../../ui/use-resource';
import type { LensClass } from '../../view/lens';

interface SmallMap {
  readonly shapes: RegionShapes;
  readonly viewBox: string;
}

const SMALL_MAP = createResource(async (): Promise<SmallMap> => {
  const geodata = createGeodata(new URL('geo/', document.baseURI).href);
  const [index, topology] = await Promise.all([geodata.index(), geodata.regions('lo')]);
  return { shapes: regionShapes(topology, PATH_DECIMALS.lo), viewBox: viewBoxText(homeBox(index.bbox.china)) };
});

/** So many stripes would run across the map, so that no data are told by more than a colour. */
const HATCHES = 90;

interface MiniMapProps {
  readonly classes: readonly LensClass[];
  readonly name: string;
}

/** A small map of classes; where it can't be loaded the histogram beside it says as much. */
export function MiniMap({ classes, name }: MiniMapProps) {
  const map = useResource(SMALL_MAP);
  const id = useId().replaceAll(':', '');
  if (map.phase !== 'ready') return null;
  const { shapes, viewBox } = map.value;
  const gap = Number(viewBox.split(' ')[2]) / HATCHES;
  const path = (members: readonly string[]) =>
    pathOfAll(
      members.flatMap((adcode) => shapes.geometries.get(adcode) ?? []),
      shapes.arcs,
      shapes.decimals,
    );
  const classed = new Set(classes.flatMap(({ members }) => members));
  const without = GEOGRAPHY.provinces.filter(
    (adcode) => !classed.has(adcode) && !GEOGRAPHY.prefecturesOf(adcode).some((unit) => classed.has(unit)),
  );
  return (
    <svg className="mini-map" role="img" aria-label={name} viewBox={viewBox}>
      <defs>
        <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-no-data" width={gap * 0.35} height={gap} />
        </pattern>
      </defs>
      <path className="mini-unit fill-no-data" d={path(without)} />
      <path d={path(without)} fill={`url(#${id})`} />
      {classes.map(({ step, members }) => (
        <path key={step} className={`mini-unit fill-${step}`} d={path(members)} />
      ))}
    </svg>
  );
}
