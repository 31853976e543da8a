import { useEffect } from 'react';
import type { Resource, ResourceState } from '../../content/library';
import { formatList } from '../../i18n/format';
import { AUDIT_TEXTS } from '../../i18n/messages/audit-panel';
import { useLanguage, useStores } from '../../view/hooks';
import type { Recomputation } from './recompute';

interface RecomputePartProps {
  readonly resource: Resource<Recomputation>;
  readonly state: ResourceState<Recomputation>;
}

/** The offer to make the checks anew, and what came out. */
export function RecomputePart({ resource, state }: RecomputePartProps) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = AUDIT_TEXTS[language].recompute;
  const said = state.phase === 'ready' ? totalOf(state.value, text) : state.phase === 'failed' ? text.failed : null;

  useEffect(() => {
    if (said !== null) ephemeral.setState({ status: said });
  }, [ephemeral, said]);

  return (
    <section className="audit-recompute">
      <h3>{text.title}</h3>
      {said === null ? <p>{text.lead}</p> : <p>{said}</p>}
      {state.phase === 'ready' && (
        <p className="fine">{rulesOf(state.value, text, (ids) => formatList(language, ids))}</p>
      )}
      {state.phase !== 'ready' && (
        <button
          type="button"
          className="button"
          disabled={state.phase === 'loading'}
          onClick={() => resource.load().catch(() => undefined)}
        >
          {state.phase === 'loading' ? text.running : state.phase === 'failed' ? text.retry : text.button}
        </button>
      )}
    </section>
  );
}

type Texts = (typeof AUDIT_TEXTS)['en']['recompute'];

function totalOf({ agrees }: Recomputation, text: Texts): string {
  const off = [...agrees.values()].filter((agree) => !agree).length;
  return off === 0 ? text.agree(agrees.size) : text.disagree(agrees.size, off);
}

function rulesOf(
  { figures, explained, unexplained }: Recomputation,
  text: Texts,
  list: (ids: readonly string[]) => string,
): string {
  return unexplained > 0 ? text.unexplained(figures, unexplained) : text.rules(figures, list(explained));
}
