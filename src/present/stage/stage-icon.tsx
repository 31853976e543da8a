const PATHS = {
  back: 'M12.5 4 6.5 10l6 6',
  forward: 'm7.5 4 6 6-6 6',
  blank: 'M3 4h14v12H3Z',
  draw: 'M4 16l1-4 8.5-8.5 3 3L8 15Zm8-11 3 3',
  details: 'M3 4h14v12H3Zm9 0v12m1.7-9h1.8m-1.8 3h1.8',
  nearer: 'M10 4v12M4 10h12',
  farther: 'M4 10h12',
  home: 'M3.5 10 10 4l6.5 6M5.5 8.5V16h9V8.5',
  fullScreen: 'M4 8V4h4m4 0h4v4m0 4v4h-4m-4 0H4v-4',
  audience: 'M3 4h9v7H3Zm5 10h9V7',
  keys: 'M2.5 6h15v8h-15Zm3 2.7h.1m2.8 0h.1m2.8 0h.1m2.8 0h.1M6.5 11.5h7',
  time: 'M10 6v4.5l3 1.5m4-2a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  reset: 'M5 8a6 6 0 1 1-.7 4M5 4v4h4',
  leave: 'M5 5l10 10M15 5 5 15',
} as const;

export type StageIconName = keyof typeof PATHS;

/** A line drawing for a button in front of a class; says nothing by itself. */
export function StageIcon({ name }: { readonly name: StageIconName }) {
  return (
    <svg className="stage-icon" viewBox="0 0 20 20" aria-hidden="true" data-icon={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
