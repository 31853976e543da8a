import './lens-legend.css';
import { FIGURES } from '../../../content/library';
import { INDICATOR_MESSAGES } from '../../../i18n/messages/indicators';
import { LENS_CHOICE } from '../../../i18n/messages/lens-choice';
import { LENS_LEGEND } from '../../../i18n/messages/lens-legend';
import { LensSelect } from '../../../ui/lens-select';
import { Loaded } from '../../../ui/loaded';
import { useAnnouncement } from '../../../ui/use-announcement';
import { useLens } from '../../../ui/use-lens';
import { VintageNote } from '../../../ui/vintage-note';
import { useEphemeral, useLanguage, useStores, useView } from '../../../view/hooks';
import { type LensValues, lensClasses } from '../../../view/lens';
import { formatLensValue, lensName, lensUnit } from '../../../view/lens-words';
import { lensYearList } from '../../../view/lens-years';
import { setClasses, setLens } from '../../../view/transitions';
import { focusLost } from '../focus-lost';
import { ClassControls } from './class-controls';
import { ClassHistogram } from './class-histogram';
import { ClassRows } from './class-rows';
import { SymbolSizes } from './symbol-sizes';
import { YearBar } from './year-bar';

interface LensLegendProps {
  readonly open: boolean;
  /** Says what the colours mean and leaves the rest of the room to the map. */
  readonly brief: boolean;
  readonly onToggle: () => void;
  /** Whether its title is focused as it appears, where nothing else is. */
  readonly takesFocus: boolean;
}

/** What colours and circles mean while the map shows figures: classes, no data, vintage; and the year bar. */
export function LensLegend({ open, brief, onToggle, takesFocus }: LensLegendProps) {
  const lens = useLens();
  const text = LENS_LEGEND[useLanguage()];
  const embed = useView((view) => view.embed);
  if (lens.values === null)
    return (
      <section className="legend lens-legend" aria-label={text.legend}>
        <div className="lens-body">
          {!embed && <LensSelect />}
          {lens.phase === 'lost' ? (
            <p className="lens-note">{text.lost}</p>
          ) : (
            <Loaded resource={FIGURES} what="figures">
              {() => null}
            </Loaded>
          )}
        </div>
      </section>
    );
  return (
    <FiguresLegend
      values={lens.values}
      open={open}
      brief={brief}
      onToggle={onToggle}
      takesFocus={takesFocus}
      embed={embed}
    />
  );
}

interface FiguresLegendProps extends LensLegendProps {
  readonly values: LensValues;
  readonly embed: boolean;
}

function FiguresLegend({ values, open, brief, onToggle, takesFocus, embed }: FiguresLegendProps) {
  const alone = embed || brief;
  const { view } = useStores();
  const language = useLanguage();
  const text = LENS_LEGEND[language];
  const choice = useView((v) => v.classes);
  const years = lensYearList(useView((v) => v));
  const unit = lensUnit(language, values);
  const without = values.units.length - values.values.size;
  const ownYears = values.column?.years ?? years;
  const playing = useEphemeral((state) => state.playing);
  const name = lensName(language, values, 'short');
  // Years that run by are not read out one by one.
  useAnnouncement(playing ? name : text.inYear(name, values.year));
  return (
    <section className="legend lens-legend" aria-label={text.legend}>
      <button
        type="button"
        ref={takesFocus ? focusLost : undefined}
        className="legend-title"
        aria-expanded={open}
        onClick={onToggle}
      >
        <span>
          {text.inYear(name, values.year)}
          {unit !== '' && <span className="lens-unit"> {unit}</span>}
        </span>
        <span aria-hidden="true">{open ? '▾' : '▴'}</span>
      </button>
      {open && (
        <div className="lens-body">
          {!alone && <LensSelect />}
          {values.values.size === 0 && <p className="lens-note">{text.nothing}</p>}
          {choice.method === 'symbols' ? (
            <SymbolSizes values={values} />
          ) : (
            <Classes values={values} choice={choice} embed={embed} brief={brief} />
          )}
          {without > 0 && (
            <p className="lens-no-data">
              <span className="class-swatch lens-no-data-swatch" aria-hidden="true" /> {text.noData(without)}
            </p>
          )}
          {values.vintage !== null && (
            <p className="lens-note">
              {LENS_CHOICE[language].vintageName(INDICATOR_MESSAGES[language].vintages[values.vintage].short)}
            </p>
          )}
          {!brief && values.kind === 'total' && choice.method !== 'symbols' && (
            <p className="lens-warning">
              <strong>{text.totalTitle}.</strong> {text.total}{' '}
              <button type="button" className="link" onClick={() => view.step(setClasses({ method: 'symbols' }))}>
                {text.toSymbols}
              </button>
            </p>
          )}
        </div>
      )}
      {!alone && open && (
        <button type="button" className="link lens-back" onClick={() => view.step(setLens('membership'))}>
          {text.back}
        </button>
      )}
      {!alone && values.year !== null && ownYears.length > 1 && <YearBar years={ownYears} year={values.year} />}
    </section>
  );
}

interface ClassesProps {
  readonly values: LensValues;
  readonly choice: Parameters<typeof lensClasses>[1];
  readonly embed: boolean;
  readonly brief: boolean;
}

function Classes({ values, choice, embed, brief }: ClassesProps) {
  const language = useLanguage();
  const text = LENS_LEGEND[language];
  const classes = lensClasses(values, choice);
  if (classes.length === 0) return null;
  const { middle } = values;
  return (
    <>
      {!brief && <ClassHistogram values={values} classes={classes} />}
      <ClassRows values={values} classes={classes} brief={brief} />
      {middle !== null && (
        <p className="lens-note">{middle === 0 ? text.zero : text.middle(formatLensValue(language, values, middle))}</p>
      )}
      {!embed && !brief && (
        <details className="lens-settings">
          <summary>{text.settings}</summary>
          <ClassControls classes={classes} />
          {values.indicator?.vintaged === true && <VintageNote indicator={values.indicator.id} />}
        </details>
      )}
    </>
  );
}
