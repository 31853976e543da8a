interface WeavesProps {
  /** Of the chart, since a page holds several. */
  readonly id: string;
}

/** Patterns over the second and third part of a stack, so that parts can be told apart without their colours. */
export function Weaves({ id }: WeavesProps) {
  return (
    <defs>
      <pattern id={`${id}-1`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="chart-weave" width="1.6" height="6" />
      </pattern>
      <pattern id={`${id}-2`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle className="chart-weave" cx="3" cy="3" r="1.2" />
      </pattern>
    </defs>
  );
}

/** The weave of a part, counted from 0, as a fill; the first part has none. */
export function weaveOf(id: string, part: number): string | undefined {
  return part === 0 ? undefined : `url(#${id}-${part})`;
}
