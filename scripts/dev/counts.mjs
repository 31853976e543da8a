// Reads how many tests passed and failed from the JSON reports of Vitest and Playwright.
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A run that failed without a failed test (a broken file, a crash, no report) counts as one failure. */
function settle(/** @type {Counts} */ counts, /** @type {number} */ code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {string} path
 * @param {number} code the exit code of `vitest run`
 * @returns {Counts}
 */
export function vitestCounts(path, code) {
  const report = readReport(path);
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report?.testResults ?? [];
  // A file that can't be loaded has failed without having any test.
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + broken;
  return settle({ passed, failed, skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0) }, code);
}

/**
 * @param {string} path
 * @param {number} code the exit code of `playwright test`
 * @returns {Counts}
 */
export function playwrightCounts(path, code) {
  const stats = readReport(path)?.stats ?? {};
  const passed = (stats.expected ?? 0) + (stats.flaky ?? 0);
  return settle({ passed, failed: stats.unexpected ?? 0, skipped: stats.skipped ?? 0 }, code);
}
