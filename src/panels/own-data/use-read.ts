import { useRef, useState } from 'react';
import { type Decisions, NO_DECISIONS, type ReadResult } from '../../own-data/report';
import { type Reading, readInWorker } from '../../view/browser-own-data';
import { useStores } from '../../view/hooks';

/** The reading of a table, from its bytes to what became of it. */
export interface ReadState {
  readonly progress: number | null;
  readonly result: ReadResult | null;
  readonly decisions: Decisions;
  /** Reads a table; its figures take the place of those of the same name. */
  readonly read: (bytes: Uint8Array, name: string) => void;
  /** Reads the last one again with other decisions. */
  readonly decide: (decisions: Decisions) => void;
  readonly cancel: () => void;
}

export function useRead(): ReadState {
  const { ownData } = useStores();
  const [progress, setProgress] = useState<number | null>(null);
  const [result, setResult] = useState<ReadResult | null>(null);
  const [decisions, setDecisions] = useState<Decisions>(NO_DECISIONS);
  const source = useRef<{ readonly bytes: Uint8Array; readonly name: string } | null>(null);
  const reading = useRef<Reading | null>(null);

  const run = async (bytes: Uint8Array, name: string, next: Decisions) => {
    reading.current?.cancel();
    source.current = { bytes, name };
    setDecisions(next);
    setProgress(0);
    const own = readInWorker({ bytes, name, decisions: next }, setProgress);
    reading.current = own;
    const answer = await own.result;
    // A newer reading has taken its place.
    if (reading.current !== own) return;
    reading.current = null;
    setProgress(null);
    setResult(answer);
    if (answer.ok) ownData.put(answer.dataset);
  };
  return {
    progress,
    result,
    decisions,
    read: (bytes, name) => void run(bytes, name, NO_DECISIONS),
    decide: (next) => {
      if (source.current !== null) void run(source.current.bytes, source.current.name, next);
    },
    cancel: () => reading.current?.cancel(),
  };
}
