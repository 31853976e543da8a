import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CameraMotion } from '../../src/map/camera-motion';
import { boxOf, toScreen, viewBoxOf } from '../../src/map/geometry/mercator';
import { CAMERA_BOUNDS, type Camera, MAX_ZOOM, MIN_ZOOM } from '../../src/view/camera';
import { fakeFrames } from './frames';
import { INDEX } from './geo-files';

const HOME = boxOf(INDEX.bbox.china, 0.025);
const GUANGDONG = INDEX.bbox.regions['440000'] ?? [0, 0, 0, 0];

function motionOn(size = { width: 644, height: 744 }, start: Camera | null = null, still = false) {
  const frames = fakeFrames();
  const moves: [Camera, string | null][] = [];
  const reports: (Camera | null)[] = [];
  const motion = new CameraMotion(
    {
      home: HOME,
      size: () => size,
      reducedMotion: () => still,
      onMove: (camera, from) => moves.push([camera, from]),
      onReport: (camera) => reports.push(camera),
    },
    start,
  );
  return { motion, frames, moves, reports, size };
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

describe('the home view', () => {
  test.each([
    [644, 744],
    [390, 420],
    [1250, 960],
    [390, 844],
    [1024, 300],
  ])('shows all of China in %i by %i pixels', (width, height) => {
    const { motion, size } = motionOn({ width, height });
    const camera = motion.camera;
    const [left, top] = toScreen([HOME.x, HOME.y], camera, size);
    const [right, bottom] = toScreen([HOME.x + HOME.width, HOME.y + HOME.height], camera, size);
    expect(Math.min(left, top)).toBeGreaterThan(-0.01);
    expect(right).toBeLessThan(width + 0.01);
    expect(bottom).toBeLessThan(height + 0.01);
    expect(Math.min(left, top)).toBeLessThan(0.1 * Math.max(width, height));
  });

  test.each([
    [644, 744],
    [390, 844],
  ])('leaves the room of a tall map of %i by %i below it, for legend and inset', (width, height) => {
    const size = { width, height };
    const { camera } = motionOn(size).motion;
    const [, top] = toScreen([HOME.x, HOME.y], camera, size);
    const [, bottom] = toScreen([HOME.x, HOME.y + HOME.height], camera, size);
    expect(height - bottom).toBeGreaterThan(top + 150);
  });

  test('flying home ends there and is reported as no camera', () => {
    const { motion, frames, reports } = motionOn(undefined, { zoom: 6, lat: 30, lng: 110 });
    motion.flyHome();
    frames.settle();
    expect(motion.camera).toEqual(motion.homeCamera());
    expect(reports.at(-1)).toBeNull();
  });

  test('a jump home is reported as no camera too', () => {
    const { motion, reports } = motionOn(undefined, { zoom: 6, lat: 30, lng: 110 }, true);
    motion.flyHome();
    expect([motion.camera, reports.at(-1)]).toEqual([motion.homeCamera(), null]);
  });

  test('a flight home that is cut short is not reported as home', () => {
    const { motion, frames, reports } = motionOn(undefined, { zoom: 6, lat: 30, lng: 110 });
    motion.flyHome();
    frames.frame(100);
    motion.adopt({ zoom: 5, lat: 31, lng: 111 }, true, 'svg');
    frames.settle();
    expect(reports.at(-1)).toEqual({ zoom: 5, lat: 31, lng: 111 });
    expect(reports).not.toContain(null);
  });
});

describe('going somewhere', () => {
  test('a region is shown whole, with room around it', () => {
    const { motion, frames, size } = motionOn();
    motion.show(GUANGDONG);
    frames.settle();
    const shown = viewBoxOf(motion.camera, size);
    const region = boxOf(GUANGDONG);
    expect(shown.x).toBeLessThan(region.x);
    expect(shown.y).toBeLessThan(region.y);
    expect(shown.x + shown.width).toBeGreaterThan(region.x + region.width);
    expect(shown.y + shown.height).toBeGreaterThan(region.y + region.height);
  });

  test('a tiny region is not shown so close that its surroundings are lost', () => {
    const { motion, frames, size } = motionOn();
    motion.show(INDEX.bbox.regions['820000'] ?? [0, 0, 0, 0]);
    frames.settle();
    const kmAcross = (size.width * 40075 * Math.cos((22.2 * Math.PI) / 180)) / (512 * 2 ** motion.camera.zoom);
    expect(kmAcross).toBeGreaterThan(300);
    expect(motion.camera.zoom).toBeGreaterThan(5.5);
  });

  test('the goal of a flight is reported when it is reached, however short ago the last report', () => {
    const { motion, frames, reports } = motionOn();
    motion.show(GUANGDONG);
    for (let i = 0; i < 4; i++) frames.frame(130);
    expect(frames.waiting()).toBe(0);
    expect(reports.at(-1)).toEqual(motion.camera);
  });

  test('where motion is not wanted it is one move and one report', () => {
    const { motion, frames, moves, reports } = motionOn(undefined, null, true);
    motion.show(GUANGDONG);
    expect([moves.length, reports.length, frames.waiting()]).toEqual([1, 1, 0]);
  });

  test('zoom steps end at the limits, and the middle stays', () => {
    const start = { zoom: 4, lat: 35, lng: 105 };
    const { motion } = motionOn(undefined, start, true);
    for (let i = 0; i < 20; i++) motion.zoomBy(1);
    expect(motion.camera.zoom).toBe(MAX_ZOOM);
    expect(motion.camera.lat).toBeCloseTo(35, 6);
    expect(motion.camera.lng).toBeCloseTo(105, 6);
    for (let i = 0; i < 20; i++) motion.zoomBy(-1);
    expect(motion.camera.zoom).toBe(MIN_ZOOM);
  });

  test('panning goes east and south, and the middle stays within bounds', () => {
    const { motion } = motionOn(undefined, { zoom: 4, lat: 35, lng: 105 }, true);
    motion.panBy(1, 0);
    expect(motion.camera.lng).toBeGreaterThan(105);
    expect(motion.camera.lat).toBeCloseTo(35, 6);
    motion.panBy(0, 1);
    expect(motion.camera.lat).toBeLessThan(35);
    for (let i = 0; i < 50; i++) motion.panBy(1, -1);
    const [, , east, north] = CAMERA_BOUNDS;
    expect([motion.camera.lng, motion.camera.lat]).toEqual([east, north]);
  });

  test('a new goal, a gesture or a jump ends a flight', () => {
    const { motion, frames } = motionOn();
    motion.show(GUANGDONG);
    frames.frame(100);
    motion.jumpTo({ zoom: 3, lat: 40, lng: 100 });
    frames.settle();
    expect(motion.camera).toEqual({ zoom: 3, lat: 40, lng: 100 });
    motion.zoomBy(1);
    frames.frame(100);
    motion.adopt({ zoom: 4, lat: 41, lng: 101 }, false, 'gl');
    frames.settle();
    expect(motion.camera).toEqual({ zoom: 4, lat: 41, lng: 101 });
    motion.zoomBy(1);
    frames.frame(100);
    motion.stop();
    const { camera } = motion;
    frames.settle();
    expect(motion.camera).toEqual(camera);
  });
});

describe('telling', () => {
  test('a renderer that moved by itself is named, unless it went out of bounds and has to be brought back', () => {
    const { motion, moves } = motionOn();
    motion.adopt({ zoom: 4, lat: 35, lng: 105 }, false, 'gl');
    expect(moves.at(-1)).toEqual([{ zoom: 4, lat: 35, lng: 105 }, 'gl']);
    motion.adopt({ zoom: 4, lat: 35, lng: 170 }, false, 'gl');
    expect(moves.at(-1)).toEqual([{ zoom: 4, lat: 35, lng: CAMERA_BOUNDS[2] }, null]);
  });

  test('a jump comes from the view and is not reported back to it', () => {
    const { motion, moves, reports } = motionOn();
    motion.jumpTo({ zoom: 4, lat: 35, lng: 105 });
    expect([moves.length, reports.length]).toEqual([1, 0]);
  });

  test('a long drag is reported now and then, and in the end', () => {
    const { motion, frames, moves, reports } = motionOn();
    for (let i = 0; i < 100; i++) {
      frames.pass(10);
      motion.adopt({ zoom: 4, lat: 35, lng: 100 + i / 10 }, false, 'svg');
    }
    expect(moves).toHaveLength(100);
    // A second of dragging: no more than a handful, so that the address bar keeps up.
    expect(reports.length).toBeGreaterThanOrEqual(2);
    expect(reports.length).toBeLessThanOrEqual(10);
    motion.adopt({ zoom: 4, lat: 35, lng: 111 }, true, 'svg');
    expect(reports.at(-1)).toEqual({ zoom: 4, lat: 35, lng: 111 });
  });
});
