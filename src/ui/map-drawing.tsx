import { useId, useMemo } from 'react';
import { LIBRARY } from '../content/library';
import type { Language } from '../domain/text';
import type { Size } from '../map/geometry/mercator';
import { paintedLens } from '../map/painted-lens';
import { type DrawnMapSetting, drawMap } from '../map/picture/drawn-map';
import { MAP_GROUND } from '../map/picture/map-ground';
import type { MapLook } from '../map/picture/map-look';
import type { OverMap } from '../map/picture/picture';
import { shownPlaces, showsPlaces } from '../map/places/shown-places';
import type { ViewState } from '../view/view-state';
import { SvgDrawing } from './svg-drawing';
import { useResource } from './use-resource';
import { useViewLens } from './use-view-lens';
import { useWanted } from './use-wanted';

interface MapDrawingProps {
  readonly view: ViewState;
  readonly look: MapLook;
  readonly language: Language;
  /** Of the drawing, in pixels; a style sheet may show it larger or smaller. */
  readonly size: Size;
  readonly names: DrawnMapSetting['names'];
  readonly blank?: boolean;
  /** The window that the view's camera was set in; left out where nobody knows. */
  readonly seenIn?: Size | null;
  /** What lies over the map, the same function as long as it is the same. */
  readonly over?: OverMap | undefined;
  /** What it shows; null where the text beside it says so. */
  readonly label: string | null;
}

/** The map of any view, drawn without the live one. Until its files are here, or where they can't be had, an empty frame. */
export function MapDrawing({
  view,
  look,
  language,
  size,
  names,
  blank = false,
  seenIn = null,
  over,
  label,
}: MapDrawingProps) {
  const id = useId().replaceAll(/\W/g, '');
  const ground = useResource(MAP_GROUND);
  const values = useViewLens(view);
  const { width, height } = size;
  const places = usePlaces(view);
  const drawing = useMemo(
    () =>
      ground.phase !== 'ready'
        ? null
        : drawMap(ground.value, {
            view,
            lens: values === null || blank ? null : paintedLens(values, view.classes),
            look,
            language,
            size: { width, height },
            names,
            blank,
            places,
            seenIn,
            over,
            id: `map${id}`,
          }),
    [ground, view, values, look, language, width, height, names, blank, places, seenIn, over, id],
  );
  if (drawing === null) return <div className="map-drawing" style={{ aspectRatio: `${width} / ${height}` }} />;
  return <SvgDrawing className="map-drawing" drawing={drawing} label={label} />;
}

/** The places that a view's panel marks, once the library is here. */
function usePlaces(view: ViewState) {
  const shows = showsPlaces(view);
  const state = useWanted(LIBRARY, shows);
  return useMemo(
    () => (shows && state.phase === 'ready' ? shownPlaces(view, state.value, null) : []),
    [shows, state, view],
  );
}
