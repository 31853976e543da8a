/** What a build consists of: the SHA-256 (base64) of each file by its path from the page's folder. */
export interface OfflineBuild {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A file of the build as the service worker fetches and keeps it. */
export interface KeptFile {
  readonly address: string;
  /** What it is kept under: the address with the hash, so that a file which stays the same is fetched once. */
  readonly key: string;
  /** For `fetch`, which then refuses every other content: that of a half-published update, of a sign-in page. */
  readonly integrity: string;
}

/** What of a request decides who answers it. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: { readonly has: (name: string) => boolean };
}

const PAGE = 'index.html';

const withoutQuery = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

/**
 * The files of a build by the addresses that they answer for, which have neither query nor fragment. The page answers
 * for its folder and for `index.html`, and is fetched as the folder, since some hosts redirect the file's own name.
 *
 * @param scope address of the page's folder, with a slash at the end
 */
export function filesByAddress(scope: string, { files }: OfflineBuild): ReadonlyMap<string, KeptFile> {
  const kept = new Map<string, KeptFile>();
  for (const [path, hash] of Object.entries(files)) {
    const named = new URL(path.split('/').map(encodeURIComponent).join('/'), scope).href;
    const address = path === PAGE ? scope : named;
    const file = { address, key: `${address}?sha256=${encodeURIComponent(hash)}`, integrity: `sha256-${hash}` };
    kept.set(address, file).set(named, file);
  }
  return kept;
}

/**
 * The kept file that answers a request, whatever the query; null where the browser asks the network as ever: other
 * origins and files, other methods than GET, and parts of a file.
 */
export function answerOf({ url, method, headers }: Asked, files: ReadonlyMap<string, KeptFile>): KeptFile | null {
  if (method !== 'GET' || headers.has('range')) return null;
  return files.get(withoutQuery(url)) ?? null;
}

/** Where a version is kept: apart from other versions, and from other atlases in other folders of the same host. */
export const cacheName = (scope: string, version: string): string => `atlas ${scope} ${version}`;

/** Whether a store of the browser holds another version of the same atlas. */
export const isOtherVersion = (name: string, scope: string, version: string): boolean =>
  name.startsWith(cacheName(scope, '')) && name !== cacheName(scope, version);
