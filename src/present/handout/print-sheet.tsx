import { useMemo } from 'react';
import type { Ink } from '../../domain/ink';
import type { Veil } from '../../domain/lesson';
import type { Language } from '../../domain/text';
import { formatDate } from '../../i18n/format';
import { HANDOUT } from '../../i18n/messages/handout';
import { STAGE } from '../../i18n/messages/stage';
import type { Size } from '../../map/geometry/mercator';
import { drawnCamera } from '../../map/picture/drawn-map';
import { MAP_GROUND } from '../../map/picture/map-ground';
import type { MapLook } from '../../map/picture/map-look';
import { largestRadius } from '../../map/symbols/symbol-radius';
import { MapDrawing } from '../../ui/map-drawing';
import { QrCode } from '../../ui/qr-code';
import { useWanted } from '../../ui/use-wanted';
import type { ViewState } from '../../view/view-state';
import { inkOver } from '../drawing/ink-nodes';
import { viewTitle } from '../editor/view-title';
import type { PublicStep } from '../stage/public-step';
import { PrintLegend } from './print-legend';
import { PrintStep } from './print-step';
import { today } from './today';
import { ViewSources } from './view-sources';

/** The map as it is drawn on paper, in pixels; style sheets show it as wide as the page. */
const MAP_SIZE: Size = { width: 690, height: 550 };
/** Beside a step's text: map, legend, text and sources then share a page. */
const STEP_MAP_SIZE: Size = { width: 690, height: 460 };

export interface PrintedView {
  readonly view: ViewState;
  readonly language: Language;
  readonly grey: boolean;
  /** What the class does not see yet: nor does it on paper. */
  readonly veils: readonly Veil[];
  /** The size of the live map, in pixels. */
  readonly seenIn: Size | null;
  /** The lesson's step that the view belongs to, as far as the class may see it; null: none. */
  readonly step: PublicStep | null;
  /** What is drawn on the map and wanted on paper. */
  readonly ink: readonly Ink[];
  readonly address: string;
}

type Veiled = Pick<PrintedView, 'view' | 'veils'>;

/** Figures that the class is to find out are not drawn. */
const isBlank = ({ view, veils }: Veiled): boolean => veils.includes('values') && view.lens !== 'membership';

/** What a map means is told on paper unless the class is to find it out. */
const isExplained = (printed: Veiled): boolean => !printed.veils.includes('legend') && !isBlank(printed);

/** What stands on paper above the text of a view: what is shown, the map, and what its colours mean. */
export function PrintHead({ view, language, grey, veils, seenIn, step, ink }: Omit<PrintedView, 'address'>) {
  const text = HANDOUT[language];
  const ground = useWanted(MAP_GROUND, true);
  const look: MapLook = grey ? 'grey' : 'light';
  const name = viewTitle(view, language);
  const explained = isExplained({ view, veils });
  const title = step === null ? name : step.title || (explained ? name : step.lesson);
  const size = step === null ? MAP_SIZE : STEP_MAP_SIZE;
  const over = useMemo(() => (ink.length === 0 ? undefined : inkOver(ink, look)), [ink, look]);
  return (
    <>
      <p className="print-atlas">
        {text.atlas}
        {step !== null && ` · ${STAGE[language].where(step.lesson, step.number, step.of)}`}
      </p>
      <h1 className="print-title">{title}</h1>
      {ground.phase === 'ready' ? (
        <>
          <MapDrawing
            view={view}
            look={look}
            language={language}
            size={size}
            names={veils.includes('names') ? 'asked' : 'all'}
            blank={isBlank({ view, veils })}
            seenIn={seenIn}
            over={over}
            label={text.mapOf(explained ? name : title)}
          />
          {step !== null && explained && <p className="print-map-name">{name}</p>}
          {explained && (
            <PrintLegend
              view={view}
              look={look}
              language={language}
              largestRadius={largestRadius(drawnCamera(view, size, ground.value, seenIn).zoom)}
            />
          )}
        </>
      ) : (
        <p>{text.noMap}</p>
      )}
      {step !== null && <PrintStep step={step} language={language} />}
    </>
  );
}

/** What stands on paper below: sources, the day, and the address to read and to scan. */
export function PrintFoot({
  view,
  language,
  veils,
  address,
}: Pick<PrintedView, 'view' | 'language' | 'veils' | 'address'>) {
  const text = HANDOUT[language];
  return (
    <div className="print-foot">
      <div>
        <ViewSources views={[view]} language={language} statements untold={!isExplained({ view, veils })} />
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
