import { useEffect, useRef } from 'react';
import { useStores } from '../view/hooks';

/** Has the page's one polite status say a sentence when it changes, but not when it first appears. */
export function useAnnouncement(sentence: string): void {
  const { ephemeral } = useStores();
  const said = useRef(sentence);
  useEffect(() => {
    if (said.current === sentence) return;
    said.current = sentence;
    ephemeral.setState({ status: sentence });
  }, [ephemeral, sentence]);
}
