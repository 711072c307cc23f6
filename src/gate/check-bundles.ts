import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import type { RejectedBundle } from './gate-input.ts';

export interface BundleFacts {
  readonly evidence: readonly Evidence[];
  readonly rejected: readonly RejectedBundle[];
  readonly storeSkipped: readonly { readonly name: string; readonly reason: string }[];
  /** Bundles that must be among the evidence, if anybody keeps count. */
  readonly recorded: readonly string[] | undefined;
}

/**
 * Whether everything in the stores could be read. A bundle that is broken or was not read may be the one that speaks
 * against the subject, so it makes the verdict indeterminate; one that is whole but signed by a stranger does not matter.
 */
export function checkBundles({ evidence, rejected, storeSkipped }: BundleFacts): DecisionCheck {
  const broken = [...rejected.filter(isBroken), ...storeSkipped]
    .map(({ name, reason }) => `${name} (${reason})`)
    .sort();
  const bundles = new Set(evidence.map(({ bundleSha256 }) => bundleSha256));
  if (broken.length > 0) {
    return makeCheck('bundles', 'indeterminate', {
      reason: `${quantity(broken.length, 'bundle')} could not be read: ${listSome(broken)}`,
      remedy: 'remove what does not belong into the evidence store, and make the evidence it replaced again',
      evidence,
    });
  }
  const strangers = rejected.length;
  const aside = strangers === 0 ? '' : `, ${quantity(strangers, 'other')} left aside`;
  return makeCheck('bundles', 'pass', {
    reason: `${quantity(bundles.size, 'bundle')} verified${aside}`,
    evidence,
  });
}

/** Refusals without a code say that a bundle is fine and about something else. */
function isBroken({ code }: RejectedBundle): boolean {
  return code !== undefined && code !== 'signer-untrusted';
}

/** Whether all the evidence is there that somebody else has on record; undefined when nobody keeps count. */
export function checkRecorded({ evidence, recorded }: BundleFacts): DecisionCheck | undefined {
  if (recorded === undefined) return undefined;
  const present = new Set(evidence.map(({ bundleSha256 }) => bundleSha256));
  const missing = recorded.filter((sha256) => !present.has(sha256)).sort();
  const digests = recorded.map((sha256) => `sha256:${sha256}`);
  if (missing.length === 0) {
    const reason = `all ${quantity(recorded.length, 'bundle')} on record are there`;
    return makeCheck('bundles:recorded', 'pass', { reason, digests });
  }
  return makeCheck('bundles:recorded', 'indeterminate', {
    reason: `${quantity(missing.length, 'bundle')} on record did not arrive: ${listSome(missing.map((hex) => `sha256:${hex}`))}`,
    remedy:
      'put the missing bundles back into the evidence store; what was removed may speak against the subject',
    digests,
  });
}
