import { useId } from 'react';
import { CONTROLS } from '../../i18n/messages/controls';
import { useMessages, useStores, useView } from '../../view/hooks';
import { setMatch } from '../../view/transitions';
import type { Match } from '../../view/view-state';

const MATCHES: readonly Match[] = ['any', 'all'];

/** Whether members must be in any or in all of the chosen strategies. */
export function MatchSwitch() {
  const { view } = useStores();
  const text = useMessages(CONTROLS);
  const name = useId();
  const current = useView((v) => v.match);
  const hints: Readonly<Record<Match, string>> = { any: text.anyHint, all: text.allHint };

  return (
    <div className="filter-match" role="radiogroup" aria-label={text.match}>
      {MATCHES.map((match) => (
        <label key={match} className="filter-match-choice" title={hints[match]}>
          <input
            type="radio"
            name={name}
            value={match}
            checked={match === current}
            onChange={() => view.step(setMatch(match))}
          />
          <span>{text[match]}</span>
        </label>
      ))}
    </div>
  );
}
