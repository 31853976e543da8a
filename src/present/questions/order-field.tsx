import { useEffect, useRef, useState } from 'react';
import type { Adcode } from '../../domain/region';
import { QUESTIONS } from '../../i18n/messages/questions';
import { useAnnouncement } from '../../ui/use-announcement';
import { useLanguage } from '../../view/hooks';
import type { FieldProps } from './field';
import type { QuestionOf } from './question';
import { unitName } from './wording';

type Direction = 'up' | 'down';

interface Move {
  readonly unit: Adcode;
  readonly direction: Direction;
}

/** The order after a unit has been moved by one place. */
function moved(order: readonly Adcode[], { unit, direction }: Move): readonly Adcode[] {
  const from = order.indexOf(unit);
  const to = from + (direction === 'up' ? -1 : 1);
  const other = order[to];
  return other === undefined ? order : order.with(to, unit).with(from, other);
}

/** Units in an order that is changed by buttons; each move is announced, and the focus stays with its button. */
export function OrderField({ question, response, settled, onRespond, labelledBy }: FieldProps<QuestionOf<'order'>>) {
  const language = useLanguage();
  const text = QUESTIONS[language];
  const order = response?.regions ?? question.options;
  const [last, setLast] = useState<Move | null>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const name = (unit: Adcode) => unitName(language, unit);
  useAnnouncement(last === null ? '' : text.moved(name(last.unit), order.indexOf(last.unit) + 1, order.length));

  // A button that moves with its row in the document loses the focus.
  useEffect(() => pressed.current?.focus(), [order]);

  const move = (step: Move, button: HTMLButtonElement) => {
    const next = moved(order, step);
    if (next === order) return;
    pressed.current = button;
    setLast(step);
    onRespond({ form: 'order', regions: next });
  };

  return (
    <>
      <p className="question-hint">{text.orderHint}</p>
      <ol className="question-order" aria-labelledby={labelledBy}>
        {order.map((unit, place) => (
          <li key={unit} className="question-order-row">
            <span className="question-order-place" aria-hidden="true">
              {place + 1}
            </span>
            <span className="question-order-name">{name(unit)}</span>
            {!settled &&
              (['up', 'down'] as const).map((direction) => {
                const atEnd = direction === 'up' ? place === 0 : place === order.length - 1;
                return (
                  <button
                    key={direction}
                    type="button"
                    className="button question-move"
                    aria-label={text[direction](name(unit))}
                    aria-disabled={atEnd}
                    onClick={(event) => move({ unit, direction }, event.currentTarget)}
                  >
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d={direction === 'up' ? 'm3 10 5-5 5 5' : 'm3 6 5 5 5-5'} />
                    </svg>
                  </button>
                );
              })}
          </li>
        ))}
      </ol>
    </>
  );
}
