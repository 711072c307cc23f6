import type { DecisionCheck } from '../domain/decision.ts';
import { runCertificateOf, type Evidence, type SignerIdentity } from '../domain/evidence.ts';
import type { Requirement } from '../domain/policy.ts';
import type { ProvenanceView } from '../domain/provenance-predicate.ts';
import type { AcceptedProvenance, ProvenanceSorting } from './accept-provenance.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import { parameterProblem } from './compare-parameters.ts';
import { ageProblem, describeAge } from './evidence-time.ts';
import { missingEvidence, type RequirementContext } from './missing-evidence.ts';

type ProvenanceRequirement = Extract<Requirement, { kind: 'provenance' }>;

/** One line on provenance against certificates: a warning when some of it was refused; what is then missing blocks below. */
export function checkProvenanceClaims({ accepted, refused }: ProvenanceSorting): DecisionCheck {
  const evidence = [...accepted, ...refused].map((each) => each.evidence);
  if (refused.length > 0) {
    const reasons = refused.map(
      ({ evidence: { signerName }, reason }) => `signed by ${signerName}: ${reason}`,
    );
    return makeCheck('provenance', 'warn', {
      reason: `${quantity(refused.length, 'provenance statement')} refused: ${listSome(reasons.sort())}`,
      remedy: 'build again and record the provenance in the same job that signs it',
      evidence,
    });
  }
  const certified = accepted.filter(
    ({ evidence: { signer } }) => runCertificateOf(signer) !== undefined,
  ).length;
  const reason =
    accepted.length === 0
      ? 'there is no provenance to compare with a certificate'
      : `${quantity(accepted.length, 'provenance statement')} read, ${String(certified)} compared with a certificate`;
  return makeCheck('provenance', 'pass', { reason, evidence });
}

export interface ProvenanceOutcome {
  readonly check: DecisionCheck;
  /** The provenance that meets the requirement. */
  readonly met: readonly AcceptedProvenance[];
  /** SLSA build level of the best one; 0 when none meets it. */
  readonly level: number;
}

/** Whether one accepted provenance by a named signer has the builder, the level and the age that are required. */
export function checkProvenance(
  requirement: ProvenanceRequirement,
  sorting: ProvenanceSorting,
  context: RequirementContext,
): ProvenanceOutcome {
  const candidates = sorting.accepted.filter(({ evidence }) => requirement.by.includes(evidence.signerName));
  const problems: string[] = [];
  const met = candidates.filter((candidate) => {
    const problem = problemOf(candidate, requirement, context.now);
    if (problem !== undefined) problems.push(`signed by ${candidate.evidence.signerName}: ${problem}`);
    return problem === undefined;
  });
  const level = Math.max(0, ...met.map((each) => buildLevel(each, requirement)));
  const evidence = (met.length > 0 ? met : candidates).map((each) => each.evidence);
  const [best] = met;
  if (best !== undefined) {
    const age = describeAge(best.time, context.now);
    const reason = `signed by ${best.evidence.signerName}, build level ${String(level)}${age === '' ? '' : `, ${age}`}`;
    return { check: makeCheck(context.id, 'pass', { reason, evidence }), met, level };
  }
  const refused = sorting.refused.filter(({ evidence: each }) => requirement.by.includes(each.signerName));
  problems.push(...refused.map(({ evidence: each, reason }) => `signed by ${each.signerName}: ${reason}`));
  if (problems.length === 0) return { check: missingEvidence(requirement, context), met, level };
  const check = makeCheck(context.id, 'block', {
    reason: `no provenance is acceptable: ${listSome(problems.sort())}`,
    remedy: context.remedy,
    evidence: [...evidence, ...refused.map((each) => each.evidence)],
  });
  return { check, met, level };
}

function problemOf(
  candidate: AcceptedProvenance,
  requirement: ProvenanceRequirement,
  now: Date,
): string | undefined {
  const { view, evidence, time } = candidate;
  const { builder, level, maxAgeMs } = requirement;
  if (builder !== undefined && !isBuilder(builder, view.builderId, evidence)) {
    return `builder is ${view.builderId}, must be ${builder}`;
  }
  const pinned = builderDigestProblem(evidence, requirement) ?? sourceProblem(view, requirement);
  if (pinned !== undefined) return pinned;
  const reached = buildLevel(candidate, requirement);
  if (level !== undefined && reached < level) {
    return `reaches build level ${String(reached)}, must be ${String(level)}`;
  }
  return parameterProblem(view.externalParameters, requirement) ?? ageProblem(time, maxAgeMs, now);
}

/** Only a certificate shows the commit of the workflow; a key holder's word for it would be worth nothing. */
function builderDigestProblem(
  { signer }: Evidence,
  { builderDigest }: ProvenanceRequirement,
): string | undefined {
  if (builderDigest === undefined) return undefined;
  const actual = runCertificateOf(signer)?.extensions['buildSignerDigest'];
  if (actual === builderDigest) return undefined;
  return `workflow of the builder is at commit ${actual ?? 'that no certificate shows'}, must be ${builderDigest}`;
}

function sourceProblem(view: ProvenanceView, requirement: ProvenanceRequirement): string | undefined {
  const { buildTypes, source, sourceRef } = requirement;
  if (buildTypes !== undefined && !buildTypes.includes(view.buildType)) {
    return `build type is ${view.buildType}, must be ${buildTypes.join(' or ')}`;
  }
  const { repository, ref } = view.source ?? {};
  if (source !== undefined && repository !== source) {
    return `source is ${repository ?? 'not named'}, must be ${source}`;
  }
  if (sourceRef !== undefined && ref !== sourceRef) {
    return `source ref is ${ref ?? 'not named'}, must be ${sourceRef}`;
  }
  return undefined;
}

/** With the certificate of a run the builder must stand there too; else the holder of the key says who built. */
function isBuilder(builder: string, claimed: string, { signer }: Evidence): boolean {
  const certificate = runCertificateOf(signer);
  return claimed === builder && (certificate === undefined || certifiedBuilder(certificate) === builder);
}

function certifiedBuilder({
  extensions,
  identity,
}: Extract<SignerIdentity, { kind: 'certificate' }>): string {
  return extensions['buildSignerUri'] ?? identity;
}

/**
 * SLSA v1 build level that the evidence itself shows. 1: provenance exists and is signed. 2: GitHub's certificate shows
 * a hosted runner, the builder and the source. 3: the builder is a reusable workflow outside the source repository, and
 * the policy pins it as `builder`.
 */
function buildLevel({ evidence, view }: AcceptedProvenance, { builder }: ProvenanceRequirement): 1 | 2 | 3 {
  const certificate = runCertificateOf(evidence.signer);
  if (certificate === undefined || view.workflow === undefined) return 1;
  const { extensions } = certificate;
  const source = extensions['sourceRepositoryUri'];
  const signerUri = extensions['buildSignerUri'];
  const isObserved = source !== undefined && extensions['sourceRepositoryDigest'] !== undefined;
  if (!isObserved || signerUri === undefined || extensions['runnerEnvironment'] !== 'github-hosted') return 1;
  const isOutside = !signerUri.startsWith(`${source}/`) && extensions['buildConfigUri'] !== signerUri;
  return builder === signerUri && isOutside ? 3 : 2;
}
