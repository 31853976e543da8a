import { createResource, GLOSSARY, LIBRARY, type Library, SOURCES } from '../../content/library';
import type { GlossaryEntry, Source } from '../../domain/fact';
import type { Language } from '../../domain/text';
import { READING_PANEL } from '../../i18n/messages/reading-panel';
import { combinationText, resultText } from '../../ui/filter-sentence';
import { filterSummary } from '../../view/filter';
import { provinceSection } from './province-section';
import type { ReadingDocument } from './reading-document';
import { type ReadingScope, type ReadingView, readingScope } from './reading-scope';
import { glossarySection, sourceSection } from './reference-sections';
import { discourseSection, meetingSection, northeastSection } from './source-sections';
import { strategySection } from './strategy-section';
import { checkSection, eventSection, figureSection, placeSection } from './table-sections';

/** All that the text is made of. */
export interface AtlasContent {
  readonly library: Library;
  readonly glossary: readonly GlossaryEntry[];
  readonly sources: readonly Source[];
}

/** The content, loaded side by side. */
export const ATLAS_CONTENT = createResource<AtlasContent>(async () => {
  const [library, glossary, sources] = await Promise.all([LIBRARY.load(), GLOSSARY.load(), SOURCES.load()]);
  return { library, glossary, sources };
});

/** The atlas as text, with the selection and the filter of a view. */
export function wholeAtlas(view: ReadingView, language: Language, content: AtlasContent): ReadingDocument {
  const scope = readingScope(view, language, content.library);
  return {
    title: READING_PANEL[language].title,
    showing: showing(scope),
    sections: [
      strategySection(scope),
      provinceSection(scope),
      northeastSection(scope),
      meetingSection(scope),
      discourseSection(scope),
      eventSection(scope),
      figureSection(scope),
      placeSection(scope),
      checkSection(scope),
      glossarySection(scope, content.glossary),
      sourceSection(scope, content.sources),
    ],
  };
}

/** What is shown, in sentences. */
function showing({ view, language, region, filtered, facts }: ReadingScope): readonly string[] {
  const text = READING_PANEL[language];
  const combination = combinationText(view, language);
  if (region !== null) {
    const about = text.about(region.name[language], facts.length);
    return filtered ? [about, text.filterToo(combination)] : [about];
  }
  const summary = filterSummary(view);
  if (summary === null) return [text.everything(facts.length)];
  return [text.filtered(combination, resultText(view, summary, language), facts.length)];
}
