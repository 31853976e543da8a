import type { Adcode } from '../../domain/region';
import type { StrategyId } from '../../domain/strategy';
import { useStores } from '../../view/hooks';
import { openPanel, selectRegion } from '../../view/transitions';
import type { Target } from './search-entry';

/** Goes to what was found: regions and strategies on the map too, the others in the panel that shows them. */
export function useGoTo(
  onFrameRegion?: (adcode: Adcode) => void,
  onFrameStrategy?: (id: StrategyId) => void,
): (target: Target) => void {
  const { view, ephemeral } = useStores();
  return (target) => {
    switch (target.kind) {
      case 'region':
        view.step(selectRegion(target.adcode));
        onFrameRegion?.(target.adcode);
        break;
      case 'strategy':
        view.step(openPanel(`strategy:${target.id}`));
        onFrameStrategy?.(target.id);
        break;
      case 'fact':
        view.step(openPanel(`fact:${target.id}`));
        break;
      case 'place':
        ephemeral.setState({ place: target.id });
        view.step(openPanel('places'));
        break;
      case 'term':
        ephemeral.setState({ term: target.id });
        view.step(openPanel('glossary'));
        break;
      case 'check':
        ephemeral.setState({ check: target.id });
        view.step(openPanel('audit'));
        break;
    }
  };
}
