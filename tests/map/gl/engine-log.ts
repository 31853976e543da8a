/** What a MapLibre map tells its listeners. */
export type Listener = (event: { readonly point?: { readonly x: number; readonly y: number } }) => void;

/** What a MapLibre map was asked for. */
export const engine = {
  fails: false,
  calls: [] as [name: string, ...args: unknown[]][],
  listeners: new Map<string, Listener[]>(),
  under: [] as { id: string }[],
};

/** Forgets what was asked for. */
export function resetEngine(): void {
  engine.fails = false;
  engine.calls = [];
  engine.listeners.clear();
  engine.under = [];
}

/** A MapLibre map that only notes down what it is asked for. */
export function MapLibreMap() {
  if (engine.fails) throw new Error('Failed to initialize WebGL');
  const answers: Readonly<Record<string, () => unknown>> = {
    getCanvas: () => document.createElement('canvas'),
    getZoom: () => 4,
    getCenter: () => ({ lng: 105, lat: 35 }),
    hasImage: () => true,
    queryRenderedFeatures: () => engine.under,
  };
  // Whatever else it is asked for is only noted down.
  const noteDown = (name: string, args: readonly unknown[]) => {
    if (name === 'on' || name === 'once') {
      const [event, listener] = args as [string, Listener];
      engine.listeners.set(event, [...(engine.listeners.get(event) ?? []), listener]);
    } else engine.calls.push([name, ...args]);
    return answers[name]?.();
  };
  return new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'touchZoomRotate'
          ? { disableRotation: () => undefined }
          : (...args: unknown[]) => noteDown(String(name), args),
    },
  );
}
