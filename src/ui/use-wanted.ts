import { useEffect, useSyncExternalStore } from 'react';
import type { Resource, ResourceState } from '../content/library';

/** A resource's state; asks for it only where it is wanted and nobody has. */
export function useWanted<T>(resource: Resource<T>, wanted: boolean): ResourceState<T> {
  const state = useSyncExternalStore(resource.subscribe, resource.state);
  useEffect(() => {
    // A failure is told where the thing is shown in full; here it would only be an unhandled rejection.
    if (wanted && resource.state().phase === 'idle') resource.load().catch(() => undefined);
  }, [resource, wanted]);
  return state;
}
