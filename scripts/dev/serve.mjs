// Serves the built atlas: node scripts/dev/serve.mjs [folder] [--port=N] [--host=H] [--strict-port]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './process.mjs';
import { serve } from './static-server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    'strict-port': { type: 'boolean', default: false },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port=${values.port} is not a port.`);
const folder = resolve(ROOT, positionals[0] ?? 'dist');
const { address } = await serve({ folder, port, host: values.host, strict: values['strict-port'] });
console.log(`The atlas is at ${address} (Ctrl+C stops it)`);
