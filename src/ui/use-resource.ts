import { useEffect, useSyncExternalStore } from 'react';
import type { Resource, ResourceState } from '../content/library';

/** A resource's state; asks for it when nobody has. */
export function useResource<T>(resource: Resource<T>): ResourceState<T> {
  const state = useSyncExternalStore(resource.subscribe, resource.state);
  useEffect(() => {
    // A failure is shown from the state; here it would only be an unhandled rejection.
    if (resource.state().phase === 'idle') resource.load().catch(() => undefined);
  }, [resource]);
  return state;
}
