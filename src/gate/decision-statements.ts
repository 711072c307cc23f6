import { AUDIT_FIELD, type AuditAnchor } from './audit-anchor.ts';
import type { Decision, DecisionFinding } from '../domain/decision.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { PRODUCT } from '../domain/product.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import {
  DECISION_FIELD,
  resourceUriOf,
  VERIFIER_ID,
  type DecisionExtension,
  type SvrPredicate,
  type VsaPredicate,
} from './decision-predicate.ts';

/** A decision in the two forms in which it is signed. */
export interface DecisionStatements {
  /** SLSA VSA v1 with everything that was checked; PASSED exactly when the verdict is `pass`, overridden or not. */
  readonly vsa: Statement<VsaPredicate>;
  /** in-toto SVR v0.2: the passing properties alone. */
  readonly svr: Statement<SvrPredicate>;
}

/**
 * Statements about the subject of a decision, to be signed; `audit` is the head of the audit log that the VSA names.
 * Errors: `invalid-subject`.
 */
export function makeDecisionStatements(decision: Decision, audit?: AuditAnchor): DecisionStatements {
  return {
    vsa: makeStatement(decision.subject, PREDICATE.vsa, vsaOf(decision, audit)),
    svr: makeStatement(decision.subject, PREDICATE.svr, svrOf(decision)),
  };
}

function vsaOf(decision: Decision, audit: AuditAnchor | undefined): VsaPredicate {
  const { policy, environment, subject, verdict } = decision;
  const inputs = [...new Set(decision.evidence.map(({ bundleSha256 }) => bundleSha256))].sort();
  return {
    verifier: { id: VERIFIER_ID, version: { [PRODUCT.name]: PRODUCT.version } },
    timeVerified: decision.timeVerified,
    resourceUri: resourceUriOf(environment, subject.digest),
    policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
    inputAttestations: inputs.map((sha256) => ({ digest: { sha256 } })),
    verificationResult: verdict === 'pass' ? 'PASSED' : 'FAILED',
    verifiedLevels: verdict === 'pass' ? levelsOf(decision) : ['FAILED'],
    slsaVersion: '1.1',
    [DECISION_FIELD]: extensionOf(decision),
    ...(audit === undefined ? {} : { [AUDIT_FIELD]: audit }),
  };
}

/** A rehearsal says so where every reader looks. */
function levelsOf({ buildLevel, mode }: Decision): string[] {
  return [
    ...(buildLevel === undefined ? [] : [`SLSA_BUILD_LEVEL_${String(buildLevel)}`]),
    ...(mode === 'dry-run' ? ['ORG_DRY_RUN'] : []),
  ];
}

function extensionOf(decision: Decision): DecisionExtension {
  const { subject, environment, mode, verdict, allowed, override } = decision;
  const tally = (status: DecisionFinding['status']): number =>
    decision.findings.filter((each) => each.status === status).length;
  return {
    subjectKind: subject.kind,
    environment,
    mode,
    verdict,
    allowed,
    ...(override === undefined
      ? {}
      : {
          override: {
            ...override,
            people: [...override.people],
            bundleSha256s: [...override.bundleSha256s],
          },
        }),
    checks: decision.checks.map((check) => ({ ...check, digests: [...check.digests] })),
    approvals: decision.approvals.map((approval) => ({ ...approval })),
    inputs: structuredClone(decision.inputs) as DecisionExtension['inputs'],
    findings: {
      blocking: tally('blocking'),
      warning: tally('warning'),
      waived: tally('waived'),
      ignored: tally('ignored'),
    },
    rejected: decision.rejected.length,
  };
}

/** Each property names the environment: what passed for staging must not be read as passed for production. */
function svrOf(decision: Decision): SvrPredicate {
  const { policy, environment, verdict, mode, checks, timeVerified } = decision;
  const passed = checks.filter(({ result }) => result === 'pass').map(({ id }) => id);
  const isForReal = verdict === 'pass' && mode !== 'dry-run';
  return {
    verifier: { id: VERIFIER_ID, policies: [{ uri: policy.uri, digest: { sha256: policy.sha256 } }] },
    timeCreated: timeVerified,
    properties: [
      ...(isForReal ? [`SALLYPORT_GATE_PASSED/${environment}`, ...levelsOf(decision)] : []),
      ...passed.map((id) => `SALLYPORT_CHECK_PASSED/${environment}/${id}`),
    ],
  };
}
