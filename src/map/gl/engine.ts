import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

// MapLibre 6 ships its worker apart; it has to know where before the first map is built.
setWorkerUrl(workerUrl);

export type {
  ExpressionSpecification,
  GeoJSONSource,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
export { MapLibreMap };
