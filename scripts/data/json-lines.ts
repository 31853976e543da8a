/**
 * JSON with one record a line: as small as without any space, yet fit for reading and for comparing two editions.
 *
 * @param value an object; the items of its arrays, and all its other values, get a line each
 */
export function jsonByLine(value: object): string {
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const text =
      Array.isArray(item) && item.length > 0
        ? `[\n${item.map((record) => JSON.stringify(record)).join(',\n')}\n]`
        : JSON.stringify(item);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
