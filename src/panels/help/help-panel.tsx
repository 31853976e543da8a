import { REFERENCE_PANELS } from '../../i18n/messages/reference-panels';
import { LetterKeys } from '../../ui/letter-keys';
import { PanelHead } from '../../ui/panel-head';
import { Section } from '../../ui/section';
import { useMessages } from '../../view/hooks';

/** What can be done, with which keys, and how to read the map. */
export function HelpPanel() {
  const { help: text, sources } = useMessages(REFERENCE_PANELS);
  return (
    <div className="panel">
      <PanelHead title={text.title} />
      <Section title={text.canTitle}>
        <Points lines={text.can} />
      </Section>
      <Section title={text.keysTitle}>
        <dl className="keys">
          {text.keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <LetterKeys />
      </Section>
      <Section title={text.mapTitle}>
        <Points lines={text.map} />
      </Section>
      <Section title={text.boundariesTitle}>
        <p>{sources.disclaimer}</p>
      </Section>
    </div>
  );
}

function Points({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="points">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
