import type { ReactNode } from 'react';
import type { Check } from '../domain/fact';
import { REFERENCE_PANELS } from '../i18n/messages/reference-panels';
import { useLanguage } from '../view/hooks';

interface CheckWorkingsProps {
  readonly check: Check;
  /** Further terms with their descriptions. */
  readonly children?: ReactNode;
}

/** What the source says, what a check finds instead, and how it got there. */
export function CheckWorkings({ check, children }: CheckWorkingsProps) {
  const language = useLanguage();
  const text = REFERENCE_PANELS[language].fact;
  const { stated, computed, method } = language === 'zh' ? check.zh : check;
  return (
    <dl className="note-facts">
      <dt>{text.stated}</dt>
      <dd>{stated}</dd>
      <dt>{text.computed}</dt>
      <dd>{computed}</dd>
      <dt>{text.method}</dt>
      <dd>{method}</dd>
      {children}
    </dl>
  );
}
