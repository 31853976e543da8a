import { SOURCES } from '../content/library';
import { PANELS } from '../i18n/messages/panels';
import { useLanguage, useStores } from '../view/hooks';
import { openPanel } from '../view/transitions';
import { Loaded } from './loaded';
import { Note } from './note';

interface FigureNoteProps {
  /** Id of the source. */
  readonly source: string;
  /** What the figure is. */
  readonly of: string;
}

/** The source of an official figure: a small link that opens its title, publisher and weaknesses. */
export function FigureNote({ source, of }: FigureNoteProps) {
  const text = PANELS[useLanguage()].citation;
  return (
    <Note label={text.source} name={text.sourceOf(of)} title={text.title}>
      <FigureSource source={source} />
    </Note>
  );
}

function FigureSource({ source }: { readonly source: string }) {
  const { view } = useStores();
  const language = useLanguage();
  return (
    <Loaded resource={SOURCES} what="sources">
      {(sources) => {
        const found = sources.find(({ id }) => id === source);
        return (
          <>
            <p className="note-source">{found?.title[language] ?? source}</p>
            <p>{found?.publisher}</p>
            <p>{found?.note[language]}</p>
            <button type="button" className="link" onClick={() => view.step(openPanel('sources'))}>
              {PANELS[language].citation.allSources}
            </button>
          </>
        );
      }}
    </Loaded>
  );
}
