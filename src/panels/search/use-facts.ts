import { useCallback, useRef, useState } from 'react';
import type { Fact } from '../../domain/fact';
import { type FactEntry, factEntries } from './search-entry';

export type FactsPhase = 'unasked' | 'loading' | 'ready' | 'failed';

interface Facts {
  readonly phase: FactsPhase;
  readonly entries: readonly FactEntry[];
  /** Asks for the facts; asking again matters only after a failure. */
  readonly ask: () => void;
}

/** The facts of the atlas, loaded when first asked for. */
export function useFacts(load: () => Promise<readonly Fact[]>): Facts {
  const [phase, setPhase] = useState<FactsPhase>('unasked');
  const [entries, setEntries] = useState<readonly FactEntry[]>([]);
  const asked = useRef(false);

  const ask = useCallback(async () => {
    if (asked.current) return;
    asked.current = true;
    setPhase('loading');
    try {
      setEntries(factEntries(await load()));
      setPhase('ready');
    } catch {
      asked.current = false;
      setPhase('failed');
    }
  }, [load]);

  return { phase, entries, ask };
}
