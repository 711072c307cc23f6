import path from 'node:path';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import type { DecisionCheck } from '../domain/decision.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import { unallowedIgnores } from '../domain/model-path.ts';
import type { EvidenceStore, Verifier } from '../domain/ports.ts';
import { extensionProblem } from '../gate/admit-evidence.ts';
import { pathKind, readBounded } from '../platform/files.ts';
import type { ResolvedImage } from '../registry/image-tree.ts';
import { verifyModelManifest } from '../verify/model-manifest.ts';
import { attachedTo } from './attached-bundles.ts';
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
  /** Model-relative paths that a signature may leave out besides the default ones. */
  readonly mayIgnore: readonly string[];
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

/** Files on disk, or in a registry. */
type Readable = Identified & ({ readonly path: string } | { readonly image: ResolvedImage });

/**
 * Verifies a model on disk by any allowed signer: with the named signature, else the one beside the model, else those
 * in the store. The first under which every file is as signed counts; without one, the reason is that of the signature
 * that came furthest.
 */
export async function verifyAgainstPolicy(
  model: Readable,
  trust: PolicyTrust,
  context: FlowContext,
): Promise<ModelReport> {
  const signers = [...(await buildVerifiers(trust.loaded, context.clock))].filter(([name]) =>
    trust.allowed.has(name),
  );
  const problems: unknown[] = [];
  let differing: Believed | undefined;
  for (const candidate of await findCandidates(model, trust, context)) {
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

async function findCandidates(
  model: Readable,
  trust: PolicyTrust,
  context: FlowContext,
): Promise<Candidate[]> {
  const named = trust.signature === undefined ? undefined : path.resolve(trust.signature);
  const beside =
    named ??
    (model.path === undefined
      ? undefined
      : standardSignature(model.path, model.manifest?.isSingleFile === true));
  const onDisk: Candidate[] = [];
  if (beside !== undefined && (named !== undefined || (await pathKind(beside)) === 'file')) {
    const bytes = await readBounded(beside, { maxBytes: MAX_BUNDLE_BYTES, what: 'signature' });
    onDisk.push({ place: beside, bytes });
  }
  if (named !== undefined) return onDisk;
  if (model.image !== undefined) onDisk.push(...(await attachedTo(model.image, context, model.target)));
  const { bundles } = await trust.store.list(model.subject.digest);
  return [
    ...onDisk,
    ...bundles
      .filter(({ sha256 }) => trust.stored.has(sha256))
      .map(({ name, place = name, bytes }) => ({ place, bytes })),
  ];
}

interface Trial {
  readonly model: Readable;
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
      const verified =
        model.path === undefined
          ? await verifyLayers(model, { place, bytes }, { verifier, trust })
          : await verifyFiles({ ...model, path: model.path }, { place, bytes }, { verifier, trust, context });
      refuseOtherCertificate({ verified, signerName }, trust.loaded);
      refuseIgnores(verified, trust);
      return { verified, signerName };
    } catch (thrown) {
      problems.push(thrown);
    }
  }
  return undefined;
}

async function verifyFiles(
  model: Identified & { readonly path: string },
  { place, bytes }: Candidate,
  how: { readonly verifier: Verifier; readonly trust: PolicyTrust; readonly context: FlowContext },
): Promise<ModelVerified> {
  const what = { root: model.path, bundle: bytes, signature: place };
  const { ignoreUnsignedFiles, requireRead, allowSymlinks } = how.trust;
  const rules = { ignoreUnsignedFiles, requireRead, allowSymlinks };
  return await verifyBundle(
    what,
    { verifier: how.verifier, ...rules, manifest: model.manifest },
    how.context,
  );
}

/** A model in a registry, by the digests of its layers. */
async function verifyLayers(
  { manifest, subject }: Identified,
  { place, bytes }: Candidate,
  { verifier, trust }: { readonly verifier: Verifier; readonly trust: PolicyTrust },
): Promise<ModelVerified> {
  if (manifest === undefined) throw new AppError('internal', `${subject.name} has no manifest`);
  const ignorePaths = manifest.ignoreRules ?? [];
  const verified = await verifyModelManifest({ bundle: bytes, verifier, manifest, ignorePaths });
  if (trust.requireRead === true && verified.unreadBySigner.length > 0) {
    throw new AppError('signature-invalid', 'the signer had not read every file of the model');
  }
  return { ...verified, signature: place };
}

/** What the policy says about a certificate beyond identity and issuer. */
function refuseOtherCertificate({ verified, signerName }: Believed, { policy }: LoadedPolicy): void {
  const known = policy.trust.signers.get(signerName);
  if (known?.kind !== 'certificate') return;
  const problem = extensionProblem({ signer: verified.signer, signerName }, known.extensions);
  if (problem !== undefined) throw new AppError('signer-untrusted', `signature ${problem}`);
}

/** What is left out is not signed, and may be what is loaded. */
function refuseIgnores({ signedIgnorePaths }: ModelVerified, { mayIgnore }: PolicyTrust): void {
  const left = unallowedIgnores(signedIgnorePaths, mayIgnore);
  if (left.length === 0) return;
  const more = left.length > 3 ? ' …' : '';
  const message = `signature leaves out ${left.slice(0, 3).join(', ')}${more}, which the policy does not allow`;
  throw new AppError('evidence-invalid', message, { hint: 'name it under may-ignore, or sign it' });
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
