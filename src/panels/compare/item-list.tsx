import { COMPARE } from '../../i18n/messages/compare';
import { useLanguage, useStores } from '../../view/hooks';
import { openPanel, selectRegion, type Transition, toggleCompared } from '../../view/transitions';
import { type ComparedItem, isStrategy } from './compared-item';
import { ItemSign } from './item-sign';

interface ItemListProps {
  readonly items: readonly ComparedItem[];
  /** Hears that the control that was used goes away. */
  readonly onRemoved: () => void;
}

const panelOf = ({ item, kind }: ComparedItem): Transition | null => {
  if (kind === 'filter') return null;
  return isStrategy(item) ? openPanel(`strategy:${item}`) : selectRegion(item);
};

/** What is compared, numbered as everywhere below; each leads to its panel and can be taken out. */
export function ItemList({ items, onRemoved }: ItemListProps) {
  const { view } = useStores();
  const language = useLanguage();
  const text = COMPARE[language];
  return (
    <ol className="compared" aria-label={text.items}>
      {items.map((one, index) => {
        const panel = panelOf(one);
        const about = [text.kind[one.kind], one.extent, one.definition].filter((part) => part !== null);
        return (
          <li key={one.item} className="compared-item">
            <ItemSign index={index} />
            <span className="compared-name">
              {panel === null ? (
                <span>{one.name}</span>
              ) : (
                <button type="button" className="link" onClick={() => view.step(panel)}>
                  {one.name}
                </button>
              )}
              <span className="fine">{about.join(' · ')}</span>
            </span>
            <button
              type="button"
              className="link"
              aria-label={text.remove(one.name)}
              onClick={() => {
                view.step(toggleCompared(one.item));
                onRemoved();
              }}
            >
              {text.removeShort}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
