import { EXPLORE } from '../../i18n/messages/explore';
import { useMessages, useStores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';

const ROOMS = ['measures', 'timeline', 'places', 'audit', 'glossary', 'reading'] as const;

/** The ways into the source that do not start from a region or a strategy. */
export function Explore() {
  const { view } = useStores();
  const text = useMessages(EXPLORE);
  return (
    <ul className="explore">
      {ROOMS.map((room) => (
        <li key={room}>
          <button type="button" className="explore-link" onClick={() => view.step(openPanel(room))}>
            <span className="explore-name">{text[room].name}</span>
            <span className="explore-what">{text[room].what}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
