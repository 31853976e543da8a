import './own-data.css';
import { type ChangeEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { OWN_DATA } from '../../i18n/messages/own-data';
import { Section } from '../../ui/section';
import { useEphemeral, useLanguage, useStores } from '../../view/hooks';
import { DatasetList } from './dataset-list';
import { ReadReport } from './read-report';
import { useRead } from './use-read';

/** The reader's own tables: bring one in, see what became of it, show it on the map, share it, remove it. */
export function OwnDataSection() {
  const { ephemeral } = useStores();
  const text = OWN_DATA[useLanguage()];
  const { read, decide, cancel, progress, result, decisions } = useRead();
  const dropped = useEphemeral((state) => state.droppedFile);
  const [pasted, setPasted] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const id = useId();

  const readFile = async (chosen: File) => read(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.files?.[0];
    // The same file may be chosen again after it was changed.
    event.currentTarget.value = '';
    if (chosen !== undefined) void readFile(chosen);
  };

  // A dropped file is read once: taking it out of the store ends the effect's cause.
  const take = useEffectEvent(readFile);
  useEffect(() => {
    if (dropped === null) return;
    ephemeral.setState({ droppedFile: null });
    void take(dropped);
  }, [dropped, ephemeral]);

  useEffect(() => {
    if (result?.ok === true) ephemeral.setState({ status: text.done(result.dataset.name, result.report.matched) });
    else if (result !== null) ephemeral.setState({ status: text.refusals[result.refusal] });
  }, [result, ephemeral, text]);

  return (
    <div className="panel own-data">
      <Section title={text.title}>
        <p>{text.lead}</p>
        <p className="fine">{text.privacy}</p>
        <div className="own-data-ways">
          <button type="button" className="button" onClick={() => file.current?.click()}>
            {text.choose}
          </button>
          <span className="fine">{text.dropHint}</span>
          <input
            ref={file}
            type="file"
            className="visually-hidden"
            aria-label={text.choose}
            tabIndex={-1}
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={onChoose}
          />
        </div>
        <details>
          <summary>{text.paste}</summary>
          <label className="visually-hidden" htmlFor={id}>
            {text.paste}
          </label>
          <textarea id={id} rows={5} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} />
          <button
            type="button"
            className="button"
            disabled={pasted.trim() === ''}
            onClick={() => read(new TextEncoder().encode(pasted), text.pasted)}
          >
            {text.read}
          </button>
        </details>
        {progress !== null && (
          <div className="own-data-progress">
            <label>
              {text.reading} <progress value={progress} max={1} />
            </label>
            <button type="button" className="link" onClick={cancel}>
              {text.cancel}
            </button>
          </div>
        )}
        {result !== null && !result.ok && (
          <p className="own-data-refusal" role="alert">
            {text.refusals[result.refusal]}
          </p>
        )}
        {result?.ok === true && <ReadReport report={result.report} decisions={decisions} onDecide={decide} />}
        <DatasetList />
      </Section>
    </div>
  );
}
