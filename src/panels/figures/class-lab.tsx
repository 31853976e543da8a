import { useState } from 'react';
import { CLASS_COUNTS, CLASS_METHODS, type ClassCount, type ClassedChoice } from '../../domain/class-choice';
import { classOf, goodnessOfVarianceFit } from '../../domain/classification';
import { formatNumber } from '../../i18n/format';
import { CHARTS } from '../../i18n/messages/charts';
import { FIGURES_PANEL } from '../../i18n/messages/figures-panel';
import { DataTable } from '../../ui/data-table';
import { unitLine } from '../../ui/standing';
import { TakeAway } from '../../ui/take-away';
import { useLensSource } from '../../ui/use-lens-source';
import { useLanguage, useView } from '../../view/hooks';
import { type LensValues, lensClasses } from '../../view/lens';
import { formatLensValue, lensName } from '../../view/lens-words';
import { BreaksField } from './breaks-field';
import { MethodCard } from './method-card';
import { type Classed, labSentence } from './sentences';

const breaksUnder = (values: LensValues, choice: ClassedChoice): readonly number[] =>
  lensClasses(values, choice)
    .slice(1)
    .map(({ from }) => from);

/** How a choice classes the values: the class of each, and how good a fit. */
function classed(values: LensValues, choice: ClassedChoice): Classed {
  const all = [...values.values.values()];
  const breaks = breaksUnder(values, choice);
  return {
    method: choice.method,
    classOf: all.map((value) => classOf(value, breaks)),
    fit: goodnessOfVarianceFit(all, breaks),
  };
}

/** The same values under four methods of classing, side by side: map, histogram, how many regions, how good a fit. */
export function ClassLab({ values }: { readonly values: LensValues }) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const choice = useView((v) => v.classes);
  const held = choice.method === 'manual' ? choice.breaks : null;
  const [count, setCount] = useState<ClassCount>('count' in choice ? choice.count : 5);
  const [manual, setManual] = useState<readonly number[] | null>(held);
  const three = CLASS_METHODS.map((method): ClassedChoice => ({ method, count }));
  const sentence = labSentence(
    language,
    three.map((one) => classed(values, one)),
  );
  return (
    <div className="class-lab">
      <p>{text.labLead}</p>
      <label className="lens-choices">
        <span>{text.labCount}</span>
        <select
          value={count}
          onChange={(event) =>
            setCount(CLASS_COUNTS.find((known) => String(known) === event.currentTarget.value) ?? count)
          }
        >
          {CLASS_COUNTS.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </select>
      </label>
      <p className="chart-sentence">{sentence}</p>
      <div className="class-lab-cards">
        {three.map((one) => (
          <MethodCard key={one.method} values={values} method={one.method} choice={one} />
        ))}
        <MethodCard
          values={values}
          method="manual"
          choice={manual === null ? null : { method: 'manual', breaks: manual }}
        >
          <BreaksField values={values} held={held} onBreaks={setManual} />
        </MethodCard>
      </div>
      <LabTable
        values={values}
        sentence={sentence}
        choices={manual === null ? three : [...three, { method: 'manual', breaks: manual }]}
      />
    </div>
  );
}

interface LabTableProps {
  readonly values: LensValues;
  readonly choices: readonly ClassedChoice[];
  readonly sentence: string;
}

/** The methods side by side in figures. */
function LabTable({ values, choices, sentence }: LabTableProps) {
  const language = useLanguage();
  const text = FIGURES_PANEL[language];
  const source = useLensSource(values);
  const write = (value: number) => formatLensValue(language, values, value, 'bare');
  const table = {
    title: text.labTable(lensName(language, values), values.year),
    columns: [
      { id: 'method', label: text.labMethod, numeric: false },
      { id: 'breaks', label: text.labBreaks, numeric: false },
      { id: 'counts', label: text.labCounts, numeric: false },
      { id: 'fit', label: text.labFit, numeric: true },
    ],
    rows: choices.map((choice) => {
      const { classOf: own, fit } = classed(values, choice);
      const breaks = breaksUnder(values, choice);
      const counts = [...breaks.keys(), breaks.length].map((index) => own.filter((at) => at === index).length);
      return [
        text.methods[choice.method].name,
        breaks.map(write).join(' · '),
        counts.join(' · '),
        `${formatNumber(language, fit * 100, 1)}%`,
      ];
    }),
    notes: [],
  };
  return (
    <details className="chart-details">
      <summary>{CHARTS[language].table}</summary>
      <DataTable table={table} />
      <TakeAway
        svg={null}
        table={table}
        unit={unitLine(language, values)}
        source={source}
        sentence={sentence}
        fileName={`classes-${values.indicator?.id ?? 'own'}`}
      />
    </details>
  );
}
