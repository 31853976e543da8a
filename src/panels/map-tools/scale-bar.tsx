import { kilometres } from '../../i18n/format';
import { useEphemeral, useLanguage } from '../../view/hooks';
import { scaleLength } from './scale-length';

/** How long a round number of kilometres is on the map, at the middle of the view. */
export function ScaleBar() {
  const language = useLanguage();
  const camera = useEphemeral((state) => state.camera);
  if (camera === null) return null;
  const { km, pixels } = scaleLength(camera);
  return (
    <span className="scale-bar">
      <span className="scale-bar-line" style={{ width: `${pixels.toFixed(1)}px` }} aria-hidden="true" />
      {kilometres(language, km)}
    </span>
  );
}
