/** A text as a part of an address: small Latin letters, digits and hyphens; `fallback` where it has none of these. */
export function slug(text: string, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? fallback : plain;
}
