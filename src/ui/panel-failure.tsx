import { PANELS } from '../i18n/messages/panels';
import { useMessages } from '../view/hooks';

/** Stands where a panel broke. */
export function PanelFailure({ onRetry }: { readonly onRetry: () => void }) {
  const text = useMessages(PANELS);
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{text.broken}</p>
      <button type="button" className="button" onClick={onRetry}>
        {text.retry}
      </button>
    </div>
  );
}
