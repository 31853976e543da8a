import { useEffect, useState } from 'react';
import { csvOf } from '../../charts/export/table-text';
import { formatNumber } from '../../i18n/format';
import { OWN_DATA } from '../../i18n/messages/own-data';
import { figureCount, type OwnDataset, ownLens } from '../../own-data/dataset';
import { datasetRows } from '../../own-data/dataset-table';
import { linkPart, MOST_LINK_CHARACTERS } from '../../own-data/link';
import { useCopy } from '../../ui/use-copy';
import { download } from '../../view/browser-files';
import { useAddress, useLanguage, useStores, useView } from '../../view/hooks';
import { setLens } from '../../view/transitions';

type Part = { readonly of: OwnDataset; readonly text: string | null };

/** The `#` part of a table's link; undefined until it is packed, null where the table is too large for one. */
function useLinkPart(dataset: OwnDataset): string | null | undefined {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let left = false;
    const settle = (text: string | null) => {
      if (!left) setPart({ of: dataset, text });
    };
    // A browser that can't pack offers the file alone.
    linkPart(dataset).then(settle, () => settle(null));
    return () => {
      left = true;
    };
  }, [dataset]);
  return part?.of === dataset ? part.text : undefined;
}

/** Ways to pass a table on: in a link where it is small, whose size is told, and as a file. */
export function DatasetShare({ dataset }: { readonly dataset: OwnDataset }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = OWN_DATA[language];
  const addressOf = useAddress();
  const lens = useView((v) => v.lens);
  const part = useLinkPart(dataset);
  const { last, copy } = useCopy();
  const size = (n: number) => formatNumber(language, n, 0);
  const fits = typeof part === 'string' && part.length <= MOST_LINK_CHARACTERS;

  const linkOf = (data: string): string => {
    const [column] = dataset.columns;
    const shown = view.getState().view;
    const own = column === undefined || lens.startsWith(`own:${dataset.id}.`);
    return addressOf(own ? shown : setLens(ownLens(dataset, column))(shown)) + data;
  };
  const copyLink = (data: string) =>
    copy(linkOf(data), { copied: text.linkCopied(size(data.length)), failed: text.linkFailed });
  const sentence = () => {
    if (part === undefined) return '';
    if (part === null) return text.linkTooMany(size(figureCount(dataset)));
    return fits ? text.linkSize(size(part.length)) : text.linkLong(size(part.length), size(MOST_LINK_CHARACTERS));
  };
  const copied = fits && last !== null && last.text.endsWith(part) ? last.how : null;
  return (
    <>
      <div className="own-data-actions">
        {fits && (
          <button type="button" className="link" onClick={() => void copyLink(part)}>
            {text.link}
          </button>
        )}
        <button type="button" className="link" onClick={() => saveFile(dataset, language)}>
          {text.save}
        </button>
      </div>
      <p className="fine">{sentence()}</p>
      {copied !== null && fits && (
        <p className="own-data-said">{copied === 'copied' ? text.linkCopied(size(part.length)) : text.linkFailed}</p>
      )}
    </>
  );
}

function saveFile(dataset: OwnDataset, language: 'en' | 'zh'): void {
  const text = OWN_DATA[language].file;
  const { dated, rows } = datasetRows(dataset, language);
  const heading = [text.adcode, text.region, ...(dated ? [text.year] : [])];
  const columns = [
    ...heading.map((label) => ({ id: label, label, numeric: false })),
    ...dataset.columns.map(({ id, label, unit }) => ({
      id,
      label: unit === 'percent' && !label.includes('%') ? `${label} (%)` : label,
      numeric: true,
    })),
  ];
  const csv = csvOf({ title: dataset.name, columns, rows, notes: [[text.source, text.origin]] });
  download(`${dataset.id}.csv`, csv, 'text/csv;charset=utf-8');
}
