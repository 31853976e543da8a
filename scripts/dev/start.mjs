// npm start: on a fresh clone too, install what is missing, build the atlas, serve it and print its address.
import { ensureInstalled } from './install.mjs';
import { run } from './process.mjs';

try {
  await ensureInstalled();
  const code = await run('npm', ['run', 'build']);
  if (code !== 0) throw new Error('The build failed; what it printed above says why.');
  await import('./serve.mjs');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
