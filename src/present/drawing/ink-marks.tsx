import { memo, useId, useMemo } from 'react';
import type { Ink } from '../../domain/ink';
import { type InkFrame, placementOf } from './ink-frame';
import { CASING, HIGHLIGHT_OPACITY, shapeOf } from './ink-shape';

interface InkMarksProps {
  readonly ink: readonly Ink[];
  readonly frame: InkFrame;
}

/** Marks in a window's pixels, inside an svg element: those over the map end at its edges. */
export function InkMarks({ ink, frame }: InkMarksProps) {
  const clip = useId();
  const { x, y, width, height } = frame.mapBox;
  const marksOf = (space: Ink['space']) =>
    // Marks only ever come and go as a whole: their place among the others tells them apart.
    ink.map((mark, i) => (mark.space === space ? <Mark key={i} ink={mark} frame={frame} /> : null));
  return (
    <>
      <clipPath id={clip}>
        <rect x={x} y={y} width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>{marksOf('map')}</g>
      {marksOf('page')}
    </>
  );
}

/** A mark: where it is changes with every frame of a moving map, its shape hardly ever. */
function Mark({ ink, frame }: { readonly ink: Ink; readonly frame: InkFrame }) {
  const place = placementOf(ink, frame);
  if (place === null) return null;
  const { origin, scale, width } = place;
  return (
    <g transform={`translate(${origin.join(' ')}) scale(${scale})`} className={`drawing-colour-${ink.colour}`}>
      <Shape
        ink={ink}
        width={width}
        casing={(2 * CASING) / scale}
        windowWidth={frame.window.width}
        windowHeight={frame.window.height}
      />
    </g>
  );
}

interface ShapeProps {
  readonly ink: Ink;
  readonly width: number;
  readonly casing: number;
  readonly windowWidth: number;
  readonly windowHeight: number;
}

const Shape = memo(function Shape({ ink, width, casing, windowWidth, windowHeight }: ShapeProps) {
  const shape = useMemo(
    () => shapeOf(ink, width, { width: windowWidth, height: windowHeight }),
    [ink, width, windowWidth, windowHeight],
  );
  switch (shape?.kind) {
    case 'line':
      if (ink.tool === 'highlighter')
        return <path className="drawing-line" d={shape.d} strokeWidth={shape.width} opacity={HIGHLIGHT_OPACITY} />;
      return (
        <>
          <path className="drawing-line drawing-casing" d={shape.d} strokeWidth={shape.width + casing} />
          <path className="drawing-line" d={shape.d} strokeWidth={shape.width} />
        </>
      );
    case 'area':
      return <path className="drawing-area" d={shape.d} strokeWidth={casing} />;
    case 'words':
      return (
        <text className="drawing-words" x={shape.at[0]} y={shape.at[1]} fontSize={shape.size} strokeWidth={2 * casing}>
          {shape.words}
        </text>
      );
    default:
      return null;
  }
});
