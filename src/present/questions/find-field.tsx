import { useEffect, useEffectEvent, useState } from 'react';
import { GEOGRAPHY, REGIONS } from '../../content/atlas';
import type { Adcode } from '../../domain/region';
import { QUESTIONS } from '../../i18n/messages/questions';
import { useLanguage, useStores } from '../../view/hooks';
import type { FieldProps } from './field';
import { borrowSelection, hideNames } from './map-selection';
import type { QuestionOf } from './question';

/** Finding a unit: by choosing it on the map, in the list of regions, or in a list of its own. The answer is shown there. */
export function FindField({ question, response, settled, onRespond }: FieldProps<QuestionOf<'find'>>) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = QUESTIONS[language];
  /** What was chosen in the list; a choice on the map does not show by name. */
  const [listed, setListed] = useState<Adcode | null>(null);
  const right = question.answer.region;
  const respond = (region: Adcode) => onRespond({ form: 'region', region: GEOGRAPHY.provinceOf(region) });

  const onPick = useEffectEvent((region: Adcode) => {
    if (settled) return;
    setListed(null);
    respond(region);
  });
  const shown = useEffectEvent(() => (settled ? right : (response?.region ?? null)));
  useEffect(() => {
    const giveBack = borrowSelection(view, shown(), onPick);
    const showNames = settled ? () => undefined : hideNames(ephemeral);
    return () => {
      showNames();
      giveBack();
    };
  }, [view, ephemeral, settled]);

  const chosen = response?.region ?? null;
  if (settled) return <p className="question-hint">{text.shown}</p>;
  return (
    <div className="question-find">
      <p className="question-hint">{chosen !== null && listed !== chosen ? text.picked : text.findHint}</p>
      <label className="question-list">
        <span>{text.findList}</span>
        <select
          value={chosen !== null && listed === chosen ? chosen : ''}
          onChange={(event) => {
            const region = event.currentTarget.value;
            setListed(region);
            view.motion((now) => ({ ...now, region }));
            respond(region);
          }}
        >
          <option value="" disabled>
            {chosen === null ? text.findNone : text.picked}
          </option>
          {REGIONS.filter(({ level }) => level === 'province').map(({ adcode, short }) => (
            <option key={adcode} value={adcode}>
              {short[language]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
