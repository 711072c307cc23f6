import type { DecisionCheck } from '../domain/decision.ts';
import { digestsMatch, parseDigest, type DigestSet } from '../domain/digest.ts';
import type { DenyEntry, Policy } from '../domain/policy.ts';
import { makeCheck, quantity } from './check.ts';

/** Id of the check that no override lifts. */
export const DENY_LIST = 'deny-list';

/** The entries in force; undefined when the policy names a file whose content is not there. */
export function denyEntries(
  policy: Policy,
  content: readonly DenyEntry[] | undefined,
): readonly DenyEntry[] | undefined {
  const { denyList } = policy;
  if (denyList === undefined) return content ?? [];
  if (denyList.kind === 'file') return content;
  return [...denyList.entries, ...(content ?? [])];
}

/** Whether the subject, or the source it was made from, is on the deny-list. */
export function checkDenyList(
  subjects: readonly { readonly what: string; readonly digest: DigestSet }[],
  entries: readonly DenyEntry[] | undefined,
): DecisionCheck {
  if (entries === undefined) {
    return makeCheck(DENY_LIST, 'indeterminate', {
      reason: 'the deny-list that the policy names was not read',
      remedy: 'make the file available where the policy says it is',
    });
  }
  for (const { digest, reason } of entries) {
    const denied = parseDigest(digest);
    // An entry that cannot be compared might be the one that matters.
    if (denied === undefined) {
      return makeCheck(DENY_LIST, 'indeterminate', {
        reason: `the deny-list has an entry that is not a digest: ${digest.slice(0, 80)}`,
        remedy: 'write entries as sha256:<64 lower-case hex>',
      });
    }
    const hit = subjects.find((each) => digestsMatch(each.digest, denied));
    if (hit === undefined) continue;
    return makeCheck(DENY_LIST, 'block', {
      reason: `${hit.what} ${digest} is on the deny-list: ${reason}`,
      remedy: 'use another version; nothing lifts the deny-list but a change of the policy',
      digests: [digest],
    });
  }
  return makeCheck(DENY_LIST, 'pass', {
    reason:
      entries.length === 0
        ? 'nothing is on the deny-list'
        : `not among ${quantity(entries.length, 'digest')} on the deny-list`,
  });
}
