import { useId } from 'react';
import type { Strategy } from '../../domain/strategy';
import { STRATEGY_PANEL } from '../../i18n/messages/strategy-panel';
import { chosenDefinitions } from '../../view/filter';
import { useLanguage, useStores, useView } from '../../view/hooks';
import { chooseDefinition } from '../../view/transitions';

/** The documented memberships of a strategy, of which one is drawn and counted; each says where it comes from. */
export function DefinitionChooser({ strategy }: { readonly strategy: Strategy }) {
  const { view } = useStores();
  const language = useLanguage();
  const text = STRATEGY_PANEL[language];
  const name = useId();
  const current = useView((v) => chosenDefinitions(v)[strategy.id]);

  return (
    <fieldset className="definitions">
      <legend>{text.definition}</legend>
      {strategy.memberships.map((membership) => (
        <div key={membership.definition} className="definition" data-chosen={membership === current || undefined}>
          <label>
            <input
              type="radio"
              name={name}
              checked={membership === current}
              aria-describedby={`${name}-${membership.definition}`}
              onChange={() =>
                view.step(chooseDefinition(strategy.id, membership.default ? null : membership.definition))
              }
            />
            <span>{membership.title[language]}</span>
          </label>
          <div id={`${name}-${membership.definition}`} className="definition-note">
            <p className="origin" data-origin={membership.origin}>
              {text.membersOrigin[membership.origin]}
            </p>
            {membership === current && <p>{membership.note[language]}</p>}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
