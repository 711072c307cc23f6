// The library: options in, results out. Nothing here reads the environment, prints, or ends the process; time comes in
// as a clock or a date, progress goes to a port. Errors are AppErrors. The list of names is pinned by a test.

// A model: digest, signature, verification.
export { digestModel, modelSubject, type DigestModelOptions } from './digest/digest-model.ts';
export { digestSourceTree } from './digest/source-tree.ts';
export { fileSubject } from './digest/digest-file.ts';
export {
  describeHubModel,
  hashModelPart,
  signModel,
  verifyModel,
  verifyModelByMany,
  type DescribeHubModelOptions,
  type SignModelOptions,
  type VerifyModelByManyOptions,
  type VerifyModelOptions,
} from './flows/library.ts';
export type { ThresholdVerified } from './flows/verify-threshold.ts';
export type { SignOutcome } from './flows/sign-subject.ts';
export type { ModelVerified } from './flows/verify-model.ts';

// Who signs and whom to believe.
export { generateKeyPair, type GeneratedKeyPair, type GenerateKeyOptions } from './sign/generate-key.ts';
export { createKeySigner, type KeySignerOptions } from './sign/key-signer.ts';
export { createKeylessSigner, type KeylessSignerOptions } from './sign/sigstore-keyless-signer.ts';
export { createKeyVerifier, keyIdOf } from './verify/key-verifier.ts';
export {
  createSigstoreVerifier,
  publicGoodTrustedRoot,
  type SigstoreVerifierOptions,
} from './verify/sigstore-verifier.ts';

// What makes evidence.
export { generateAibom, type AibomOptions, type AibomResult } from './aibom/generate-aibom.ts';
export type { HubBomOutcome } from './flows/generate-hub-bom.ts';
export { aibomStatement } from './aibom/aibom-statement.ts';
export type { DeclarationsFile } from './aibom/declarations.ts';
export type { ProfileGap } from './aibom/spdx3-profiles.ts';
export type { BomFormat } from './domain/bom-format.ts';
export { scanSecrets, type ScanSecretsOptions } from './scan/secrets/scan-secrets.ts';
export { scanIac, type ScanIacOptions } from './scan/iac/scan-iac.ts';
export { makeScanStatement, type ScanPredicate, type ScanResult } from './domain/scan.ts';
export { makeProvenance, type ProvenanceOptions } from './provenance/make-provenance.ts';
export type { Packaging } from './provenance/own-build.ts';
export type { Evaluation, TeeEvidence, TrainingRecord } from './provenance/training-record.ts';
export { evaluationStatement, teeStatement } from './provenance/evaluation-statement.ts';
export { makeApproval, type ApprovalFields } from './people/make-approval.ts';
export { makeWaiver, type WaiverFields } from './people/make-waiver.ts';
export { makeOverride, type OverrideFields } from './people/make-override.ts';
export { makeRetirement, type RetirementFields } from './people/make-retirement.ts';

// Bills of materials of any tool: bytes in, result out.
export { validateBomDocument, type BomValidation } from './aibom/validate-bom.ts';
export { readBom } from './aibom/bom-view.ts';
export type { BomComponent, BomEdge, BomView } from './aibom/bom-view-model.ts';
export { scoreBom, type BomScore, type ScoreLine } from './aibom/score-bom.ts';
export type { BomScoreProfile } from './domain/score-profile.ts';
export { diffBoms, type BomChange } from './aibom/diff-bom.ts';
export { mergeBoms, type MergeSource } from './aibom/merge-boms.ts';
export { graphOfBom, toDot, toMermaid, type BomGraph } from './aibom/graph-bom.ts';
export { toSvg } from './aibom/graph-svg.ts';

// Provenance of any tool: attestations in a file, the statement of a verified one, what its certificate confirms.
export { readAttestations, type FoundAttestation } from './provenance/read-attestations.ts';
export { readForeignStatement, type ForeignStatement } from './provenance/foreign-statement.ts';
export { readForeignClaims, type ForeignClaims } from './provenance/foreign-claims.ts';

// Where evidence lies.
export { signStatement, storeStatement, type StoredEvidence } from './flows/evidence-sink.ts';
export { openFolderStore } from './evidence/folder-store.ts';
export { openGithubStore, type GithubStoreOptions } from './evidence/github-store.ts';
export { openOciStore, type OciStoreOptions } from './registry/oci-evidence-store.ts';
export { RegistryClient } from './registry/registry-client.ts';
export { RegistryTransport, type RegistryTransportOptions } from './registry/registry-transport.ts';
export { dockerCredentials } from './registry/registry-credentials.ts';
export { gatherEvidence, type GatheredEvidence, type GatherOptions } from './flows/read-evidence.ts';

// The gate.
export { loadPolicy, type LoadedPolicy } from './flows/load-policy.ts';
export { createRuleEvaluator } from './gate/cel-rules.ts';
export type { EvaluateRule, RuleAnswer, RuleFacts } from './gate/custom-rule.ts';
export { evaluateGate } from './gate/evaluate-gate.ts';
export { compareDecisions, type DecisionDifference } from './gate/compare-decisions.ts';
export { makeDecisionStatements, type DecisionStatements } from './gate/decision-statements.ts';
export { explainPolicy, type ExplainOptions } from './gate/explain-policy.ts';
export {
  verifyDecision,
  type AcceptedDecision,
  type DecisionQuestion,
  type RefusedDecision,
} from './gate/verify-decision.ts';
export type { GateInput, PartyReference, RejectedBundle } from './gate/gate-input.ts';
export type { Decision, DecisionCheck, DecisionFinding } from './domain/decision.ts';
export type { Explanation, ExplainedRequirement } from './domain/explanation.ts';
export type { Result } from './domain/result.ts';
export type { Policy } from './domain/policy.ts';
// From the decision to the door: releases of several members, replay, retirement.
export {
  createRelease,
  gateRelease,
  lastRelease,
  replayDecision,
  retireSubject,
  verifyRelease,
  type CreateReleaseOptions,
  type GateReleaseOptions,
  type LastReleaseOptions,
  type ReplayDecisionOptions,
  type RetireSubjectOptions,
  type VerifyReleaseOptions,
} from './flows/library-deploy.ts';
export type { ReleaseFile } from './flows/release.ts';
export type { Replay } from './flows/replay-decision.ts';
export type { RetireOutcome } from './flows/retire-subject.ts';
export type { GateOutcome } from './flows/run-gate.ts';
export type { DecisionVerification } from './flows/verify-decision.ts';
export {
  gateSubjects,
  testPolicy,
  verifyProvenance,
  type GateSubjectsOptions,
  type VerifyProvenanceOptions,
} from './flows/library-github.ts';
export type { JudgedSubjects } from './domain/judged-subject.ts';
export type { CaseOutcome } from './flows/test-policy.ts';
export type { VerifyProvenanceOutcome } from './flows/verify-provenance.ts';
export { lintPolicy, type PolicyRemark } from './config/lint-policy.ts';
export { renderSarif } from './report/sarif.ts';

// GitHub: what it says about a change, how a repository is set, what an organisation requires.
export { checkPosture, type CheckPostureOptions } from './flows/library-github.ts';
export type { PostureOutcome } from './flows/check-posture.ts';
export { makePosture, type PostureCheck, type PostureReport } from './domain/posture.ts';
export { orgRulesets, type OrgRuleset, type OrgRulesetOptions } from './flows/org-rulesets.ts';
export {
  observeGithubApprovals,
  type GithubObservation,
  type ObserveOptions,
} from './platform/github-approvals.ts';
export { makeGithubApprovals, type GithubApprovalsFields } from './people/make-github-approvals.ts';

// The audit log.
export { appendAudit, type AppendOptions, type AppendResult } from './audit/append-audit.ts';
export { verifyAudit, type AuditVerification, type VerifyAuditOptions } from './audit/verify-audit.ts';
export { readAudit } from './audit/read-audit.ts';
export { createNoteSigner, type NoteSigner, type NoteSignerOptions } from './audit/note-signer.ts';
export { cefLine } from './audit/cef.ts';
export { cosignLog, type CosignOptions, type CosignResult } from './audit/witness-log.ts';
export { handoverEvent, type RetiredKey } from './audit/key-handover.ts';
export type { LogAnchor } from './audit/check-pinned.ts';
export type { Cosignature } from './audit/cosignature.ts';
export type { VerifyStamp } from './audit/log-stamps.ts';
export type { AuditEntry, AuditEvent } from './audit/audit-event.ts';

// Words and ports that all of it shares.
export type { Coverage } from './domain/coverage.ts';
export { formatDigest, parseDigest, type DigestSet } from './domain/digest.ts';
export { AppError, exitCodeOf, isAppError, type ErrorClass, type ErrorCode } from './domain/errors.ts';
export type { Evidence, SignerIdentity, TrustedTime } from './domain/evidence.ts';
export type { Finding } from './domain/finding.ts';
export type { Manifest, ManifestEntry } from './domain/manifest.ts';
export type { Clock, EvidenceStore, Progress, SignedBundle, Signer, Verifier } from './domain/ports.ts';
export type { EvidenceKind } from './domain/predicates.ts';
export type { Severity } from './domain/severity.ts';
export type { Statement } from './domain/statement.ts';
export type { Subject } from './domain/subject.ts';
export type { Mode, Verdict } from './domain/verdict.ts';
