import { useEphemeral } from '../../view/hooks';

/** The page's one polite live region: says what has just happened, to screen readers only. */
export function Status() {
  const status = useEphemeral((state) => state.status);
  return (
    <p role="status" className="visually-hidden">
      {status}
    </p>
  );
}
