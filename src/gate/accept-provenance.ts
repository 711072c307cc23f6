import { differencesFromCertificate } from '../domain/certificate-claims.ts';
import { isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import { messageOf } from '../domain/errors.ts';
import { runCertificateOf, type Evidence } from '../domain/evidence.ts';
import { personOfSigner, type Policy } from '../domain/policy.ts';
import { parseProvenance, type ProvenanceView } from '../domain/provenance-predicate.ts';
import { timeOf, type EvidenceTime } from './evidence-time.ts';

/** Provenance whose claims hold against the certificate it is signed with, where there is one. */
export interface AcceptedProvenance {
  readonly evidence: Evidence;
  readonly view: ProvenanceView;
  readonly time: EvidenceTime;
  /** The artifact existed at this time at the latest; undefined when the provenance has no time at all. */
  readonly existedBy: Date | undefined;
  /** Digests of what was read as source, never empty; undefined when it does not name all of them by digest. */
  readonly sources: readonly DigestSet[] | undefined;
}

export interface RefusedProvenance {
  readonly evidence: Evidence;
  readonly reason: string;
}

export interface ProvenanceSorting {
  readonly accepted: readonly AcceptedProvenance[];
  readonly refused: readonly RefusedProvenance[];
}

/**
 * Events whose code was reviewed or started by somebody with write access. Others, above all pull_request, run what
 * anybody proposes; a signer may name them in `build-trigger`.
 */
const TRUSTED_EVENTS = ['create', 'push', 'release', 'schedule', 'workflow_dispatch'];

/** Sorts all provenance that signers of the policy signed. People's signatures are not provenance. */
export function sortProvenance(evidence: readonly Evidence[], policy: Policy, now: Date): ProvenanceSorting {
  const accepted: AcceptedProvenance[] = [];
  const refused: RefusedProvenance[] = [];
  for (const each of evidence) {
    if (each.kind !== 'provenance' || personOfSigner(each.signerName) !== undefined) continue;
    const view = readView(each);
    if (typeof view === 'string') {
      refused.push({ evidence: each, reason: view });
      continue;
    }
    const time = timeOf(each, view.finishedOn ?? view.startedOn, now);
    const problem = problemOf(each, view, policy);
    if (problem !== undefined) refused.push({ evidence: each, reason: problem });
    else if (time.kind === 'impossible') refused.push({ evidence: each, reason: time.reason });
    else {
      const existedBy = view.startedOn ?? view.finishedOn ?? (time.kind === 'known' ? time.at : undefined);
      accepted.push({ evidence: each, view, time, existedBy, sources: sourcesOf(view) });
    }
  }
  return { accepted, refused };
}

function readView({ statement }: Evidence): ProvenanceView | string {
  try {
    return parseProvenance(statement.predicate);
  } catch (thrown) {
    return messageOf(thrown);
  }
}

function problemOf(evidence: Evidence, view: ProvenanceView, policy: Policy): string | undefined {
  const { signer, signerName } = evidence;
  const certificate = runCertificateOf(signer);
  const differences = certificate === undefined ? [] : differencesFromCertificate(view, certificate);
  if (differences.length > 0) return differences.join('; ');
  const certified = certificate?.extensions ?? {};
  const allowed = (key: string): readonly string[] => {
    const named = policy.trust.signers.get(signerName);
    if (named?.kind !== 'certificate') return [];
    return named.extensions.find((match) => match.key === key)?.values ?? [];
  };
  const event = certified['buildTrigger'] ?? view.github?.eventName;
  if (event !== undefined && ![...TRUSTED_EVENTS, ...allowed('build-trigger')].includes(event)) {
    return `was built on the event ${event}, which the policy does not name in build-trigger`;
  }
  const runner = certified['runnerEnvironment'] ?? view.github?.runnerEnvironment;
  if (runner !== undefined && !['github-hosted', ...allowed('runner-environment')].includes(runner)) {
    return `was built on a ${runner} runner, which the policy does not name in runner-environment`;
  }
  return undefined;
}

/** The commit or tree of the build; with another checkout beside it, that too, since the files came from there. */
function sourcesOf(view: ProvenanceView): readonly DigestSet[] | undefined {
  const named = (name: string) => view.dependencies.find((dependency) => dependency.name === name);
  const source = view.source ?? (view.isSelfDeclared ? named('source') : undefined);
  const checkout = view.workflow === undefined ? undefined : named('checkout');
  const digests = [source, checkout].filter((each) => each !== undefined).map(({ digest }) => digest);
  const usable = digests.filter((digest) => digest !== undefined && isUsableDigestSet(digest));
  return usable.length === 0 || usable.length !== digests.length ? undefined : (usable as DigestSet[]);
}
