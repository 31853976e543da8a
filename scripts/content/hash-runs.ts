/**
 * Writes the hashes of all seven-word runs of the source, so that tests can tell its sentences without holding them.
 *
 *   npx tsx scripts/content/hash-runs.ts path/to/source.txt
 *
 * Sentences of the source run across photo captions: the text is read once with the captions and once without.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { HASH_DIGITS, hashOf, RUN_WORDS, runsOf, wordsOf } from './word-runs';

const PER_LINE = 10;
const target = new URL('../../src/content/data/word-run-hashes.json', import.meta.url);

const path = process.argv[2];
if (path === undefined) throw new Error("Give the path of the source's text");

const lines = readFileSync(path, 'utf8').split('\n');
const readings = [lines, lines.filter((line) => !line.trimEnd().endsWith('(XINHUA)'))];
const runs = new Set(readings.flatMap((reading) => runsOf(wordsOf(reading.join(' ')))));
const hashes = [...new Set([...runs].map(hashOf))].sort();

const rows = [];
for (let start = 0; start < hashes.length; start += PER_LINE) {
  rows.push(
    `    ${hashes
      .slice(start, start + PER_LINE)
      .map((hash) => JSON.stringify(hash))
      .join(',')}`,
  );
}
writeFileSync(
  target,
  `{\n  "words": ${RUN_WORDS},\n  "digits": ${HASH_DIGITS},\n  "hashes": [\n${rows.join(',\n')}\n  ]\n}\n`,
);
console.log(`${hashes.length} hashes of ${runs.size} runs`);
