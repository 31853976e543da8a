// Running other programs: the same on every system, never reading from stdin.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Windows finds `npm` and the tools of node_modules only through its shell. */
const shell = process.platform === 'win32';

/**
 * Runs a program from the project's root and shows what it prints; programs of the installed packages are found by
 * name. Answers the exit code; a program that can't be started or dies of a signal counts as failed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, toStderr?: boolean, timeout?: number }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, toStderr = false, timeout = 0 } = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: path, ...env },
      shell,
      stdio: ['ignore', toStderr ? process.stderr : 'inherit', 'inherit'],
    });
    const timer = timeout > 0 ? setTimeout(() => child.kill(), timeout) : undefined;
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
