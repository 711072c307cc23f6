import type { DecisionCheck, JudgedMember } from '../domain/decision.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import { listSome, makeCheck } from './check.ts';
import { nameSubject } from './commands.ts';

/** Id of the check of one member. */
export function memberCheckId(role: string): string {
  return `member:${role}`;
}

/**
 * One line for each role of the policy and of the release: all members pass, or the release does not. An override of a member
 * lifts nothing here; who wants the set through overrides the decision on the set.
 */
export function checkRelease(
  { release }: Pick<EnvironmentPolicy, 'release'>,
  members: readonly JudgedMember[] | undefined,
  policyDigest: string,
): DecisionCheck[] {
  if (release === undefined && members === undefined) return [];
  if (release === undefined || members === undefined) {
    const reason =
      release === undefined
        ? 'the environment does not say how a release is judged'
        : 'the environment judges releases, and this is none';
    const remedy =
      release === undefined
        ? 'add "release" with the environment of each role to the policy'
        : 'sallyport release create, then sallyport release gate';
    return [makeCheck('release', 'block', { reason, remedy })];
  }
  const roles = [...new Set([...release.keys(), ...members.map(({ role }) => role)])].sort();
  return roles.map((role) => {
    const id = memberCheckId(role);
    const environment = release.get(role);
    const those = members.filter((each) => each.role === role);
    const [member] = those;
    if (environment === undefined) return makeCheck(id, 'block', { reason: 'the policy knows no such role' });
    if (member === undefined || those.length !== 1) {
      return makeCheck(id, 'block', {
        reason: 'the release has no such member',
        remedy: `add --member ${role}=PATH`,
      });
    }
    const { decision } = member;
    const digests = [nameSubject(decision.subject.digest)];
    if (
      member.environment !== environment ||
      decision.environment !== environment ||
      decision.policy.sha256 !== policyDigest
    ) {
      return makeCheck(id, 'indeterminate', {
        reason: `was not judged for ${environment} under this policy`,
        digests,
      });
    }
    const { verdict, subject } = decision;
    const what = `${subject.kind} ${subject.name} for ${environment}`;
    if (verdict === 'pass') return makeCheck(id, 'pass', { reason: what, digests });
    const failed = decision.checks.filter(({ result }) => result === 'block' || result === 'indeterminate');
    const reason = `${what}: ${listSome(failed.map((check) => `${check.id}: ${check.reason}`))}`;
    return makeCheck(id, verdict, {
      reason,
      digests,
      remedy: 'supply what this member lacks, then decide on the release again',
    });
  });
}
