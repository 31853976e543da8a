const PATHS = {
  reading: 'M4.5 3h11v14h-11zm3 4h5m-5 3h5m-5 3h3',
  compare: 'M4 16V9m4 7V4m4 12v-5m4 5V6',
  share:
    'M13 6.5 7 9.2m0 1.6 6 2.7M7.2 10A2.1 2.1 0 1 1 3 10a2.1 2.1 0 0 1 4.2 0ZM17 5.5a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 0 1 4.2 0Zm0 9a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 0 1 4.2 0Z',
  help: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM7.9 8a2.1 2.1 0 1 1 3.2 1.9c-.8.5-1.1.8-1.1 1.6m0 2v.1',
  present: 'M3 4h14v9H3V4Zm7 9v4m-3 0h6',
  theme: 'M10 3a7 7 0 1 0 0 14V3Zm0 0a7 7 0 0 1 0 14',
} as const;

export type HeaderIconName = keyof typeof PATHS;

/** A line drawing for a button of the header; says nothing by itself. */
export function HeaderIcon({ name }: { readonly name: HeaderIconName }) {
  return (
    <svg className="header-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
