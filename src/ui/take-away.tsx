import { useState } from 'react';
import { framedPicture } from '../charts/export/framed-picture';
import { pngOf } from '../charts/export/png';
import { csvOf, htmlOf, tsvOf } from '../charts/export/table-text';
import type { TableData } from '../charts/table-data';
import { CHARTS } from '../i18n/messages/charts';
import { plainCopy } from '../map/picture/plain-copy';
import { toMarkup } from '../map/svg/nodes';
import { copyTable, download } from '../view/browser-files';
import { useAddress, useLanguage, useStores } from '../view/hooks';

interface TakeAwayProps {
  /** The picture on the page; null for a table alone. */
  readonly svg: (() => SVGSVGElement | null) | null;
  readonly table: TableData;
  readonly unit: string;
  readonly source: string;
  readonly sentence: string;
  /** Without its ending. */
  readonly fileName: string;
  /** In a dialog, from where the page's live region can't be heard. */
  readonly alone?: boolean;
}

/** A chart or a table to take away: pictures that are whole when seen alone, a file for spreadsheets, the clipboard. */
export function TakeAway({ svg, table, unit, source, sentence, fileName, alone = false }: TakeAwayProps) {
  const { view, ephemeral } = useStores();
  const text = CHARTS[useLanguage()];
  const addressOf = useAddress();
  const [outcome, setOutcome] = useState('');
  const announce = (status: string) => {
    setOutcome(status);
    if (!alone) ephemeral.setState({ status });
  };
  const address = () => addressOf(view.getState().view);
  const whole = (): TableData => ({
    ...table,
    notes: [...table.notes, [text.source, source], [text.licence, text.licenceText], [text.view, address()]],
  });
  const picture = (element: SVGSVGElement): string => {
    const page = getComputedStyle(element);
    return framedPicture({
      content: [...element.children].flatMap((child) => plainCopy(child, 1).map(toMarkup)).join(''),
      width: element.clientWidth || Number(element.getAttribute('width')),
      height: element.clientHeight || Number(element.getAttribute('height')),
      title: table.title,
      subtitle: unit === '' ? '' : `${text.unit}: ${unit}`,
      lines: [
        sentence,
        `${text.source}: ${source}`,
        `${text.licence}: ${text.licenceText}`,
        `${text.view}: ${address()}`,
      ],
      ink: page.getPropertyValue('--ink') || 'currentColor',
      paper: page.getPropertyValue('--panel') || 'none',
    });
  };
  const attempt = async (act: () => Promise<string> | string) => {
    try {
      announce(await act());
    } catch {
      announce(text.failed);
    }
  };
  const save = async (kind: 'png' | 'svg' | 'csv') => {
    const name = `${fileName}.${kind}`;
    if (kind === 'csv') download(name, csvOf(whole()), 'text/csv;charset=utf-8');
    else {
      const element = svg?.() ?? null;
      if (element === null) throw new Error('There is no picture');
      const drawn = picture(element);
      if (kind === 'svg') download(name, drawn, 'image/svg+xml');
      else download(name, await pngOf(drawn));
    }
    return text.saved(name);
  };
  return (
    <div className="take-away" role="group" aria-label={text.takeAway}>
      {svg !== null &&
        (['png', 'svg'] as const).map((kind) => (
          <button key={kind} type="button" className="link" onClick={() => attempt(() => save(kind))}>
            {text[kind]}
          </button>
        ))}
      <button type="button" className="link" onClick={() => attempt(() => save('csv'))}>
        {text.csv}
      </button>
      <button
        type="button"
        className="link"
        onClick={() =>
          attempt(async () => {
            await copyTable(htmlOf(whole()), tsvOf(whole()));
            return text.copied(table.title);
          })
        }
      >
        {text.copy}
      </button>
      <span className="take-away-outcome" role={alone ? 'status' : undefined}>
        {outcome}
      </span>
    </div>
  );
}
