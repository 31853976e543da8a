import './own-data.css';
import { type ChangeEvent, type ClipboardEvent, useEffect, useId, useRef, useState } from 'react';
import { OWN_DATA } from '../../i18n/messages/own-data';
import { Section } from '../../ui/section';
import { useLanguage, useStores } from '../../view/hooks';
import { DatasetList } from './dataset-list';
import { Refusal, refusalText } from './read-outcome';
import { ReadReport } from './read-report';
import { useDropped } from './use-dropped';
import { type ReadOutcome, useRead } from './use-read';

/** The reader's own tables: bring one in, see what became of it, show it on the map, share it, remove it. */
export function OwnDataSection() {
  const text = OWN_DATA[useLanguage()];
  const { readFile, readText, decide, cancel, progress, result, decisions } = useRead();
  const news = useRef<HTMLDivElement>(null);
  useDropped(news, readFile);
  useSpoken(result);

  const onPaste = (event: ClipboardEvent) => {
    const [pasted] = event.clipboardData.files;
    const words = event.clipboardData.getData('text/plain');
    const inField = event.target instanceof HTMLElement && event.target.closest('textarea, input, select') !== null;
    if (pasted === undefined && (inField || words.trim() === '')) return;
    event.preventDefault();
    if (pasted === undefined) readText(words, text.pasted);
    else readFile(pasted);
  };
  const reading = progress !== null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the browser sends what is pasted to whatever has the focus
    <div className="panel own-data" onPaste={onPaste}>
      <Section title={text.title}>
        <p>{text.lead}</p>
        <p className="fine">{text.privacy}</p>
        <ChooseFile onChoose={readFile} />
        <PasteText onRead={(pasted) => readText(pasted, text.pasted)} />
        <div ref={news} className="own-data-news">
          {reading && (
            <div className="own-data-progress">
              <label>
                {text.reading} <progress value={progress} max={1} />
              </label>
              <button type="button" className="link" onClick={cancel}>
                {text.cancel}
              </button>
            </div>
          )}
          {result !== null && !reading && <Refusal outcome={result} />}
          {result !== null && result !== 'unreadable' && result.ok && (
            <ReadReport report={result.report} decisions={decisions} onDecide={decide} />
          )}
        </div>
        <DatasetList />
      </Section>
    </div>
  );
}

function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const text = OWN_DATA[useLanguage()];
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.files?.[0];
    if (chosen !== undefined) onChoose(chosen);
    // The same file may be chosen again after it was changed.
    event.currentTarget.value = '';
  };
  return (
    <div className="own-data-ways">
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {text.choose}
      </button>
      <span className="fine">{text.dropHint}</span>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        aria-hidden="true"
        tabIndex={-1}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={onChange}
      />
    </div>
  );
}

function PasteText({ onRead }: { readonly onRead: (text: string) => void }) {
  const text = OWN_DATA[useLanguage()];
  const [pasted, setPasted] = useState('');
  const id = useId();
  return (
    <details>
      <summary>{text.paste}</summary>
      <label className="visually-hidden" htmlFor={id}>
        {text.paste}
      </label>
      <textarea id={id} rows={5} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} />
      <button type="button" className="button" disabled={pasted.trim() === ''} onClick={() => onRead(pasted)}>
        {text.read}
      </button>
    </details>
  );
}

/** Tells the live region what came of a reading. */
function useSpoken(result: ReadOutcome | null): void {
  const { ephemeral } = useStores();
  const text = OWN_DATA[useLanguage()];
  useEffect(() => {
    if (result === null) return;
    const done = result === 'unreadable' || !result.ok ? null : text.done(result.dataset.name, result.report.matched);
    ephemeral.setState({ status: done ?? refusalText(text, result) ?? '' });
  }, [result, ephemeral, text]);
}
