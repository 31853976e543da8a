const YEAR = /^(19|20)\d{2}年?(度|末|底)?$/;

/** The year that a cell names; null for anything else. */
export function readYear(cell: string): number | null {
  const text = cell.normalize('NFKC').trim().replace(/\.0$/, '');
  return YEAR.test(text) ? Number(text.slice(0, 4)) : null;
}

const ENDS_IN_YEAR = /^(.*?)[\s_:,(-]*((?:19|20)\d{2})(?:年(?:度|末|底)?)?\)?$/;
const BEGINS_WITH_YEAR = /^((?:19|20)\d{2})(?:年(?:度|末|底)?|[\s_:-]+)(\D.*)$/;

/** Splits a heading into its words and its year: 'GDP 2006', '2006年', '2006年人口', '人口（2020）'. */
export function headingOf(heading: string): { readonly label: string; readonly year: number | null } {
  const text = heading.normalize('NFKC').trim();
  const end = ENDS_IN_YEAR.exec(text);
  // A number that only ends like a year, 12006, is none.
  if (end !== null && !/\d$/.test(end[1] ?? '')) return { label: (end[1] ?? '').trim(), year: Number(end[2]) };
  const start = BEGINS_WITH_YEAR.exec(text);
  return start === null
    ? { label: heading.trim(), year: null }
    : { label: (start[2] ?? '').trim(), year: Number(start[1]) };
}
