import './print-options.css';
import { useId } from 'react';
import { PAPER_SIZES } from '../domain/paper';
import { HANDOUT } from '../i18n/messages/handout';
import { printView } from '../view/browser-print';
import { useEphemeral, useMessages, useStores } from '../view/hooks';

interface PrintOptionsProps {
  /** Somebody has drawn on what is printed. */
  readonly drawn?: boolean;
  readonly onPrint: () => void;
}

/** The choice of paper, of colours or greys, and the button that prints. */
export function PrintOptions({ drawn = false, onPrint }: PrintOptionsProps) {
  const { ephemeral } = useStores();
  const text = useMessages(HANDOUT);
  const paper = useEphemeral((state) => state.paper);
  const id = useId();
  return (
    <div className="print-options">
      <label className="print-option" htmlFor={`${id}-paper`}>
        <span>{text.paper}</span>
        <select
          id={`${id}-paper`}
          value={paper.size}
          onChange={(event) => {
            const size = PAPER_SIZES.find((known) => known === event.currentTarget.value);
            if (size !== undefined) ephemeral.setState({ paper: { ...paper, size } });
          }}
        >
          {PAPER_SIZES.map((size) => (
            <option key={size} value={size}>
              {text.papers[size]}
            </option>
          ))}
        </select>
      </label>
      <label className="print-option" htmlFor={`${id}-colours`}>
        <span>{text.colours}</span>
        <select
          id={`${id}-colours`}
          value={paper.grey ? 'grey' : 'colour'}
          aria-describedby={`${id}-hint`}
          onChange={(event) => ephemeral.setState({ paper: { ...paper, grey: event.currentTarget.value === 'grey' } })}
        >
          <option value="colour">{text.inColour}</option>
          <option value="grey">{text.inGrey}</option>
        </select>
      </label>
      {drawn && (
        <label className="print-check">
          <input
            type="checkbox"
            checked={paper.drawings}
            onChange={(event) => ephemeral.setState({ paper: { ...paper, drawings: event.currentTarget.checked } })}
          />{' '}
          {text.withDrawings}
        </label>
      )}
      <button type="button" className="button" onClick={onPrint}>
        {text.print}
      </button>
      <p id={`${id}-hint`} className="fine" hidden={!paper.grey}>
        {text.greyHint}
      </p>
    </div>
  );
}

/** Prints the view on show: a part of the panel for sharing. */
export function PrintSection({ drawn }: { readonly drawn: boolean }) {
  const stores = useStores();
  const text = useMessages(HANDOUT);
  return (
    <section className="print-section">
      <h3>{text.options}</h3>
      <p>{text.lead}</p>
      <PrintOptions drawn={drawn} onPrint={() => void printView(stores)} />
    </section>
  );
}
