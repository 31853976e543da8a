// A small static server: a folder's files with their types, compressed once, and nothing outside the folder.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const PORTS_TO_TRY = 50;
const TEXT = 'charset=utf-8';

/** @type {Readonly<Record<string, string>>} */
const MIME = {
  '.html': `text/html; ${TEXT}`,
  '.js': `text/javascript; ${TEXT}`,
  '.mjs': `text/javascript; ${TEXT}`,
  '.css': `text/css; ${TEXT}`,
  '.json': `application/json; ${TEXT}`,
  '.geojson': `application/geo+json; ${TEXT}`,
  '.map': `application/json; ${TEXT}`,
  '.webmanifest': `application/manifest+json; ${TEXT}`,
  '.csv': `text/csv; ${TEXT}`,
  '.txt': `text/plain; ${TEXT}`,
  '.md': `text/markdown; ${TEXT}`,
  '.xml': `application/xml; ${TEXT}`,
  '.svg': `image/svg+xml; ${TEXT}`,
  '.wasm': 'application/wasm',
  '.pbf': 'application/x-protobuf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

const COMPRESSIBLE = /^text\/|json|xml|javascript|wasm|protobuf/;
const SMALLEST_COMPRESSED = 512;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** @type {Readonly<Record<string, (body: Buffer) => Promise<Buffer>>>} */
const ENCODERS = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => deflate(body, { level: 9 }),
};

/** The first encoding of ours that an Accept-Encoding header allows, or '' for none. */
function chooseEncoding(/** @type {string} */ accepted) {
  const allowed = new Set();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name, ...parameters] = part.split(';').map((text) => text.trim());
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) allowed.add(name);
  }
  return Object.keys(ENCODERS).find((name) => allowed.has(name)) ?? '';
}

/**
 * The file that an address names inside a folder, or null. Nothing outside the folder is ever named, neither by `..`
 * nor through a link.
 *
 * @param {string} folder
 * @param {string} url
 */
async function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
  if (path.includes('\0') || !path.startsWith('/')) return null;
  const root = await realpath(folder);
  const inside = (/** @type {string} */ file) => file === root || file.startsWith(root + sep);
  let file = resolve(root, `.${path}`);
  if (!inside(file)) return null;
  try {
    if ((await stat(file)).isDirectory()) {
      if (!path.endsWith('/')) return null;
      file = join(file, 'index.html');
    }
    file = await realpath(file);
    const facts = await stat(file);
    return inside(file) && facts.isFile() ? { file, version: `${facts.mtimeMs}-${facts.size}` } : null;
  } catch {
    return null;
  }
}

/** Reads and encodes each version of a file once. */
function createStore() {
  /** @type {Map<string, { version: string, entry: Promise<{ body: Buffer, etag: string, encoding: string }> }>} */
  const store = new Map();
  const load = async (/** @type {string} */ file, /** @type {string} */ type, /** @type {string} */ encoding) => {
    const raw = await readFile(file);
    const encode = COMPRESSIBLE.test(type) && raw.length >= SMALLEST_COMPRESSED ? ENCODERS[encoding] : undefined;
    const hash = createHash('sha256').update(raw).digest('base64url').slice(0, 22);
    if (!encode) return { body: raw, etag: `"${hash}"`, encoding: '' };
    return { body: await encode(raw), etag: `"${hash}-${encoding}"`, encoding };
  };
  return (/** @type {{ file: string, version: string }} */ { file, version }, type = '', encoding = '') => {
    const key = `${encoding}:${file}`;
    const known = store.get(key);
    if (known?.version === version) return known.entry;
    const entry = load(file, type, encoding);
    store.set(key, { version, entry });
    return entry;
  };
}

/** @returns {import('node:http').RequestListener} */
function listener(/** @type {string} */ folder) {
  const read = createStore();
  return async (request, response) => {
    const refuse = (/** @type {number} */ status, /** @type {string} */ text) => {
      response.writeHead(status, { 'Content-Type': MIME['.txt'] });
      response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
    };
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('Allow', 'GET, HEAD');
        return refuse(405, 'Only GET and HEAD are answered.');
      }
      const found = await fileFor(folder, request.url ?? '/');
      if (!found) return refuse(404, 'Not found.');
      const type = MIME[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
      const accepted = chooseEncoding(String(request.headers['accept-encoding'] ?? ''));
      const { body, etag, encoding } = await read(found, type, accepted);
      response.setHeader('Content-Type', type);
      response.setHeader('ETag', etag);
      response.setHeader('Vary', 'Accept-Encoding');
      response.setHeader('Cache-Control', 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      if (encoding) response.setHeader('Content-Encoding', encoding);
      const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
      if (known.includes(etag)) return response.writeHead(304).end();
      response.setHeader('Content-Length', body.length);
      response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) refuse(500, 'The server failed to read this file.');
      else response.destroy();
    }
  };
}

/**
 * Serves a folder. Without `strict`, a taken port leads to the next free one.
 *
 * @param {{ folder: string, port: number, host: string, strict?: boolean }} options
 * @returns {Promise<{ address: string, server: import('node:http').Server }>}
 */
export async function serve({ folder, port, host, strict = false }) {
  for (let at = port; ; at += 1) {
    const server = createServer(listener(folder));
    const error = await new Promise((done) => {
      server.once('error', done);
      server.listen(at, host, () => done(null));
    });
    if (!error) {
      const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
      return { address: `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}/`, server };
    }
    if (error.code !== 'EADDRINUSE' || strict || at + 1 >= port + PORTS_TO_TRY) throw error;
  }
}
