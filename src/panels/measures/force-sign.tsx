import type { Fact, Force } from '../../domain/fact';
import { FORCE_TEXTS } from '../../i18n/messages/forces';
import { useMessages } from '../../view/hooks';

/** Signs that differ by shape: filled, half and hollow. */
const SHAPES: Readonly<Record<Force, string>> = {
  order: 'M2 2H10V10H2Z',
  aim: 'M6 1.5L10.5 6L6 10.5L1.5 6Z',
  claim: 'M6 1.8A4.2 4.2 0 1 1 6 10.2A4.2 4.2 0 1 1 6 1.8Z',
};

/** The small sign of an order, an aim or a claim. */
export function ForceSign({ force }: { readonly force: Force }) {
  return (
    <svg className="force-sign" data-force={force} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[force]} />
    </svg>
  );
}

/** The sign before a statement, with its meaning in words for those who can't see it. */
function ForceMark({ force }: { readonly force: Force }) {
  const text = useMessages(FORCE_TEXTS);
  return (
    <span className="force-mark" title={`${text.name[force]}: ${text.meaning[force]}`}>
      <ForceSign force={force} />
      <span className="visually-hidden">{text.name[force]}: </span>
    </span>
  );
}

/** What stands before a statement in a list of measures. */
export const forceMark = ({ force }: Fact) => force !== null && <ForceMark force={force} />;
