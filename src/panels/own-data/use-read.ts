import { useEffect, useRef, useState } from 'react';
import { OWN_DATA } from '../../i18n/messages/own-data';
import { type OwnDataset, withFreeId } from '../../own-data/dataset';
import { MOST_BYTES } from '../../own-data/limits';
import { type Decisions, NO_DECISIONS, type ReadResult } from '../../own-data/report';
import { type Reading, readInWorker } from '../../view/browser-own-data';
import { useStores } from '../../view/hooks';

/** Where a table comes from. */
type Origin = 'file' | 'pasted';

/** What came of a reading; `unreadable`: the browser could not open the file. */
export type ReadOutcome = ReadResult | 'unreadable';

interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly origin: Origin;
  /** The table that was made of it, once there is one: read again it stays the same table. */
  readonly made: Pick<OwnDataset, 'id' | 'name'> | null;
}

/** The reading of a table, from its bytes to what became of it. */
interface ReadState {
  readonly progress: number | null;
  readonly result: ReadOutcome | null;
  readonly decisions: Decisions;
  /** Reads a file; its figures take the place of those of a file of the same name. */
  readonly readFile: (file: File) => void;
  /** Reads a pasted text, which becomes a table of its own. */
  readonly readText: (text: string, name: string) => void;
  /** Reads the last one again with other decisions. */
  readonly decide: (decisions: Decisions) => void;
  readonly cancel: () => void;
}

export function useRead(): ReadState {
  const put = usePut();
  const [progress, setProgress] = useState<number | null>(null);
  const [result, setResult] = useState<ReadOutcome | null>(null);
  const [decisions, setDecisions] = useState<Decisions>(NO_DECISIONS);
  const source = useRef<Source | null>(null);
  const reading = useRef<Reading | null>(null);

  // Who leaves the panel no longer waits for the table.
  useEffect(() => () => reading.current?.cancel(), []);

  const run = async (from: Source, next: Decisions) => {
    reading.current?.cancel();
    source.current = from;
    setDecisions(next);
    setProgress(0);
    const own = readInWorker({ bytes: from.bytes, name: from.name, decisions: next }, setProgress);
    reading.current = own;
    const answer = await own.result;
    // A newer reading has taken its place.
    if (reading.current !== own) return;
    reading.current = null;
    setProgress(null);
    setResult(answer);
    if (answer.ok) source.current = { ...from, made: put(answer.dataset, from) };
  };
  const readFile = async (file: File) => {
    // A film is not worth loading only to find that it is too large.
    if (file.size > MOST_BYTES) return setResult({ ok: false, refusal: 'too-large' });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await run({ bytes, name: file.name, origin: 'file', made: null }, NO_DECISIONS);
    } catch {
      setResult('unreadable');
    }
  };
  return {
    progress,
    result,
    decisions,
    readFile: (file) => void readFile(file),
    readText: (text, name) =>
      void run({ bytes: new TextEncoder().encode(text), name, origin: 'pasted', made: null }, NO_DECISIONS),
    decide: (next) => {
      if (source.current !== null) void run(source.current, next);
    },
    cancel: () => reading.current?.cancel(),
  };
}

/** Puts a table that was read where it belongs, and says so where another gives way. */
function usePut(): (dataset: OwnDataset, from: Source) => Pick<OwnDataset, 'id' | 'name'> {
  const { ownData, ephemeral } = useStores();
  return (read, { origin, made }) => {
    const { datasets } = ownData.getState();
    if (made !== null) {
      const again = { ...read, id: made.id, name: made.name };
      ownData.put(again);
      return again;
    }
    const former = datasets.find(({ name, fromLink }) => origin === 'file' && !fromLink && name === read.name);
    const named = origin === 'pasted' ? { ...read, id: 'pasted' } : read;
    const dataset = former === undefined ? withFreeId(named, datasets) : { ...read, id: former.id };
    ownData.put(dataset);
    if (former !== undefined) {
      const id = `replaced-${former.id}`;
      ephemeral.notify({
        id,
        text: { en: OWN_DATA.en.replaced(former.name), zh: OWN_DATA.zh.replaced(former.name) },
        retry: () => {
          ownData.put(withFreeId(former, ownData.getState().datasets));
          ephemeral.dismiss(id);
        },
        retryLabel: { en: OWN_DATA.en.undoReplaced, zh: OWN_DATA.zh.undoReplaced },
      });
    }
    return dataset;
  };
}
