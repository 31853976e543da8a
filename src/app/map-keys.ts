import type { Adcode } from '../domain/region';
import type { MapController } from '../map/controller';
import { type Direction, namedUnit, nearestInDirection } from '../map/walk';
import type { Stores } from '../view/hooks';
import { pointAtRegion } from '../view/transitions';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const PAN: Readonly<Record<Direction, readonly [east: number, south: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** Letters typed within this time of each other make one word. */
const WORD_MS = 900;
/** Where a walk starts when nothing is selected: Henan, in the middle. */
const START: Adcode = '410000';

/** The keys of the map: walking, type-ahead, selecting, leaving, panning and zooming. */
export function createMapKeys(map: MapController, { view, ephemeral }: Stores): (event: KeyboardEvent) => boolean {
  let word = '';
  let typedAt = 0;

  const cursor = (): Adcode | null => ephemeral.getState().focus ?? view.getState().view.region;
  const goTo = (focus: Adcode | null) => {
    if (focus !== null) ephemeral.setState({ focus });
  };
  const walk = (direction: Direction) => {
    const ground = map.walkable();
    if (ground === null) return;
    const from = cursor();
    if (from === null) goTo(ground.units.includes(START) ? START : (ground.units[0] ?? null));
    else goTo(nearestInDirection(from, direction, ground.units, ground.labels) ?? from);
  };
  const type = (letter: string, now: number) => {
    const ground = map.walkable();
    if (ground === null) return;
    word = now - typedAt < WORD_MS ? word + letter : letter;
    typedAt = now;
    goTo(namedUnit(word, ground.units, cursor()));
  };

  /** @returns whether the key was one of the map's */
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      if (event.shiftKey) map.motion.panBy(...PAN[direction]);
      else walk(direction);
      return true;
    }
    const { focus } = ephemeral.getState();
    switch (event.key) {
      case 'Enter':
        if (focus !== null) view.step(pointAtRegion(focus));
        return focus !== null;
      case 'Escape':
        if (focus !== null) ephemeral.setState({ focus: null });
        else if (view.getState().view.region !== null) view.step(pointAtRegion(null));
        else return false;
        return true;
      case '+':
      case '=':
        map.motion.zoomBy(1);
        return true;
      case '-':
        map.motion.zoomBy(-1);
        return true;
      case '0':
        map.motion.flyHome();
        return true;
      case '/':
      case '?':
        return false;
      default:
        if ([...event.key].length !== 1 || event.key === ' ') return false;
        type(event.key, event.timeStamp);
        return true;
    }
  };
}
