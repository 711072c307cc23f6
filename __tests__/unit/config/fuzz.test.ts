import { describe, expect, it } from '@jest/globals';
import { parseDenyList } from '../../../src/config/deny-list.ts';
import { parsePolicy } from '../../../src/config/policy.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { FULL_RUN, fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

const ROUNDS = fuzzRuns(800);

/** What a policy can be made weaker by. A mutant that is accepted must not have lost any of it without a trace. */
function strengthOf(policy: Policy): number {
  let strength = 0;
  for (const { after, require, approvals, findings } of policy.environments.values()) {
    strength += after.length + require.length + findings.block.length;
    strength += approvals.reduce((sum, { count, exclude }) => sum + count + exclude.length, 0);
  }
  return strength;
}

describe('the policy parser', () => {
  it('answers every mutant with a policy or one error of its own, quickly', () => {
    const random = seededRandom(20260302);
    const original = Buffer.from(POLICY);
    let accepted = 0;
    let slowest = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = mutate(original, random).toString('latin1');
      const before = process.cpuUsage();
      try {
        const policy = parsePolicy(text, 'policy.yml');
        accepted += 1;
        for (const { require, approvals } of policy.environments.values()) {
          expect(require.length + approvals.length).toBeGreaterThan(0);
          for (const { by } of require) expect(by.every((name) => policy.trust.signers.has(name))).toBe(true);
          for (const { group, count } of approvals) {
            expect(policy.groups.get(group)?.length ?? 0).toBeGreaterThanOrEqual(count);
          }
        }
      } catch (thrown) {
        if (!isAppError(thrown) || thrown.code !== 'invalid-policy') throw thrown;
        expect(thrown.message).toMatch(/^policy policy\.yml(?::\d+:\d+: | has \d+ problems: )/);
      }
      slowest = Math.max(slowest, process.cpuUsage(before).user);
    }
    // One in a hundred is still a policy.
    if (FULL_RUN) expect(accepted).toBeGreaterThan(0);
    expect(slowest).toBeLessThan(2_000_000);
  });

  it('never reads a line as nothing: a policy with a line cut out is refused or asks for less by that line alone', () => {
    const whole = strengthOf(parsePolicy(POLICY, 'policy.yml'));
    const lines = POLICY.split('\n');
    for (const [index, line] of lines.entries()) {
      const text = lines.filter((_, other) => other !== index).join('\n');
      try {
        const lost = whole - strengthOf(parsePolicy(text, 'policy.yml'));
        // The longest rule of the policy: two severities that block.
        expect([line, lost <= 4]).toEqual([line, true]);
      } catch (thrown) {
        if (!isAppError(thrown)) throw thrown;
      }
    }
  });
});

describe('the deny-list parser', () => {
  it('never loses an entry of a mutant silently', () => {
    const random = seededRandom(7);
    const entries = Array.from(
      { length: 20 },
      (_, index) => `sha256:${String(index).padStart(64, '0')} reason ${String(index)}`,
    );
    const original = Buffer.from(`${entries.join('\n')}\n`);
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = mutate(original, random).toString('latin1');
      const meant = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
      try {
        expect(parseDenyList(text, 'deny.txt')).toHaveLength(meant.length);
      } catch (thrown) {
        if (!isAppError(thrown) || thrown.code !== 'invalid-policy') throw thrown;
      }
    }
  });
});
