/**
 * Reads a table strictly by RFC 4180: records end in CRLF, quotes stand around whole fields and are doubled inside.
 * Throws on anything else, so that a file that only lenient readers understand does not pass.
 */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        for (at += 1; ; ) {
          const end = text.indexOf('"', at);
          if (end < 0) throw new Error('a quote is not closed');
          field += text.slice(at, end);
          at = end + 1;
          if (text[at] !== '"') break;
          field += '"';
          at += 1;
        }
      } else {
        field = /^[^",\r\n]*/.exec(text.slice(at, at + 10_000))?.[0] ?? '';
        at += field.length;
      }
      record.push(field);
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n')
      throw new Error(`no CRLF at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    at += 2;
    records.push(record);
  }
  return records;
}

/** The records of a table by the names of its columns. */
export function parseTable(text: string): Record<string, string>[] {
  const [header = [], ...records] = parseCsv(text);
  return records.map((record) => {
    if (record.length !== header.length) throw new Error(`a record has ${record.length} fields`);
    return Object.fromEntries(header.map((name, i) => [name, record[i] ?? '']));
  });
}
