import './drawing.css';
import type { Ink } from '../../domain/ink';
import type { Size } from '../../map/geometry/mercator';
import type { Camera } from '../../view/camera';
import type { PixelBox } from './ink-frame';
import { InkMarks } from './ink-marks';

interface InkViewProps {
  readonly ink: readonly Ink[];
  /** Null where there is no map: what lies over it is left out. */
  readonly camera: Camera | null;
  /** Where the map is in the picture, in pixels. */
  readonly mapBox: PixelBox;
  /** Size of the picture, in pixels. */
  readonly size: Size;
}

/** Marks as a picture of their own, to be laid over a page or a map of that size. */
export function InkView({ ink, camera, mapBox, size }: InkViewProps) {
  return (
    <svg className="ink-view" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <InkMarks ink={ink} frame={{ camera, mapBox, window: size }} />
    </svg>
  );
}
