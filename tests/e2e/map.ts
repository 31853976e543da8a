import { expect, type Locator, type Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

type Renderer = 'svg' | 'gl';

/** Half the side of the patch of map that a colour is read from, in pixels. */
const PATCH = 12;

/** The map as a visitor sees and points at it. */
export class AtlasMap {
  readonly page: Page;
  readonly region: Locator;
  /** The map's one Tab stop. */
  readonly stop: Locator;
  readonly note: Locator;

  constructor(page: Page, name: string) {
    this.page = page;
    this.region = page.getByRole('region', { name, exact: true });
    this.stop = this.region.getByRole('application');
    this.note = this.region.locator('.renderer-note');
  }

  async isReady(): Promise<void> {
    await expect(this.region).toHaveAttribute('data-state', 'ready');
  }

  async isDrawnBy(renderer: Renderer): Promise<void> {
    await expect(this.region).toHaveAttribute('data-renderer', renderer, { timeout: 45_000 });
  }

  /** The link that a region is on the map, by the region's slug. */
  link(slug: string): Locator {
    return this.region.locator(`svg[data-map="main"] a[href="?region=${slug}"]`);
  }

  /** The name with a leader line beside a unit that is too small to carry it. */
  callout(name: string): Locator {
    return this.region.locator('.callout').getByText(name, { exact: true });
  }

  /** The mark of a place, by the place's id. */
  place(id: string): Locator {
    return this.region.locator(`.place-mark[data-place="${id}"]`);
  }

  /** A name or a small unit in the Bay Area's inset. */
  inset(name: string): Locator {
    return this.region.locator('.inset').getByText(name, { exact: true });
  }

  /** A name that is written on the map. */
  name(text: string): Locator {
    return this.region.locator('.map-names').getByText(text, { exact: true });
  }

  /** A button of the map's toolbar. */
  tool(name: string): Locator {
    return this.region.getByRole('toolbar').getByRole('button', { name, exact: true });
  }

  /** Types on the map, in whatever writing: keys of a keyboard that has them. */
  async type(letters: string): Promise<void> {
    await this.stop.evaluate((stop, text) => {
      for (const key of text)
        stop.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }, letters);
  }

  /**
   * How many spots of the map, on a grid of 4 pixels, lead to each region when they are clicked; by what the page calls
   * the region in its addresses.
   */
  async spots(): Promise<Readonly<Record<string, number>>> {
    return this.region.evaluate((map) => {
      const { left, top, right, bottom } = map.getBoundingClientRect();
      const spots: Record<string, number> = {};
      for (let x = left + 2; x < Math.min(right, innerWidth); x += 4) {
        for (let y = top + 2; y < Math.min(bottom, innerHeight); y += 4) {
          const adcode = document.elementFromPoint(x, y)?.closest<SVGElement>('[data-adcode]')?.dataset.adcode;
          if (adcode !== undefined) spots[adcode] = (spots[adcode] ?? 0) + 1;
        }
      }
      return spots;
    });
  }

  /** A pixel well inside a region. Both renderers draw the same camera, so it serves for either. */
  async placeOf(slug: string): Promise<Point> {
    return this.region.evaluate((map, address) => {
      const path = map.querySelector<SVGGeometryElement>(`svg[data-map="main"] a[href="${address}"] path`);
      const matrix = path?.getScreenCTM();
      if (!path || !matrix) throw new Error(`The map has no ${address}`);
      const { x, y, width, height } = path.getBBox();
      const steps = 15;
      const inside: DOMPoint[] = [];
      for (let i = 1; i < steps; i++) {
        for (let j = 1; j < steps; j++) {
          const point = new DOMPoint(x + (width * i) / steps, y + (height * j) / steps);
          if (path.isPointInFill(point)) inside.push(point);
        }
      }
      const fromMiddle = (point: DOMPoint) => Math.hypot(point.x - x - width / 2, point.y - y - height / 2);
      const [place] = inside.toSorted((a, b) => fromMiddle(a) - fromMiddle(b));
      if (place === undefined) throw new Error(`${address} has no area`);
      const pixel = place.matrixTransform(matrix);
      return { x: pixel.x, y: pixel.y };
    }, `?region=${slug}`);
  }

  /** Whether the map has come to rest: two frames that show the same part of the world. */
  async isStill(): Promise<boolean> {
    return this.region.evaluate(async (map) => {
      const shown = () => map.querySelector('svg[data-map="main"]')?.getAttribute('viewBox');
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      await frame();
      const before = shown();
      for (let i = 0; i < 3; i++) await frame();
      return shown() === before;
    });
  }

  /** Points at a region and clicks, with whatever map lies under the pointer. */
  async click(slug: string): Promise<void> {
    const { x, y } = await this.placeOf(slug);
    await this.page.mouse.click(x, y);
  }

  async tap(slug: string): Promise<void> {
    await this.region.scrollIntoViewIfNeeded();
    const { x, y } = await this.placeOf(slug);
    await this.page.touchscreen.tap(x, y);
  }

  /** The colour that fills most of a small patch of the map inside a region, as red, green, blue. */
  async colourOf(slug: string): Promise<readonly number[]> {
    const { x, y } = await this.placeOf(slug);
    const clip = { x: x - PATCH, y: y - PATCH, width: 2 * PATCH, height: 2 * PATCH };
    const png = (await this.page.screenshot({ clip })).toString('base64');
    return this.page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas to read colours with');
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<string, number>();
      for (let i = 0; i < bytes.length; i += 4) {
        const colour = bytes.subarray(i, i + 3).join();
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
      return (most?.[0] ?? '').split(',').map(Number);
    }, png);
  }
}
