import type { Manifest } from './manifest';

/** Compressed sizes depend on the version of zlib; all the rest of the manifest does not. */
function withoutCompressedSizes(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  return JSON.stringify({
    ...manifest,
    outputs: manifest.outputs.map(({ file, bytes, sha256 }) => ({ file, bytes, sha256 })),
  });
}

/** Where two texts first differ, for the message. */
function firstDifference(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, i - 20), i + 40));
  return `at character ${i}: committed ${near(a)}, rebuilt ${near(b)}`;
}

/** Says for each file how the committed one differs from the rebuilt one; empty if none does. */
export function differences(
  rebuilt: ReadonlyMap<string, string>,
  committed: ReadonlyMap<string, string | null>,
): string[] {
  const found: string[] = [];
  for (const [file, text] of rebuilt) {
    const old = committed.get(file) ?? null;
    if (old === null) found.push(`${file} is missing`);
    else if (old !== text) {
      const [a, b] =
        file === 'manifest.json' ? [withoutCompressedSizes(old), withoutCompressedSizes(text)] : [old, text];
      if (a !== b) found.push(`${file} differs ${firstDifference(a, b)}`);
    }
  }
  for (const file of committed.keys()) if (!rebuilt.has(file)) found.push(`${file} is not written by the pipeline`);
  return found;
}
