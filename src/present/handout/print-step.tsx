import { LIBRARY } from '../../content/library';
import { paragraphs } from '../../domain/paragraphs';
import type { Language } from '../../domain/text';
import { formatPages } from '../../i18n/format';
import { PANELS } from '../../i18n/messages/panels';
import { STAGE } from '../../i18n/messages/stage';
import { useWanted } from '../../ui/use-wanted';
import { type PublicStep } from '../stage/public-step';

interface PrintStepProps {
  readonly step: PublicStep;
  readonly language: Language;
}

/** What the class reads of a lesson's step, on paper: text, question, and what one can find once that is revealed. */
export function PrintStep({ step, language }: PrintStepProps) {
  const text = STAGE[language];
  const { question, answer, facts } = step;
  return (
    <section className="print-step" lang={step.language === 'zh' ? 'zh-CN' : 'en'}>
      {paragraphs(step.text).map((part) => (
        <p key={part}>{part}</p>
      ))}
      {question !== '' && (
        <p className="print-question">
          <b>{text.question}</b> {question}
        </p>
      )}
      {answer !== null && (
        <>
          <p className="print-answer">
            <b>{text.answer}</b>
          </p>
          {paragraphs(answer).map((part) => (
            <p key={part}>{part}</p>
          ))}
        </>
      )}
      {facts.length > 0 && <StepPages ids={facts} language={language} />}
    </section>
  );
}

/** The pages that a step's statements stand on, each once. */
function StepPages({ ids, language }: { readonly ids: readonly string[]; readonly language: Language }) {
  const library = useWanted(LIBRARY, true);
  if (library.phase !== 'ready') return null;
  const pages = ids.flatMap((id) => library.value.fact(id)?.cite.pages ?? []);
  const shown = [...new Set(pages)].map((named) =>
    /\d/.test(named) ? formatPages(named) : PANELS[language].citation.unpaged,
  );
  return (
    <p className="print-pages">
      {STAGE[language].sources} {shown.join(language === 'zh' ? '、' : ', ')}
    </p>
  );
}
