import { INEQUALITY_MEASURES } from '../../domain/inequality';
import { BALANCE } from '../../i18n/messages/balance';
import { useMessages } from '../../view/hooks';

/** What the measures mean, their formulas, and who set them out. */
export function Definitions() {
  const text = useMessages(BALANCE);
  const rows = [
    ...INEQUALITY_MEASURES.map((measure) => text.measures[measure]),
    { name: text.sigma, means: text.sigmaMeans, formula: 'σ = √[Σ (ln yᵢ − mean)² / 31]', cite: text.convergenceCite },
    {
      name: 'β',
      means: text.betaMeans,
      formula: 'ln(y_T / y_0) / T = a + b ln y_0;  λ = −ln(1 + bT) / T;  ln 2 / λ',
      cite: text.convergenceCite,
    },
  ];
  return (
    <details className="balance-definitions">
      <summary>{text.definitions}</summary>
      <dl>
        {rows.map(({ name, means, formula, cite }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{means}</dd>
            <dd className="balance-formula">{formula}</dd>
            <dd className="fine">{cite}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
