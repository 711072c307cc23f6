import type { DecisionCheck } from '../domain/decision.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import type { EvidenceStore } from '../domain/ports.ts';
import type { EvidenceKind } from '../domain/predicates.ts';
import type { Subject } from '../domain/subject.ts';
import { worstVerdict, type Verdict } from '../domain/verdict.ts';
import { admitEvidence, type Admitted } from '../gate/admit-evidence.ts';
import { checkDenyList, denyEntries } from '../gate/check-deny-list.ts';
import { sourceSubjects } from '../gate/source-subjects.ts';
import { verifyDecision as readNewestDecision } from '../gate/verify-decision.ts';
import type { FlowContext } from './context.ts';
import { identifySubject, type Identified, type IdentifyOptions } from './identify.ts';
import { environmentOf, loadPolicy, type LoadedPolicy } from './load-policy.ts';
import { openStore } from './open-store.ts';
import { gatherEvidence, type GatheredEvidence } from './read-evidence.ts';
import type { StoreNames } from './store-names.ts';
import { verifyAgainstPolicy, type ModelReport, type PolicyTrust } from './verify-against-policy.ts';

export interface VerifyDecisionOptions {
  readonly policy: string;
  readonly environment: string;
  /** Evidence store that holds the decision. */
  readonly evidence: StoreNames;
  /** Signature file; default: the one beside the model, then those in the store. */
  readonly signature?: string | undefined;
  readonly ignoreUnsignedFiles?: boolean | undefined;
  /** Refuse a signature whose signer had not read every file. */
  readonly requireRead?: boolean | undefined;
  readonly identify?: IdentifyOptions;
}

/** What is known of a subject at the door of an environment. */
export interface DecisionVerification extends Pick<ModelReport, 'model'> {
  readonly subject: Subject;
  readonly environment: string;
  readonly verdict: Verdict;
  /** When the gate let it in; only when it did. */
  readonly decidedAt?: Date;
  /** `deny-list`, `decision`, then for a model `signature` and `files`, for an image `signature`. */
  readonly checks: readonly DecisionCheck[];
}

/**
 * At the door of an environment: whether a gate of the policy let exactly this subject in, whether it has been put on
 * the deny-list since, and, for a model on disk, whether a signer that the environment asks for signed it and every
 * byte is as signed. All of it is checked, also after a failure. Errors: those of policy, subject and store.
 */
export async function verifyDecision(
  target: string,
  options: VerifyDecisionOptions,
  context: FlowContext,
): Promise<DecisionVerification> {
  const loaded = await loadPolicy(options.policy, context);
  const rules = environmentOf(loaded, options.environment);
  const identified = await identifySubject(target, options.identify ?? {}, context);
  const store = await openStore(options.evidence, context);
  const now = context.clock();
  const { subject } = identified;
  const gathered = await gatherEvidence({ subject, loaded, store, now, kinds: AT_THE_DOOR });
  const admitted = admitEvidence(gathered.evidence, subject.digest, loaded.policy);
  const asked: Asked = { identified, loaded, gathered, admitted, now };
  const report = await checkModel(asked, { ...options, store, rules }, context);
  const { check: decision, at: decidedAt } = checkDecision(asked, options.environment);
  const checks = [checkDenied(asked), decision, ...report.checks];
  const verdict = worstVerdict(checks.map(({ result }) => (result === 'warn' ? 'pass' : result)));
  const found = decidedAt === undefined ? {} : { decidedAt };
  return { ...report, subject, environment: options.environment, verdict, checks, ...found };
}

/** All that the door needs: the decision, the signature, what was retired, and of what the subject was made. */
const AT_THE_DOOR: ReadonlySet<EvidenceKind> = new Set([
  'decision',
  'model-signature',
  'image-signature',
  'provenance',
  'retirement',
]);

interface Asked {
  readonly identified: Identified;
  readonly loaded: LoadedPolicy;
  readonly gathered: GatheredEvidence;
  readonly admitted: Admitted;
  readonly now: Date;
}

/** The subject and everything it was made from, against the deny-list as it is now. */
function checkDenied({ identified: { subject }, loaded, admitted, now }: Asked): DecisionCheck {
  const { policy, denyList } = loaded;
  const sources = sourceSubjects(admitted.evidence, policy, now);
  const denied = [
    { what: 'subject', digest: subject.digest },
    ...sources.map((digest) => ({ what: 'source', digest })),
  ];
  return checkDenyList(denied, denyEntries(policy, denyList));
}

interface FoundDecision {
  readonly check: DecisionCheck;
  readonly at?: Date;
}

function checkDecision({ identified, loaded, gathered, now }: Asked, environment: string): FoundDecision {
  const { policy, sha256: policyDigest, uri: policyUri, denyList } = loaded;
  const { subject } = identified;
  const asked = { policy, policyDigest, policyUri, environment, subject, denyList, now };
  const answer = readNewestDecision({ ...asked, ...gathered });
  if (!answer.ok) {
    const { verdict, reasons, remedy } = answer.error;
    return { check: { id: 'decision', result: verdict, reason: reasons.join('; '), remedy, digests: [] } };
  }
  const { decision, reason } = answer.value;
  const digests = [`sha256:${decision.evidence.bundleSha256}`];
  const result = decision.said.verdict === 'pass' ? 'pass' : 'warn';
  return { check: { id: 'decision', result, reason, digests }, at: decision.at };
}

interface SignatureOptions extends VerifyDecisionOptions {
  readonly store: EvidenceStore;
  readonly rules: EnvironmentPolicy;
}

async function checkModel(
  { identified, loaded, admitted }: Asked,
  { store, rules, signature, ignoreUnsignedFiles, requireRead, identify }: SignatureOptions,
  context: FlowContext,
): Promise<ModelReport> {
  const { subject, path: place } = identified;
  if (subject.kind === 'image') return { checks: [checkImage(rules, loaded, admitted)] };
  if (subject.kind !== 'model') return { checks: [] };
  const { image } = identified;
  if (place === undefined && image === undefined) {
    const reason = 'the subject was given as a digest: no file was looked at';
    return { checks: [{ id: 'files', result: 'warn', reason, digests: [] }] };
  }
  const allowed = signersOf('model-signature', rules, loaded);
  const stored = admitted.evidence
    .filter(({ kind, signerName }) => kind === 'model-signature' && allowed.has(signerName))
    .map(({ bundleSha256 }) => bundleSha256);
  const trust = {
    ...{ loaded, allowed, store, stored: new Set(stored) },
    ...{ signature, ignoreUnsignedFiles, allowSymlinks: identify?.allowSymlinks },
    ...modelRules(rules, requireRead),
  };
  const model =
    place === undefined && image !== undefined
      ? { ...identified, image }
      : { ...identified, path: place ?? '' };
  return await verifyAgainstPolicy(model, trust, context);
}

/** An image is its digest: what is looked for is the signature over it, in the store. */
function checkImage(rules: EnvironmentPolicy, loaded: LoadedPolicy, { evidence }: Admitted): DecisionCheck {
  const allowed = signersOf('image-signature', rules, loaded);
  const found = evidence.find(
    ({ kind, signerName }) => kind === 'image-signature' && allowed.has(signerName),
  );
  if (found === undefined) {
    const wanted = [...allowed].sort().join(' or ');
    const reason = `not signed by ${wanted}`;
    return {
      id: 'signature',
      result: 'block',
      reason,
      remedy: `have the image signed by ${wanted}`,
      digests: [],
    };
  }
  const digests = [`sha256:${found.bundleSha256}`];
  return { id: 'signature', result: 'pass', reason: `signed by ${found.signerName}`, digests };
}

/** What the environment asks of a model signature beyond who made it: nobody's rule allows nothing. */
function modelRules(
  { require }: EnvironmentPolicy,
  requireRead: boolean | undefined,
): Pick<PolicyTrust, 'mayIgnore' | 'requireRead'> {
  const asked = require.filter((each) => each.kind === 'model-signature');
  return {
    mayIgnore: asked.flatMap(({ mayIgnore = [] }) => mayIgnore),
    requireRead: requireRead === true || asked.some((each) => each.requireRead === true),
  };
}

/** Who may have signed: whom the environment's requirements name, or any signer of the policy when there is none. */
function signersOf(
  kind: 'model-signature' | 'image-signature',
  { require }: EnvironmentPolicy,
  { policy }: LoadedPolicy,
): ReadonlySet<string> {
  const named = require.filter((each) => each.kind === kind).flatMap(({ by }) => by);
  return new Set(named.length > 0 ? named : policy.trust.signers.keys());
}
