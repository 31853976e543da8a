import type { ReactNode } from 'react';
import type { Resource } from '../content/library';
import { PANELS } from '../i18n/messages/panels';
import { useMessages } from '../view/hooks';
import { useResource } from './use-resource';

interface LoadedProps<T> {
  readonly resource: Resource<T>;
  /** What is loaded, as the reader would call it. */
  readonly what: 'library' | 'figures' | 'sources' | 'glossary' | 'panel';
  /** Shows nothing until it is there: it has no place of its own in the page. */
  readonly quiet?: boolean;
  readonly children: (value: T) => ReactNode;
}

/** Shows what a resource holds; until then that it is loading, or what failed with an offer to try again. */
export function Loaded<T>({ resource, what, quiet = false, children }: LoadedProps<T>) {
  const text = useMessages(PANELS);
  const state = useResource(resource);
  if (state.phase === 'ready') return children(state.value);
  if (state.phase !== 'failed') return quiet ? null : <p className="loading">{text.loading(text.what[what])}</p>;
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{text.failed(text.what[what])}</p>
      <p>{text.failedHint}</p>
      <button type="button" className="button" onClick={() => resource.load().catch(() => undefined)}>
        {text.retry}
      </button>
    </div>
  );
}
