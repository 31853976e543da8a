/** How far a province's drawn area may lie from the official figure, and why it does. */
export interface AreaRule {
  /** Explained difference of the drawn area from the official one, in percent. */
  readonly expected: number;
  /** Allowed distance from it, in percentage points. */
  readonly tolerance: number;
  readonly reason: string;
}

const DEFAULT: AreaRule = { expected: 0, tolerance: 1.5, reason: 'generalised outline' };

const HEADLINE = 'the official headline figure is older than the survey that fits the outline';
const WATER = 'the outline takes in estuary, harbour or island water';

/** Provinces whose difference is known and explained; all others follow the default. */
const RULES: Readonly<Record<string, AreaRule>> = {
  120000: { expected: 2, tolerance: 1.5, reason: WATER },
  150000: { expected: -3.4, tolerance: 1, reason: `${HEADLINE} (Alxa above all)` },
  220000: { expected: 1.7, tolerance: 1, reason: HEADLINE },
  230000: {
    expected: -4.2,
    tolerance: 1,
    reason: 'the official figure includes Jiagedaqi and Songling; Songling is drawn in Hulunbuir',
  },
  310000: { expected: 17, tolerance: 3, reason: WATER },
  330000: { expected: 4.5, tolerance: 1.5, reason: `${WATER}; the official figure is for land` },
  460000: { expected: 5.4, tolerance: 1, reason: WATER },
  530000: { expected: -2.6, tolerance: 1, reason: HEADLINE },
  540000: { expected: -2, tolerance: 1, reason: HEADLINE },
  630000: { expected: -3.6, tolerance: 1, reason: HEADLINE },
  640000: { expected: -21.8, tolerance: 1, reason: `${HEADLINE} (51,900 km2 by survey)` },
  650000: { expected: -2.2, tolerance: 1, reason: HEADLINE },
  810000: { expected: 14, tolerance: 4, reason: WATER },
  820000: { expected: 60, tolerance: 15, reason: `${WATER}; a few map units across` },
};

export const areaRule = (adcode: string): AreaRule => RULES[adcode] ?? DEFAULT;
