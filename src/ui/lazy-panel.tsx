import type { ComponentType, ReactNode } from 'react';
import { createResource } from '../content/library';
import { Loaded } from './loaded';

/**
 * A panel whose code is loaded when it is first opened, with an offer to try again where that fails.
 *
 * @param quiet nothing is shown until it is there
 */
export function lazyPanel<P extends object>(
  load: () => Promise<ComponentType<P>>,
  quiet = false,
): (props: P) => ReactNode {
  const resource = createResource(load);
  return function LazyPanel(props: P) {
    return (
      <Loaded resource={resource} what="panel" quiet={quiet}>
        {(Panel) => <Panel {...props} />}
      </Loaded>
    );
  };
}
