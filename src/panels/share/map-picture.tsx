import { useState } from 'react';
import { framedPicture } from '../../charts/export/framed-picture';
import { pngOf } from '../../charts/export/png';
import { strategyOf } from '../../content/atlas';
import { FIGURES } from '../../content/library';
import { MACRO_REGION_IDS, STRATEGY_IDS } from '../../domain/strategy';
import type { Language } from '../../domain/text';
import { CHARTS } from '../../i18n/messages/charts';
import { MAP_TEXTS } from '../../i18n/messages/map';
import { SHARE_PICTURE } from '../../i18n/messages/share-picture';
import { ownColumn } from '../../own-data/dataset';
import { useLensSource } from '../../ui/use-lens-source';
import { useResource } from '../../ui/use-resource';
import { download } from '../../view/browser-files';
import { useLanguage, useOwnData, useStores, useView } from '../../view/hooks';
import { type LensValues, lensClasses, lensValues } from '../../view/lens';
import { formatLensValue, lensName, lensUnit } from '../../view/lens-words';
import type { ViewState } from '../../view/view-state';

/** The map as it is seen now, as SVG markup, with what is drawn on it or without. */
export type TakePicture = (
  drawn: boolean,
) => Promise<{ readonly content: string; readonly width: number; readonly height: number }>;

type Swatch = { readonly fill: string; readonly label: string };

interface MapPictureProps {
  readonly takePicture: TakePicture;
  /** Somebody has drawn on the map. */
  readonly drawn: boolean;
  readonly address: string;
}

/** What the colours of the map stand for: memberships, or the classes of a lens. */
function legendOf(
  view: ViewState,
  values: LensValues | null,
  language: Language,
  colour: (name: string) => string,
): readonly Swatch[] {
  if (values === null) {
    const macro = MACRO_REGION_IDS as readonly string[];
    return STRATEGY_IDS.map((id) => ({
      fill: colour(macro.includes(id) ? `--fill-${id}` : `--outline-${id}`),
      label: strategyOf(id).short[language],
    }));
  }
  if (view.classes.method === 'symbols') return [];
  const shown = (value: number) => formatLensValue(language, values, value, 'bare');
  const classes = lensClasses(values, view.classes).map(({ from, to, step, members }) => ({
    fill: colour(`--${step}`),
    label: `${shown(from)} – ${shown(to)} (${members.length})`,
  }));
  const without = values.units.length - values.values.size;
  return without === 0
    ? classes
    : [...classes, { fill: colour('--no-data'), label: SHARE_PICTURE[language].noData(without) }];
}

/** The map as a picture to take away: whole when seen alone, with title, legend, sources and the address of the view. */
export function MapPicture({ takePicture, drawn: hasDrawings, address }: MapPictureProps) {
  const { view: store, ephemeral } = useStores();
  const language = useLanguage();
  const text = SHARE_PICTURE[language];
  const figures = useResource(FIGURES);
  const datasets = useOwnData((state) => state.datasets);
  const view = useView((v) => v);
  const [withDrawings, setWithDrawings] = useState(true);
  const values = lensValues({
    view,
    figures: figures.phase === 'ready' ? figures.value : null,
    column: ownColumn(datasets, view.lens),
  });
  const source = useLensSource(values ?? { indicator: null, vintage: null });

  const save = async (kind: 'png' | 'svg') => {
    try {
      const style = getComputedStyle(document.documentElement);
      const colour = (name: string) => style.getPropertyValue(name).trim();
      const name = values === null ? MAP_TEXTS[language].legend : lensName(language, values);
      const year = values?.year ?? null;
      const title = year === null ? name : `${name}, ${year}`;
      const unit = values === null ? '' : lensUnit(language, values);
      const drawn = framedPicture({
        ...(await takePicture(hasDrawings && withDrawings)),
        title,
        subtitle: unit === '' ? '' : `${CHARTS[language].unit}: ${unit}`,
        lines: [
          ...(values === null ? [text.memberships] : [`${CHARTS[language].source}: ${source}`]),
          `${MAP_TEXTS[language].attribution} ${MAP_TEXTS[language].disclaimer}`,
          `${CHARTS[language].licence}: ${CHARTS[language].licenceText}`,
          `${CHARTS[language].view}: ${address}`,
        ],
        legend: legendOf(store.getState().view, values, language, colour),
        ink: colour('--ink'),
        paper: colour('--panel'),
      });
      const file = `map-${values?.indicator?.id ?? 'strategies'}.${kind}`;
      if (kind === 'svg') download(file, drawn, 'image/svg+xml');
      else download(file, await pngOf(drawn));
      ephemeral.setState({ status: CHARTS[language].saved(file) });
    } catch {
      ephemeral.setState({ status: text.failed });
    }
  };
  return (
    <div className="share-picture">
      <h3>{text.title}</h3>
      <p>{text.lead}</p>
      {hasDrawings && (
        <label className="share-check">
          <input
            type="checkbox"
            checked={withDrawings}
            onChange={(event) => setWithDrawings(event.currentTarget.checked)}
          />{' '}
          {text.withDrawings}
        </label>
      )}
      <button type="button" className="button" onClick={() => save('png')}>
        {CHARTS[language].png}
      </button>{' '}
      <button type="button" className="button" onClick={() => save('svg')}>
        {CHARTS[language].svg}
      </button>
    </div>
  );
}
