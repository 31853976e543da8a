import { CITATION_FORMATS, citationOf, isoDay } from '../content/citation';
import { SOURCES } from '../content/library';
import type { Fact, Source } from '../domain/fact';
import { CITATION_TEXTS } from '../i18n/messages/citations';
import { useAddress, useLanguage } from '../view/hooks';
import { factView } from '../view/view-state';
import { Loaded } from './loaded';
import { useCopy } from './use-copy';

/** Ways to take a statement along: its citation in three formats, and the address under which the atlas shows it. */
export function Cite({ fact }: { readonly fact: Fact }) {
  return (
    <Loaded resource={SOURCES} what="sources">
      {(sources) => {
        const source = sources.find(({ id }) => id === fact.cite.source);
        return source === undefined ? null : <CiteButtons key={fact.id} fact={fact} source={source} />;
      }}
    </Loaded>
  );
}

/** Puts the focus into a field with its text selected, as soon as it is there. */
const selectAll = (field: HTMLTextAreaElement | null) => {
  field?.focus();
  field?.select();
};

function CiteButtons({ fact, source }: { readonly fact: Fact; readonly source: Source }) {
  const language = useLanguage();
  const text = CITATION_TEXTS[language];
  const address = useAddress()(factView(fact.id, language));
  const { last, copy } = useCopy();

  // The date is the day of the copying: a page may stay open overnight.
  const citation = (format: (typeof CITATION_FORMATS)[number]) => () =>
    citationOf(fact, format, { source, language, address, accessed: isoDay(new Date()) });
  const choices = [
    ...CITATION_FORMATS.map((format) => ({
      label: text.formats[format],
      name: text.copyAs(text.formats[format]),
      write: citation(format),
    })),
    { label: text.link, name: text.copyLink, write: () => address },
  ];
  const copied = choices.find(({ write }) => write() === last?.text);

  return (
    <div className="cite">
      <p className="cite-title">{text.copy}</p>
      <div className="cite-buttons">
        {choices.map(({ label, name, write }) => (
          <button
            key={label}
            type="button"
            className="chip"
            aria-label={name}
            onClick={() => copy(write(), { copied: text.copiedWhat(label), failed: text.refused })}
          >
            {label}
          </button>
        ))}
      </div>
      {copied !== undefined && last?.how === 'copied' && <p className="cite-done">{text.copiedWhat(copied.label)}</p>}
      {copied !== undefined && last?.how === 'failed' && (
        <>
          <p className="cite-failed">{text.refused}</p>
          <textarea
            key={last.text}
            ref={selectAll}
            className="cite-text"
            readOnly
            rows={5}
            value={last.text}
            aria-label={text.copyThis(copied.label)}
          />
        </>
      )}
    </div>
  );
}
