import { useState } from 'react';
import { useStores } from '../view/hooks';

/** What came of copying a text; it speaks of that one only. */
export interface Copying {
  readonly text: string;
  readonly how: 'copied' | 'failed';
}

/** What is said when a text is copied, and when the browser does not let the page copy. */
interface CopySayings {
  readonly copied: string;
  readonly failed: string;
}

/** Copies texts to the clipboard, tells the live region what came of it, and remembers it for the page. */
export function useCopy(): {
  readonly last: Copying | null;
  readonly copy: (text: string, say: CopySayings) => Promise<Copying['how']>;
} {
  const { ephemeral } = useStores();
  const [last, setLast] = useState<Copying | null>(null);

  const copy = async (text: string, say: CopySayings) => {
    let how: Copying['how'] = 'copied';
    try {
      // Undefined on pages that are not served securely, whatever the type says: that throws too.
      await navigator.clipboard.writeText(text);
    } catch {
      how = 'failed';
    }
    setLast({ text, how });
    ephemeral.setState({ status: say[how] });
    return how;
  };
  return { last, copy };
}
