import { useEffect } from 'react';
import { CONTROLS } from '../../i18n/messages/controls';
import { useEphemeral, useLanguage, useStores } from '../../view/hooks';

/** Messages that stay until they are dismissed; the newest is also said to the live region. */
export function Notices() {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = CONTROLS[language];
  const notices = useEphemeral((state) => state.notices);
  const newest = notices.at(-1);

  useEffect(() => {
    if (newest !== undefined) ephemeral.setState({ status: newest.text[language] });
  }, [newest, language, ephemeral]);

  if (notices.length === 0) return null;
  return (
    <ul className="notices" aria-label={text.notices}>
      {notices.map(({ id, text: message, retry, retryLabel }) => (
        <li key={id} className="notices-one">
          <p>{message[language]}</p>
          {retry !== undefined && (
            <button
              type="button"
              onClick={() => {
                ephemeral.dismiss(id);
                retry();
              }}
            >
              {retryLabel?.[language] ?? text.retry}
            </button>
          )}
          <button type="button" onClick={() => ephemeral.dismiss(id)}>
            {text.dismiss}
          </button>
        </li>
      ))}
    </ul>
  );
}
