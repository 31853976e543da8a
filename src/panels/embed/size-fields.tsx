import { useId, useState } from 'react';
import { formatNumber } from '../../i18n/format';
import { EMBED } from '../../i18n/messages/embed';
import { useLanguage } from '../../view/hooks';
import { type EmbedChoice, PRESETS, type PresetId, presetOf, readSize, SIZE_LIMITS } from './embed-choice';

interface SizeFieldsProps {
  readonly choice: EmbedChoice;
  readonly onChoose: (size: Partial<Pick<EmbedChoice, 'width' | 'height'>>) => void;
}

const PRESET_IDS: readonly PresetId[] = ['small', 'medium', 'wide', 'column'];

/** Sizes to choose from, and width and height to type. */
export function SizeFields({ choice, onChoose }: SizeFieldsProps) {
  const language = useLanguage();
  const text = EMBED[language];
  const chosen = presetOf(choice);
  return (
    <fieldset className="embed-part">
      <legend>{text.size}</legend>
      <div className="chips">
        {PRESET_IDS.map((id) => (
          <button
            key={id}
            type="button"
            className="chip filter-chip"
            aria-pressed={chosen === id}
            onClick={() => onChoose(PRESETS[id])}
          >
            {text.presets[id]}
            {id !== 'column' && (
              <span className="chip-aside">
                {PRESETS[id].width} × {PRESETS[id].height}
              </span>
            )}
          </button>
        ))}
      </div>
      <div className="embed-sizes">
        {choice.width === 'column' ? (
          <p className="fine">{text.columnWidth}</p>
        ) : (
          <SizeField side="width" pixels={choice.width} onChoose={(width) => onChoose({ width })} />
        )}
        <SizeField side="height" pixels={choice.height} onChoose={(height) => onChoose({ height })} />
      </div>
    </fieldset>
  );
}

interface SizeFieldProps {
  readonly side: keyof typeof SIZE_LIMITS;
  readonly pixels: number;
  readonly onChoose: (pixels: number) => void;
}

/** One number; what is typed stands in the field until it is a size that can be had. */
function SizeField({ side, pixels, onChoose }: SizeFieldProps) {
  const language = useLanguage();
  const text = EMBED[language];
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const limits = SIZE_LIMITS[side];
  const number = (value: number) => formatNumber(language, value, 0);
  const wrong = typed !== null && readSize(typed, side) === null;
  const type = (value: string) => {
    const size = readSize(value, side);
    setTyped(size === null ? value : null);
    if (size !== null) onChoose(size);
  };
  return (
    <div className="embed-field">
      <label htmlFor={id}>{text[side]}</label>
      <input
        id={id}
        className="input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? String(pixels)}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-limits`}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
      <p id={`${id}-limits`} className={wrong ? 'embed-wrong' : 'fine'} role={wrong ? 'alert' : undefined}>
        {wrong
          ? text.outOfLimits(number(limits.least), number(limits.most))
          : text.limits(number(limits.least), number(limits.most))}
      </p>
    </div>
  );
}
