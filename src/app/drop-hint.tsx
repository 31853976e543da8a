import { MAP_TEXTS } from '../i18n/messages/map';
import { useEphemeral, useMessages } from '../view/hooks';

/** Says, while a file hangs over the page, that it may be dropped. */
export function DropHint() {
  const text = useMessages(MAP_TEXTS);
  const dropping = useEphemeral((state) => state.dropping);
  return dropping ? <p className="drop-hint">{text.drop}</p> : null;
}
