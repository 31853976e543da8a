import { useId, useMemo } from 'react';
import type { Language } from '../../domain/text';
import type { MapLook } from '../../map/picture/map-look';
import { type Sign, swatchNode } from '../../map/picture/swatch';
import { SvgDrawing } from '../../ui/svg-drawing';
import { useViewLens } from '../../ui/use-view-lens';
import type { ViewState } from '../../view/view-state';
import { legendText } from './legend-rows';

interface PrintLegendProps {
  readonly view: ViewState;
  readonly look: MapLook;
  readonly language: Language;
  /** Radius of the map's largest circle, in pixels. */
  readonly largestRadius: number;
}

/** What the colours or patterns, outlines and circles of a drawn map mean, with unit, year and vintage of figures. */
export function PrintLegend({ view, look, language, largestRadius }: PrintLegendProps) {
  const values = useViewLens(view);
  const { title, rows, notes } = useMemo(
    () => legendText(view, values, language, look === 'grey', largestRadius),
    [view, values, language, look, largestRadius],
  );
  return (
    <div className="print-legend">
      <p className="print-legend-title">{title}</p>
      <ul className="print-legend-rows">
        {rows.map(({ sign, text }) => (
          <li key={text}>
            <Swatch sign={sign} look={look} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p className="print-legend-notes">
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
    </div>
  );
}

function Swatch({ sign, look }: { readonly sign: Sign; readonly look: MapLook }) {
  const id = useId().replaceAll(/\W/g, '');
  const drawing = useMemo(() => swatchNode(sign, look, `sign${id}`), [sign, look, id]);
  return <SvgDrawing className="print-swatch" drawing={drawing} label={null} />;
}
