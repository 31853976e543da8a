import { describe, expect, test } from 'vitest';
import type { Check, Fact } from '../../src/domain/fact';
import { checkTone } from '../../src/ui/check-tone';
import { clusterFacts } from '../../src/ui/fact-clusters';

const check = (id: string, verdict: Check['verdict'], severity: Check['severity']): Check => ({
  id,
  facts: [],
  method: '',
  stated: '',
  computed: '',
  verdict,
  severity,
  text: { en: '', zh: '' },
  claim: { en: '', zh: '' },
  basis: 'computed',
  evidence: [],
  zh: { method: '', stated: '', computed: '' },
});

const fact = (id: string, checks: readonly string[] = []) => ({ id, checks }) as unknown as Fact;

const CHECKS: Readonly<Record<string, Check>> = {
  wrong: check('wrong', 'wrong', 'critical'),
  high: check('high', 'note', 'high'),
  medium: check('medium', 'note', 'medium'),
  ok: check('ok', 'ok', 'low'),
};
const checksOf = ({ checks }: Fact) => checks.map((id) => CHECKS[id]).filter((found) => found !== undefined);

/** Clusters as text: the check over them, then each statement with what is said beside it and what was said above. */
const clusters = (...facts: readonly Fact[]) =>
  clusterFacts(facts, checksOf).map(
    (cluster) =>
      `${cluster.check?.id ?? '-'}: ${cluster.facts
        .map(({ fact: { id }, said, above }) =>
          [id, ...said.map((c) => `+${c.id}`), ...above.map((c) => `^${c.id}`)].join(''),
        )
        .join(' ')}`,
  );

describe('how loudly a check speaks', () => {
  test.each([
    ['wrong', 'low', 'warn'],
    ['wrong', 'critical', 'warn'],
    ['note', 'high', 'warn'],
    ['note', 'medium', 'remark'],
    ['note', 'low', 'quiet'],
    ['ok', 'high', 'quiet'],
  ] as const)('%s, %s: %s', (verdict, severity, tone) => {
    expect(checkTone(check('A00', verdict, severity))).toBe(tone);
  });
});

describe('checks beside statements', () => {
  test('statements without a warning stay together, in order', () => {
    expect(clusters(fact('a'), fact('b', ['ok']))).toEqual(['-: a b']);
  });

  test('a warning stands once over all that it concerns', () => {
    expect(clusters(fact('a', ['wrong']), fact('b'), fact('c', ['wrong']))).toEqual(['wrong: a c', '-: b']);
  });

  test('the gravest warning leads; the other is said at the first and pointed to after', () => {
    expect(clusters(fact('a', ['high', 'wrong']), fact('b', ['wrong', 'high']))).toEqual(['wrong: a+high b^high']);
  });

  test('a remark is said once', () => {
    expect(clusters(fact('a', ['medium']), fact('b', ['medium']))).toEqual(['-: a+medium b^medium']);
  });
});
