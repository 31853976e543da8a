import './drawing.css';
import { useEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '../../view/browser';
import type { Pointer } from '../presentation-store';
import { type InkFrame, pageSize, pixelAt } from './ink-frame';

interface PointerViewProps {
  readonly pointer: Pointer;
  readonly frame: InkFrame;
}

/** What somebody points with: a circle of light, or a dot with the way that it came. */
export function PointerView({ pointer, frame }: PointerViewProps) {
  const { width, height } = frame.window;
  return (
    <svg className="ink-view" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-pointer={pointer.tool}>
      {pointer.tool === 'spotlight' ? (
        <Spotlight pointer={pointer} frame={frame} />
      ) : (
        <Laser pointer={pointer} frame={frame} />
      )}
    </svg>
  );
}

function Spotlight({ pointer, frame }: PointerViewProps) {
  const at = pixelAt(pointer.at, pointer.space, frame);
  if (at === null) return null;
  const { width, height } = frame.window;
  const [cx, cy] = at;
  const r = pageSize(pointer.radius, frame);
  const around = `M0 0H${width}V${height}H0Z`;
  const hole = `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  return (
    <>
      <path className="spotlight-shade" d={around + hole} fillRule="evenodd" />
      <circle className="spotlight-edge" cx={cx} cy={cy} r={r} />
    </>
  );
}

/** So long the laser's way stays, in milliseconds. */
const TAIL_MS = 350;

interface Passed {
  readonly pointer: Pointer;
  readonly time: number;
}

function Laser({ pointer, frame }: PointerViewProps) {
  const tail = useTail(pointer);
  const at = pixelAt(pointer.at, pointer.space, frame);
  if (at === null) return null;
  const pixels = tail.map(({ pointer: passed, time }) => ({ at: pixelAt(passed.at, passed.space, frame), time }));
  const newest = tail.at(-1)?.time ?? 0;
  return (
    <>
      {pixels.slice(1).map(({ at: to, time }, i) => {
        const from = pixels[i]?.at ?? null;
        if (from === null || to === null) return null;
        const fresh = Math.max(0, 1 - (newest - time) / TAIL_MS);
        const ends = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
        return <line key={time} className="laser-tail" {...ends} strokeWidth={10 * fresh} opacity={0.7 * fresh} />;
      })}
      <circle className="laser-dot" cx={at[0]} cy={at[1]} r={9} />
    </>
  );
}

/** Where the pointer has been a moment ago, oldest first; nothing for who wants little motion. */
function useTail(pointer: Pointer): readonly Passed[] {
  const passed = useRef<readonly Passed[]>([]);
  const [tail, setTail] = useState<readonly Passed[]>([]);
  useEffect(() => {
    if (prefersReducedMotion()) return;
    const start = performance.now();
    passed.current = [...passed.current, { pointer, time: start }];
    let frame = requestAnimationFrame(function shorten(now) {
      passed.current = passed.current.filter(({ time }) => now - time < TAIL_MS);
      setTail(passed.current);
      if (passed.current.length > 0) frame = requestAnimationFrame(shorten);
    });
    return () => cancelAnimationFrame(frame);
  }, [pointer]);
  return tail;
}
