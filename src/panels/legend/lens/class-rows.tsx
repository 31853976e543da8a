import { useEffect, useState } from 'react';
import { LENS_LEGEND } from '../../../i18n/messages/lens-legend';
import { classRange } from '../../../ui/class-range';
import { useLanguage, useStores } from '../../../view/hooks';
import type { LensClass, LensValues } from '../../../view/lens';

interface ClassRowsProps {
  readonly values: LensValues;
  readonly classes: readonly LensClass[];
  /** To be read alone. */
  readonly brief: boolean;
}

/** The classes of a choropleth from low to high; pointing at one, or walking to it, shows its regions on the map, a press keeps them. */
export function ClassRows({ values, classes, brief }: ClassRowsProps) {
  const { ephemeral } = useStores();
  const language = useLanguage();
  const text = LENS_LEGEND[language];
  const [pinned, setPinned] = useState<number | null>(null);
  const light = (litClass: number | null) => ephemeral.setState({ litClass });
  const pin = (index: number | null) => {
    setPinned(index);
    light(index);
  };
  // A class that is no longer on the map can't keep the others back.
  useEffect(() => () => ephemeral.setState({ litClass: null }), [ephemeral]);
  const range = (index: number) => classRange(language, values, classes, index);
  const row = (one: LensClass, index: number) => (
    <>
      <span className="class-swatch" style={{ background: `var(--${one.step})` }} aria-hidden="true" />
      <span className="class-range">{range(index)}</span>
      <span className="class-count">{text.count(one.members.length)}</span>
    </>
  );
  if (brief)
    return (
      <ol className="class-rows" aria-label={text.classes}>
        {classes.map((one, index) => (
          <li key={one.step} className="class-row class-row-brief">
            {row(one, index)}
          </li>
        ))}
      </ol>
    );
  return (
    <ol className="class-rows" aria-label={text.classes}>
      {classes.map((one, index) => (
        <li key={one.step}>
          <button
            type="button"
            className="class-row"
            aria-label={text.classLabel(index + 1, classes.length, range(index), one.members.length)}
            aria-pressed={pinned === index}
            onPointerEnter={(event) => event.pointerType === 'mouse' && light(index)}
            onPointerLeave={(event) => event.pointerType === 'mouse' && light(pinned)}
            onFocus={(event) => event.currentTarget.matches(':focus-visible') && light(index)}
            onBlur={() => light(pinned)}
            onClick={() => pin(pinned === index ? null : index)}
          >
            {row(one, index)}
          </button>
        </li>
      ))}
    </ol>
  );
}
