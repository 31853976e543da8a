import { answerOf, cacheName, filesByAddress, isOtherVersion, type KeptFile, type OfflineBuild } from './offline-files';

interface PhaseEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends Event {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

/** What of a ServiceWorkerGlobalScope is used; TypeScript's names for it exclude those of a page. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: PhaseEvent) => void): void;
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
  };
}

/** Files that are fetched at a time, so that the page's own requests are never far behind in the queue. */
const BATCH = 6;

/**
 * Keeps a whole build of the atlas and answers for it, with or without a network. A build is used only once all of it
 * is kept; a later one waits until every window of the one before is closed, so that no lesson changes under way.
 *
 * @param worker the service worker's global scope
 * @param build what the build consists of
 */
export function serveOffline(worker: WorkerScope, build: OfflineBuild): void {
  const { scope } = worker.registration;
  const files = filesByAddress(scope, build);
  const name = cacheName(scope, build.version);

  worker.addEventListener('install', (event) => event.waitUntil(keepAll([...new Set(files.values())], name)));

  worker.addEventListener('activate', (event) => {
    const takeOver = async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((other) => isOtherVersion(other, scope, build.version)).map(forget));
      await worker.clients.claim();
    };
    event.waitUntil(takeOver());
  });

  worker.addEventListener('fetch', (event) => {
    const file = answerOf(event.request, files);
    if (file !== null) event.respondWith(answer(file, name, event.request));
  });
}

const forget = (name: string): Promise<boolean> => caches.delete(name);

async function keepAll(files: readonly KeptFile[], name: string): Promise<void> {
  const cache = await caches.open(name);
  try {
    for (let from = 0; from < files.length; from += BATCH)
      await Promise.all(files.slice(from, from + BATCH).map((file) => keep(file, cache)));
  } catch (error) {
    // What a broken network left is continued the next time; a full disk has better uses for its last space.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await forget(name);
    throw error;
  }
}

async function keep(file: KeptFile, cache: Cache): Promise<void> {
  if (await cache.match(file.key)) return;
  // The version before may have the very same file.
  await cache.put(file.key, (await caches.match(file.key)) ?? (await fetchFile(file)));
}

async function fetchFile(file: KeptFile): Promise<Response> {
  // The browser's own store has most files already; where it has an older one, only the network will do.
  const response = await request(file, 'default').catch(() => request(file, 'reload'));
  const headers = new Headers(response.headers);
  // The body is kept decoded.
  headers.delete('content-encoding');
  headers.delete('content-length');
  // A response made anew has no address of its own and takes that of the request, also after a redirect.
  return new Response(await response.blob(), { headers });
}

async function request({ address, integrity }: KeptFile, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache, integrity });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function answer(file: KeptFile, name: string, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  // Browsers may clear away single files.
  return (await cache.match(file.key, { ignoreVary: true })) ?? fetch(request);
}
