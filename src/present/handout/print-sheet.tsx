import type { Veil } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { formatDate } from '../../i18n/format';
import { HANDOUT } from '../../i18n/messages/handout';
import type { Size } from '../../map/geometry/mercator';
import { drawnCamera } from '../../map/picture/drawn-map';
import { MAP_GROUND } from '../../map/picture/map-ground';
import type { MapLook } from '../../map/picture/map-look';
import { largestRadius } from '../../map/symbols/symbol-radius';
import { MapDrawing } from '../../ui/map-drawing';
import { QrCode } from '../../ui/qr-code';
import { useWanted } from '../../ui/use-wanted';
import type { ViewState } from '../../view/view-state';
import { viewTitle } from '../editor/view-title';
import { PrintLegend } from './print-legend';
import { today } from './today';
import { ViewSources } from './view-sources';

/** The map as it is drawn on paper, in pixels; style sheets show it as wide as the page. */
const MAP_SIZE: Size = { width: 690, height: 550 };

export interface PrintedView {
  readonly view: ViewState;
  readonly language: Language;
  readonly grey: boolean;
  /** What the class does not see yet: nor does it on paper. */
  readonly veils: readonly Veil[];
  /** The size of the live map, in pixels. */
  readonly seenIn: Size | null;
  readonly address: string;
}

/** What stands on paper above the text of a view: what is shown, the map, and what its colours mean. */
export function PrintHead({ view, language, grey, veils, seenIn }: Omit<PrintedView, 'address'>) {
  const text = HANDOUT[language];
  const ground = useWanted(MAP_GROUND, true);
  const look: MapLook = grey ? 'grey' : 'light';
  const title = viewTitle(view, language);
  const blank = veils.includes('values') && view.lens !== 'membership';
  return (
    <>
      <p className="print-atlas">{text.atlas}</p>
      <h1 className="print-title">{title}</h1>
      {ground.phase === 'ready' ? (
        <>
          <MapDrawing
            view={view}
            look={look}
            language={language}
            size={MAP_SIZE}
            names={veils.includes('names') ? 'asked' : 'all'}
            blank={blank}
            seenIn={seenIn}
            label={text.mapOf(title)}
          />
          {!blank && !veils.includes('legend') && (
            <PrintLegend
              view={view}
              look={look}
              language={language}
              largestRadius={largestRadius(drawnCamera(view, MAP_SIZE, ground.value, seenIn).zoom)}
            />
          )}
        </>
      ) : (
        <p>{text.noMap}</p>
      )}
    </>
  );
}

/** What stands on paper below: sources, the day, and the address to read and to scan. */
export function PrintFoot({ view, language, address }: Pick<PrintedView, 'view' | 'language' | 'address'>) {
  const text = HANDOUT[language];
  return (
    <div className="print-foot">
      <div>
        <ViewSources views={[view]} language={language} statements />
        <p>{text.printed(formatDate(language, today()))}</p>
        <p className="print-address">
          {text.address}: {address}
        </p>
      </div>
      <div className="print-qr">
        <QrCode text={address} name={text.qr} />
      </div>
    </div>
  );
}
