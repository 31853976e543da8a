/** Side of a hatch tile in pixels; a diagonal line repeats seamlessly in it. */
const SIDE = 8;

/** An image of opaque pixels, four bytes each. */
export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/**
 * A tile of 45-degree stripes in one colour on nothing.
 *
 * @param stripe how much of the tile's side a stripe takes, in pixels
 */
export function hatchImage(hex: string, stripe = SIDE / 2): HatchImage {
  const [red = 0, green = 0, blue = 0] = channels(hex);
  const data = new Uint8Array(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      if ((x + y) % SIDE < stripe) data.set([red, green, blue, 255], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data };
}
