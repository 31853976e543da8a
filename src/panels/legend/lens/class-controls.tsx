import { CLASS_COUNTS, CLASS_METHODS, type ClassMethod } from '../../../domain/class-choice';
import { LENS_LEGEND } from '../../../i18n/messages/lens-legend';
import { useMessages, useStores, useView } from '../../../view/hooks';
import type { LensClass } from '../../../view/lens';
import { openPanel, setClasses } from '../../../view/transitions';

/** Significant digits that held breaks keep: more than the legend shows, few enough for an address. */
const HELD_DIGITS = 6;

const held = (classes: readonly LensClass[]): readonly number[] =>
  classes.slice(1).map(({ from }) => Number(Number(from.toPrecision(HELD_DIGITS)).toFixed(6)));

/** How the values are classed: by which method, into how many classes, and whether all years share them. */
export function ClassControls({ classes }: { readonly classes: readonly LensClass[] }) {
  const { view } = useStores();
  const text = useMessages(LENS_LEGEND);
  const choice = useView((v) => v.classes);
  if (choice.method === 'symbols') return null;
  const count = choice.method === 'manual' ? 5 : choice.count;
  const method = choice.method;
  return (
    <div className="class-controls">
      <label>
        <span>{text.method}</span>
        <select
          value={method}
          onChange={(event) => {
            const next = CLASS_METHODS.find((known) => known === event.currentTarget.value);
            view.step(
              setClasses(next === undefined ? { method: 'manual', breaks: held(classes) } : { method: next, count }),
            );
          }}
        >
          {[...CLASS_METHODS, 'manual' as const].map((known: ClassMethod | 'manual') => (
            <option key={known} value={known}>
              {text.methods[known]}
            </option>
          ))}
        </select>
      </label>
      {method !== 'manual' && (
        <label>
          <span>{text.classCount}</span>
          <select
            value={count}
            onChange={(event) => {
              const next = CLASS_COUNTS.find((known) => String(known) === event.currentTarget.value);
              if (next !== undefined) view.step(setClasses({ method, count: next }));
            }}
          >
            {CLASS_COUNTS.map((known) => (
              <option key={known} value={known}>
                {known}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="class-links">
        {method === 'manual' ? (
          <button
            type="button"
            className="link"
            onClick={() => view.step(setClasses({ method: 'quantile', count: 5 }))}
          >
            {text.release}
          </button>
        ) : (
          <button
            type="button"
            className="link"
            disabled={classes.length < 2}
            onClick={() => view.step(setClasses({ method: 'manual', breaks: held(classes) }))}
          >
            {text.hold}
          </button>
        )}
        <button type="button" className="link" onClick={() => view.step(openPanel('figures'))}>
          {text.more}
        </button>
      </div>
    </div>
  );
}
