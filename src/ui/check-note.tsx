import type { Check } from '../domain/fact';
import { PANELS } from '../i18n/messages/panels';
import { useLanguage, useStores } from '../view/hooks';
import { openPanel } from '../view/transitions';
import { checkTone } from './check-tone';
import { TermText } from './term-text';

interface CheckNoteProps {
  readonly check: Check;
  /** Ids of terms that are marked further up. */
  readonly without?: ReadonlySet<string> | undefined;
  /** Marks no terms at all: where it stands in a box, a second box over it would be in the way. */
  readonly plain?: boolean;
}

/** What a check found, in words, beside the figure that it concerns; its number leads to it in the audit. */
export function CheckNote({ check, without, plain = false }: CheckNoteProps) {
  const language = useLanguage();
  const text = PANELS[language].check;
  const { view, ephemeral } = useStores();
  const openAudit = () => {
    ephemeral.setState({ check: check.id });
    view.step(openPanel('audit'));
  };
  return (
    <div className="check" data-tone={checkTone(check)} role="note" aria-label={text.named(check.id)}>
      <p className="check-title">
        {text[check.verdict]}{' '}
        <button type="button" className="check-id" aria-label={text.openAudit(check.id)} onClick={openAudit}>
          {text.named(check.id)}
        </button>
      </p>
      <p>{plain ? check.text[language] : <TermText text={check.text} without={without} />}</p>
    </div>
  );
}
