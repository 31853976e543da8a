import { REGIONS, STRATEGIES } from '../../content/atlas';
import { FIGURES, type Library } from '../../content/library';

/** What came out when the checks were made anew. */
export interface Recomputation {
  /** For each check that code makes, whether it agrees with what is stored. */
  readonly agrees: ReadonlyMap<string, boolean>;
  /** How many figures the general rules ran over. */
  readonly figures: number;
  /** Checks that explain what the rules find, and how much no check explains. */
  readonly explained: readonly string[];
  readonly unexplained: number;
}

/** Loads the audit and public statistics, and makes the checks that code can make. */
export async function recompute({ facts, checks }: Library): Promise<Recomputation> {
  const [{ agreesWith, explanation, findings, reruns }, figures] = await Promise.all([
    import('../../audit/audit'),
    FIGURES.load(),
  ]);
  const ground = { facts, figures, regions: REGIONS, strategies: STRATEGIES };
  const explanations = findings(ground).map((finding) => explanation(ground, finding));
  const stored = new Map(checks.map((check) => [check.id, check]));
  return {
    agrees: new Map(
      reruns(ground).map((rerun) => {
        const check = stored.get(rerun.id);
        return [rerun.id, check !== undefined && agreesWith(rerun, check)];
      }),
    ),
    figures: facts.filter(({ value }) => value !== null).length,
    explained: [...new Set(explanations.filter((id) => id !== null))].toSorted(),
    unexplained: explanations.filter((id) => id === null).length,
  };
}
