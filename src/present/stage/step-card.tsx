import type { ReactNode } from 'react';
import { LIBRARY } from '../../content/library';
import type { Fact } from '../../domain/fact';
import { paragraphs } from '../../domain/paragraphs';
import { STAGE } from '../../i18n/messages/stage';
import { Loaded } from '../../ui/loaded';
import { SourceNote } from '../../ui/source-note';
import { useMessages } from '../../view/hooks';
import { type PublicStep } from './public-step';

interface StepCardProps {
  readonly step: PublicStep;
  /** Shows the title alone. */
  readonly folded: boolean;
  /** Folds and unfolds it; left out where nothing is pressed. */
  readonly onFold?: () => void;
  /** Below the texts: ways on, or the time. */
  readonly children?: ReactNode;
}

/** A step begins at its top, and what has just been revealed is on the screen: nobody scrolls in front of a class. */
const intoView = (part: HTMLElement | null) => {
  part?.scrollIntoView?.({ block: 'nearest' });
};

/** What the class reads of a step: title, text, question, and the answer once it is revealed. */
export function StepCard({ step, folded, onFold, children }: StepCardProps) {
  const text = useMessages(STAGE);
  const lang = step.language === 'zh' ? 'zh-CN' : 'en';
  return (
    <section className="step-card" aria-label={text.step}>
      <p ref={intoView} className="step-where">
        <span>{text.where(step.lesson, step.number, step.of)}</span>
        {onFold !== undefined && (
          <button type="button" className="link" aria-expanded={!folded} onClick={onFold}>
            {folded ? text.unfold : text.fold}
          </button>
        )}
      </p>
      <h2 className="step-title" lang={lang}>
        {step.title}
      </h2>
      {!folded && <StepTexts step={step} lang={lang} />}
      {!folded && step.facts.length > 0 && <Sources ids={step.facts} />}
      {children}
    </section>
  );
}

function StepTexts({ step, lang }: { readonly step: PublicStep; readonly lang: string }) {
  const text = useMessages(STAGE);
  return (
    <div lang={lang}>
      {paragraphs(step.text).map((part) => (
        <p key={part}>{part}</p>
      ))}
      {step.question !== '' && (
        <p className="step-question">
          <span className="step-label">{text.question}</span> {step.question}
        </p>
      )}
      {step.answer !== null && (
        <div ref={intoView} className="step-answer">
          <p className="step-label">{text.answer}</p>
          {paragraphs(step.answer).map((part) => (
            <p key={part}>{part}</p>
          ))}
        </div>
      )}
    </div>
  );
}

/** The first statement of each page range: several of one page would show the same words over and over. */
const onePerPage = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact, at) => facts.findIndex(({ cite }) => cite.pages === fact.cite.pages) === at);

function Sources({ ids }: { readonly ids: readonly string[] }) {
  const text = useMessages(STAGE);
  return (
    <Loaded resource={LIBRARY} what="library">
      {(library) => (
        <p className="step-sources">
          {text.sources}{' '}
          {onePerPage(ids.flatMap((id) => library.fact(id) ?? [])).map((fact) => (
            <SourceNote key={fact.id} fact={fact} library={library} />
          ))}
        </p>
      )}
    </Loaded>
  );
}
