import { EXPLORE } from '../../i18n/messages/explore';
import { useMessages, useStores } from '../../view/hooks';
import { openPanel } from '../../view/transitions';

/** Panels that go through the whole source, those that are about figures, and those for a class. */
export const SOURCE_ROOMS = ['measures', 'timeline', 'places', 'audit', 'glossary', 'reading'] as const;
export const NUMBER_ROOMS = ['balance', 'figures', 'compare', 'table'] as const;
export const CLASS_ROOMS = ['lessons'] as const;

type Room = (typeof SOURCE_ROOMS | typeof NUMBER_ROOMS | typeof CLASS_ROOMS)[number];

/** Ways into the atlas that do not start from a region or a strategy. */
export function Explore({ rooms }: { readonly rooms: readonly Room[] }) {
  const { view } = useStores();
  const text = useMessages(EXPLORE);
  return (
    <ul className="explore">
      {rooms.map((room) => (
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
