import type { Stores } from '../view/hooks';

/** How far the atlas is kept for use without a network; told as `data-offline` of the document. */
type OfflineState = 'keeping' | 'ready' | 'failed';

/** The longest that the page's other work may put it off, in milliseconds. */
const PATIENCE = 10_000;
/** How long a page counts as busy in a browser that doesn't tell, in milliseconds. */
const USUALLY_BUSY = 3000;

/**
 * Has the whole atlas kept by a service worker, for rooms without a network: once the map is ready and the page idle.
 * Does nothing in an embedded map, in development, where the browser can't or mayn't, and for readers who save data.
 */
export function startOffline({ view, ephemeral }: Pick<Stores, 'view' | 'ephemeral'>): void {
  const workers = workersOfBrowser();
  if (!import.meta.env.PROD || workers === null || view.getState().view.embed || savesData()) return;
  const start = () => {
    if (ephemeral.getState().mapPhase !== 'ready') return;
    stop();
    whenIdle(() => void keepOffline(workers));
  };
  const stop = ephemeral.subscribe(start);
  start();
}

function workersOfBrowser(): ServiceWorkerContainer | null {
  try {
    return window.isSecureContext && 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  } catch {
    // A page in a sandbox may not even ask.
    return null;
  }
}

const savesData = (): boolean => {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return connection instanceof Object && 'saveData' in connection && connection.saveData === true;
};

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: PATIENCE });
  else setTimeout(work, USUALLY_BUSY);
}

function tell(state: OfflineState): void {
  document.documentElement.dataset.offline = state;
}

async function keepOffline(workers: ServiceWorkerContainer): Promise<void> {
  try {
    const address = new URL('sw.js', document.baseURI);
    const registration = await workers.register(address, { updateViaCache: 'none' });
    if (registration.active?.state === 'activated') return tell('ready');
    tell('keeping');
    // The first version: one is at work here, for there was none before it.
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const follow = () => {
      if (worker?.state === 'activated') tell('ready');
      else if (worker?.state === 'redundant') tell('failed');
    };
    worker?.addEventListener('statechange', follow);
    follow();
  } catch {
    // Private windows and blocked storage: the atlas works, with a network.
    tell('failed');
  }
}
