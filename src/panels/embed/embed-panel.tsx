import './embed.css';
import { useId, useRef, useState } from 'react';
import { LANGUAGES, type Language } from '../../domain/text';
import { CONTROLS } from '../../i18n/messages/controls';
import { EMBED } from '../../i18n/messages/embed';
import { THEMES } from '../../theme/palette';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { useCopy } from '../../ui/use-copy';
import { useLanguage, useView } from '../../view/hooks';
import type { Panel, ViewState } from '../../view/view-state';
import { type EmbedChoice, embedCode, embedView, FIRST_CHOICE, frameTitle, SHOWN_VIEWS } from './embed-choice';
import { Preview } from './preview';
import { SizeFields } from './size-fields';

interface EmbedPanelProps {
  /** The whole address of a view. */
  readonly addressOf: (view: ViewState) => string;
  /** The panel that a reader finds on opening the atlas from the embedded map; null: the one that follows the selection. */
  readonly panelBefore?: Panel | null;
}

/** Puts the map into other pages: what it shows there and how large, a preview, and the code to copy. */
export function EmbedPanel({ addressOf, panelBefore = null }: EmbedPanelProps) {
  const language = useLanguage();
  const text = EMBED[language];
  const view = useView((v) => v);
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const choose = (part: Partial<EmbedChoice>) => setChoice((before) => ({ ...before, ...part }));

  const embedded = embedView(view, choice, panelBefore);
  const address = addressOf(embedded);
  const ownData = embedded.lens.startsWith('own:');
  return (
    <div className="panel embed">
      <PanelHead title={text.title} />
      <p className="lead">{text.lead}</p>
      <ViewFields choice={choice} onChoose={choose} />
      {ownData && <p className="embed-wrong">{text.ownData}</p>}
      <SizeFields choice={choice} onChoose={choose} />
      <Section title={text.preview}>
        {view.embed ? (
          <p className="fine">{text.noPreview}</p>
        ) : (
          <Preview address={address} width={choice.width} height={choice.height} />
        )}
      </Section>
      <Code code={embedCode(address, frameTitle(embedded, choice.lang ?? language), choice)} />
      <Section title={text.steer}>
        <p>{text.steerLead}</p>
      </Section>
    </div>
  );
}

interface ViewFieldsProps {
  readonly choice: EmbedChoice;
  readonly onChoose: (part: Partial<EmbedChoice>) => void;
}

/** What the embedded map shows, in which language and theme. */
function ViewFields({ choice, onChoose }: ViewFieldsProps) {
  const language = useLanguage();
  const text = EMBED[language];
  const { themes } = CONTROLS[language];
  const id = useId();
  const languageOf = (value: string): Language | null => LANGUAGES.find((known) => known === value) ?? null;
  return (
    <>
      <fieldset className="embed-part">
        <legend>{text.shows}</legend>
        {SHOWN_VIEWS.map((shows) => (
          <label key={shows} className="embed-choice">
            <input
              type="radio"
              name={`${id}-shows`}
              checked={choice.shows === shows}
              onChange={() => onChoose({ shows })}
            />
            {text.views[shows]}
          </label>
        ))}
      </fieldset>
      <div className="embed-sizes">
        <div className="embed-field">
          <label htmlFor={`${id}-language`}>{text.language}</label>
          <select
            id={`${id}-language`}
            className="input"
            value={choice.lang ?? ''}
            onChange={(event) => onChoose({ lang: languageOf(event.currentTarget.value) })}
          >
            <option value="">{text.readersLanguage}</option>
            {LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {text.languages[each]}
              </option>
            ))}
          </select>
        </div>
        <div className="embed-field">
          <label htmlFor={`${id}-theme`}>{text.theme}</label>
          <select
            id={`${id}-theme`}
            className="input"
            value={choice.theme ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChoose({ theme: THEMES.find((theme) => theme === value) ?? null })
            }
          >
            <option value="">{text.readersTheme}</option>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {themes[theme]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </>
  );
}

/** The code for the page, to be copied. */
function Code({ code }: { readonly code: string }) {
  const text = EMBED[useLanguage()];
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { last, copy } = useCopy();
  const outcome = last?.text === code ? last.how : null;
  const copyCode = async () => {
    if ((await copy(code, { copied: text.copied, failed: text.copyFailed })) === 'copied') return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <section className="section">
      <h3>
        <label htmlFor={id}>{text.code}</label>
      </h3>
      <textarea
        ref={field}
        id={id}
        className="embed-code"
        readOnly
        rows={10}
        spellCheck={false}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div>
        <button type="button" className="button button-main" onClick={copyCode}>
          {text.copy}
        </button>
      </div>
      {outcome !== null && (
        <p className={outcome === 'copied' ? 'embed-said' : 'embed-wrong'}>
          {outcome === 'copied' ? text.copied : text.copyFailed}
        </p>
      )}
    </section>
  );
}
