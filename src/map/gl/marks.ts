import { GEOGRAPHY } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import type { MapLibreMap } from './engine';

const NAMES = ['hover', 'focused', 'selected'] as const;
/** Feature states that mark one region each. */
type MarkName = (typeof NAMES)[number];

/** Marks the region under the pointer, the one under the keyboard's cursor and the selected one by feature state. */
export class Marks {
  readonly #map: MapLibreMap;
  readonly #wanted: Record<MarkName, Adcode | null> = { hover: null, focused: null, selected: null };
  readonly #shown: Record<MarkName, Adcode | null> = { hover: null, focused: null, selected: null };
  #started = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Moves a mark to a region; null takes it away. Before `start` it is kept until then. */
  set(name: MarkName, adcode: Adcode | null): void {
    this.#wanted[name] = adcode;
    if (this.#started) this.#show(name);
  }

  /** The map has its sources now. */
  start(): void {
    this.#started = true;
    for (const name of NAMES) this.#show(name);
  }

  #show(name: MarkName): void {
    const [old, next] = [this.#shown[name], this.#wanted[name]];
    if (old === next) return;
    this.#mark(name, old, false);
    this.#mark(name, next, true);
    this.#shown[name] = next;
  }

  /** Hovering tints areas, which are prefectures'; rings are drawn round a province as a whole. */
  #mark(name: MarkName, region: Adcode | null, value: boolean): void {
    if (region === null) return;
    const isProvince = GEOGRAPHY.provinceOf(region) === region;
    const ids = name === 'hover' ? GEOGRAPHY.prefecturesOf(region) : [region];
    const source = name !== 'hover' && isProvince ? 'provinces' : 'prefectures';
    for (const id of ids) this.#map.setFeatureState({ source, id }, { [name]: value });
  }
}
