import type { Check, Fact } from '../domain/fact';
import { checkTone } from './check-tone';

/** A statement with the checks that are said beside it, and those that were said further up already. */
interface PlacedFact {
  readonly fact: Fact;
  readonly said: readonly Check[];
  readonly above: readonly Check[];
}

/** Statements that share their gravest check, which stands over them all. */
export interface FactCluster {
  readonly check: Check | null;
  readonly facts: readonly PlacedFact[];
}

const RANK: readonly Check['severity'][] = ['low', 'medium', 'high', 'critical'];
const gravity = (check: Check) => RANK.indexOf(check.severity) + (check.verdict === 'wrong' ? RANK.length : 0);

/**
 * Puts statements with their checks so that no check is said twice: statements are gathered under their gravest
 * check if it warns, in the order in which they first appear; a further check is said beside the first that needs it.
 */
export function clusterFacts(
  facts: readonly Fact[],
  checksOf: (fact: Fact) => readonly Check[],
): readonly FactCluster[] {
  const groups: { check: Check | null; facts: Fact[] }[] = [];
  for (const fact of facts) {
    const check = gravest(checksOf(fact));
    const last = groups.at(-1);
    const group =
      check === null
        ? last?.check === null
          ? last
          : undefined
        : groups.find((candidate) => candidate.check?.id === check.id);
    if (group === undefined) groups.push({ check, facts: [fact] });
    else group.facts.push(fact);
  }

  const said = new Set<string>();
  return groups.map(({ check, facts: members }) => {
    if (check !== null) said.add(check.id);
    return {
      check,
      facts: members.map((fact) => {
        const spoken = checksOf(fact).filter(
          (candidate) => checkTone(candidate) !== 'quiet' && candidate.id !== check?.id,
        );
        const above = spoken.filter(({ id }) => said.has(id));
        const now = spoken.filter(({ id }) => !said.has(id));
        for (const { id } of now) said.add(id);
        return { fact, said: now, above };
      }),
    };
  });
}

function gravest(checks: readonly Check[]): Check | null {
  const warnings = checks.filter((check) => checkTone(check) === 'warn');
  return warnings.reduce<Check | null>(
    (worst, check) => (worst === null || gravity(check) > gravity(worst) ? check : worst),
    null,
  );
}

/** Everything that clusters say, in the order in which it is read: each check over or after its statements. */
export function readingOrder(clusters: readonly FactCluster[]): readonly (Fact | Check)[] {
  return clusters.flatMap(({ check, facts }) => [
    ...(check === null ? [] : [check]),
    ...facts.flatMap(({ fact, said }) => [fact, ...said]),
  ]);
}
