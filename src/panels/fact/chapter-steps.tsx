import type { Library } from '../../content/library';
import type { Fact } from '../../domain/fact';
import { FACT_PANEL } from '../../i18n/messages/fact-panel';
import { useLanguage, useStores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';
import { inChapter } from './in-chapter';

interface ChapterStepsProps {
  readonly fact: Fact;
  readonly library: Library;
}

/** The way to the statements before and after this one in its chapter. It stands still while the reader steps on. */
export function ChapterSteps({ fact, library }: ChapterStepsProps) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = FACT_PANEL[language];
  const { previous, next, at, all } = inChapter(fact, library.facts);

  const step = (label: string, name: string, to: Fact | undefined) => (
    <button
      type="button"
      className="button"
      aria-label={name}
      // A disabled button would lose the focus at the chapter's end.
      aria-disabled={to === undefined}
      onClick={() => {
        if (to === undefined) return;
        view.step(openPanel(`fact:${to.id}`));
        ephemeral.setState({ status: to.text[language] });
      }}
    >
      {label}
    </button>
  );
  return (
    <nav className="chapter-steps" aria-label={text.steps}>
      {step(text.previous, text.previousName, previous)}
      <span className="fine">{text.at(at, all)}</span>
      {step(text.next, text.nextName, next)}
    </nav>
  );
}
