import path from 'node:path';
import { MAX_BUNDLE_BYTES } from '../domain/bundle.ts';
import type { DecisionCheck } from '../domain/decision.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { EvidenceStore, Verifier } from '../domain/ports.ts';
import { extensionProblem } from '../gate/admit-evidence.ts';
import { pathKind, readBounded } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import type { Identified } from './identify.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { buildVerifiers } from './policy-verifiers.ts';
import { standardSignature, verifyBundle, type ModelVerified } from './verify-model.ts';

export interface PolicyTrust {
  readonly loaded: LoadedPolicy;
  /** Names of the signers of the policy who may have signed. */
  readonly allowed: ReadonlySet<string>;
  readonly store: EvidenceStore;
  /** SHA-256 of the bundles in the store that are model signatures by one of them. */
  readonly stored: ReadonlySet<string>;
  readonly signature: string | undefined;
  readonly ignoreUnsignedFiles: boolean | undefined;
  readonly requireRead?: boolean | undefined;
  readonly allowSymlinks?: boolean | undefined;
}

/** The model against its signature. */
export interface ModelReport {
  /** `signature`, `files`. */
  readonly checks: readonly DecisionCheck[];
  /** The signature that was believed, if any. */
  readonly model?: ModelVerified & { readonly signerName: string };
}

/** A signature to try. */
interface Candidate {
  readonly place: string;
  readonly bytes: Uint8Array;
}

type OnDisk = Identified & { readonly path: string };

/**
 * Verifies a model on disk by any allowed signer: with the named signature, else the one beside the model, else those
 * in the store. The first under which every file is as signed counts; without one, the reason is that of the signature
 * that came furthest.
 */
export async function verifyAgainstPolicy(
  model: OnDisk,
  trust: PolicyTrust,
  context: FlowContext,
): Promise<ModelReport> {
  const signers = [...(await buildVerifiers(trust.loaded))].filter(([name]) => trust.allowed.has(name));
  const problems: unknown[] = [];
  let differing: Believed | undefined;
  for (const candidate of await findCandidates(model, trust)) {
    const believed = await tryCandidate(candidate, { model, trust, signers, problems }, context);
    if (believed?.verified.ok === true) return reportOf(believed);
    differing ??= believed;
  }
  if (differing !== undefined) return reportOf(differing);
  return { checks: [missing(problems, trust)] };
}

interface Believed {
  readonly verified: ModelVerified;
  readonly signerName: string;
}

/** One line on the signature, one on the files. */
function reportOf({ verified, signerName }: Believed): ModelReport {
  const model = { ...verified, signerName };
  const digests = [`sha256:${verified.signedSha256}`];
  const signature = { id: 'signature', result: 'pass', reason: `signed by ${signerName}`, digests } as const;
  const { differences, manifest, ignored } = verified;
  if (differences.length > 0) {
    const remedy = 'restore the files as they were signed, or have the model signed and decided on again';
    const reason = describeDifferences(differences);
    return { checks: [signature, { id: 'files', result: 'block', reason, remedy, digests: [] }], model };
  }
  const count = manifest.entries.length;
  const left = ignored.length === 0 ? '' : `, ${String(ignored.length)} left out`;
  const reason = `${String(count)} ${count === 1 ? 'file is' : 'files are'} as signed${left}`;
  return { checks: [signature, { id: 'files', result: 'pass', reason, digests: [] }], model };
}

/** `1 extra (plugin.py), 2 changed (a, b)`: counts of all, names of the first. */
function describeDifferences(differences: ModelVerified['differences']): string {
  const parts = (['extra', 'missing', 'changed'] as const).flatMap((kind) => {
    const paths = differences.filter((each) => each.kind === kind).map((each) => each.path);
    if (paths.length === 0) return [];
    const more = paths.length > 3 ? ' …' : '';
    return [`${String(paths.length)} ${kind} (${paths.slice(0, 3).join(', ')}${more})`];
  });
  return `not as signed: ${parts.join(', ')}`;
}

async function findCandidates(model: OnDisk, trust: PolicyTrust): Promise<Candidate[]> {
  const named = trust.signature === undefined ? undefined : path.resolve(trust.signature);
  const beside = named ?? standardSignature(model.path, model.manifest?.isSingleFile === true);
  const onDisk: Candidate[] = [];
  if (named !== undefined || (await pathKind(beside)) === 'file') {
    const bytes = await readBounded(beside, { maxBytes: MAX_BUNDLE_BYTES, what: 'signature' });
    onDisk.push({ place: beside, bytes });
  }
  if (named !== undefined) return onDisk;
  const { bundles } = await trust.store.list(model.subject.digest);
  return [
    ...onDisk,
    ...bundles
      .filter(({ sha256 }) => trust.stored.has(sha256))
      .map(({ name, place = name, bytes }) => ({ place, bytes })),
  ];
}

interface Trial {
  readonly model: OnDisk;
  readonly trust: PolicyTrust;
  readonly signers: readonly (readonly [name: string, verifier: Verifier])[];
  /** Takes what was wrong. */
  readonly problems: unknown[];
}

async function tryCandidate(
  { place, bytes }: Candidate,
  { model, trust, signers, problems }: Trial,
  context: FlowContext,
): Promise<Believed | undefined> {
  for (const [signerName, verifier] of signers) {
    try {
      const what = { root: model.path, bundle: bytes, signature: place };
      const { ignoreUnsignedFiles, requireRead, allowSymlinks } = trust;
      const rules = { ignoreUnsignedFiles, requireRead, allowSymlinks };
      const options = { verifier, ...rules, manifest: model.manifest };
      const verified = await verifyBundle(what, options, context);
      refuseOtherCertificate({ verified, signerName }, trust.loaded);
      return { verified, signerName };
    } catch (thrown) {
      problems.push(thrown);
    }
  }
  return undefined;
}

/** What the policy says about a certificate beyond identity and issuer. */
function refuseOtherCertificate({ verified, signerName }: Believed, { policy }: LoadedPolicy): void {
  const known = policy.trust.signers.get(signerName);
  if (known?.kind !== 'certificate') return;
  const problem = extensionProblem({ signer: verified.signer, signerName }, known.extensions);
  if (problem !== undefined) throw new AppError('signer-untrusted', `signature ${problem}`);
}

/** The line when no signature could be believed: what the one that came furthest died of. */
function missing(problems: readonly unknown[], { allowed }: PolicyTrust): DecisionCheck {
  const wanted = [...allowed].sort().join(' or ');
  const id = 'signature';
  const remedy = `have the model signed by ${wanted}`;
  const isStranger = (thrown: unknown): boolean => isAppError(thrown) && thrown.code === 'signer-untrusted';
  const telling = problems.find((thrown) => !isStranger(thrown));
  if (telling === undefined) {
    const others = problems.length === 0 ? '' : ', only by somebody else';
    return { id, result: 'block', reason: `not signed by ${wanted}${others}`, remedy, digests: [] };
  }
  const isBlocked = isAppError(telling) && telling.errorClass === 'blocked';
  const reason = messageOf(telling);
  return { id, result: isBlocked ? 'block' : 'indeterminate', reason, remedy, digests: [] };
}
