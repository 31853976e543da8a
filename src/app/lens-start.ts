import { MAP_TEXTS } from '../i18n/messages/map';
import type { MapController } from '../map/controller';
import type { Stores } from '../view/hooks';

/** Fetches what draws figures on the map when a view first asks for them; the map of memberships does without. */
export function feedLensWhenNeeded(stores: Stores, map: MapController): void {
  const { view, ephemeral } = stores;
  const start = () => {
    if (view.getState().view.lens === 'membership') return;
    stop();
    import('./lens-feed').then(
      ({ feedLens }) => {
        ephemeral.dismiss('lens');
        feedLens(stores, map);
      },
      () => {
        watch();
        ephemeral.notify({
          id: 'lens',
          text: { en: MAP_TEXTS.en.lensMissing, zh: MAP_TEXTS.zh.lensMissing },
          retry: start,
        });
      },
    );
  };
  let stop = () => {};
  const watch = () => {
    stop = view.subscribe(start);
  };
  watch();
  start();
}
