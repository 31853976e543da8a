import type { Check } from '../domain/fact';
import { PANELS } from '../i18n/messages/panels';
import { useLanguage } from '../view/hooks';
import { checkTone } from './check-tone';

/** What a check found, in words, beside the figure that it concerns. */
export function CheckNote({ check }: { readonly check: Check }) {
  const language = useLanguage();
  const text = PANELS[language].check;
  return (
    <div className="check" data-tone={checkTone(check)} role="note" aria-label={text.named(check.id)}>
      <p className="check-title">
        {text[check.verdict]} <span className="check-id">{text.named(check.id)}</span>
      </p>
      <p>{check.text[language]}</p>
    </div>
  );
}
