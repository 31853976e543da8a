// Brings node_modules to what package-lock.json asks for. Plain Node: it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './process.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean, dev?: boolean }} LockedPackage */

/** @returns {Record<string, LockedPackage> | null} */
function readPackages(/** @type {string} */ path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * What stands between node_modules and the lockfile, in one sentence; null when they agree. npm records what it
 * installed in node_modules/.package-lock.json, so an install by hand counts as well as one of ours.
 *
 * @param {string} root
 * @returns {string | null}
 */
function missingFromInstall(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing or broken: restore it, then run the command again.');
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'nothing is installed yet';
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    // Packages for other systems are locked too and rightly absent.
    if (!found && optional) continue;
    if (found?.version !== version || found?.integrity !== integrity) return `${path} is not ${version}`;
    if (!existsSync(join(root, path, 'package.json'))) return `${path} has no files`;
  }
  return null;
}

/**
 * Installs what is missing; throws with a plain sentence when that fails. `npm ci` is not used: it refuses a lockfile
 * that was written where the packages of other systems could not be had. With --no-save `npm install` keeps to the
 * versions and hashes of the lockfile just the same and leaves it as it is.
 */
export async function ensureInstalled() {
  const missing = missingFromInstall(ROOT);
  if (!missing) return;
  console.log(`Installing packages (${missing}) ...`);
  const code = await run('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm install failed with exit code ${code}; what it printed above says why.`);
}
