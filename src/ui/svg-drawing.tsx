import { useLayoutEffect, useRef } from 'react';
import { type SvgNode, toElement } from '../map/svg/nodes';

interface SvgDrawingProps {
  readonly drawing: SvgNode;
  readonly className: string;
  /** What it shows; null where the text beside it says so. */
  readonly label: string | null;
}

/** A drawing that is plain data, put into the page as it is. */
export function SvgDrawing({ drawing, className, label }: SvgDrawingProps) {
  const host = useRef<HTMLDivElement>(null);
  // Before the browser paints or prints.
  useLayoutEffect(() => {
    host.current?.replaceChildren(toElement(drawing));
  }, [drawing]);
  return label === null ? (
    <div ref={host} className={className} aria-hidden="true" />
  ) : (
    <div ref={host} className={className} role="img" aria-label={label} />
  );
}
