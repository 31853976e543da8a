import type { MouseEvent, ReactNode } from 'react';
import { useAddress, useLanguage, useStores } from '../view/hooks';
import { openPanel } from '../view/transitions';
import { factView } from '../view/view-state';

interface StatementLinkProps {
  /** Id of the statement. */
  readonly id: string;
  readonly children: ReactNode;
}

/** Whether a click asks the browser for another tab or window. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/**
 * A link to exactly one statement, in the language on show. Followed in place it opens the statement's panel and leaves
 * the rest of the view as it is.
 */
export function StatementLink({ id, children }: StatementLinkProps) {
  const { view } = useStores();
  const href = useAddress()(factView(id, useLanguage()));
  const onClick = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    view.step(openPanel(`fact:${id}`));
  };
  return (
    <a className="link" href={href} onClick={onClick}>
      {children}
    </a>
  );
}
