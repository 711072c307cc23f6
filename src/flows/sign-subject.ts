import path from 'node:path';
import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Signer } from '../domain/ports.ts';
import type { Serialization } from '../domain/serialization.ts';
import type { Subject } from '../domain/subject.ts';
import { writeAtomically } from '../platform/files.ts';
import { openTrail, type AuditTrail } from './audit-trail.ts';
import type { FlowContext } from './context.ts';
import { signStatement, type EvidenceOptions, type StoredEvidence } from './evidence-sink.ts';
import { refuseInside, type Identified } from './identify.ts';
import { openSigner } from './open-signer.ts';
import { openStore } from './open-store.ts';
import { refuseStoreInside } from './store-names.ts';
import {
  checkContentOptions,
  isModelDigest,
  readSignable,
  serializationOf,
  signableOf,
  type ContentOptions,
  type SignableModel,
} from './sign-content.ts';
import { standardSignature } from './verify-model.ts';

export interface SignSubjectOptions extends EvidenceOptions, ContentOptions {
  /** Signature file; default `model.sig` in the folder, `FILE.sig` beside a model that is one file. */
  readonly signature?: string | undefined;
  /** A subject identified in this run, to not hash twice. */
  readonly identified?: Identified;
  /** A signer opened in this run, in place of the signer options. */
  readonly signer?: Signer | undefined;
  /** A trail opened in this run, in place of the audit options. */
  readonly trail?: AuditTrail | undefined;
}

export interface SignOutcome {
  readonly subject: Subject;
  /** The model digest; for another serialisation than whole files by SHA-256 the root under that one. */
  readonly digest: string;
  readonly serialization: Serialization;
  readonly files: number;
  /** How many digests came from elsewhere than reading the file, by where from. */
  readonly unread: SignableModel['unread'];
  /** Paths that are symbolic links and were followed, sorted. */
  readonly followedLinks: readonly string[];
  /** Files behind the model digest; undefined for another serialisation. */
  readonly manifest: Manifest | undefined;
  /** Path of the signature. */
  readonly signature: string;
  readonly bundleSha256: string;
  readonly signer: SignerIdentity;
  readonly stored: StoredEvidence | undefined;
}

/**
 * Signs a model (OMS v1.0): writes the signature file, and puts the same bundle into the evidence store when one is
 * given. Errors: those of identity and signer; `invalid-input` when the signature would change what it signs.
 */
export async function signSubject(
  target: string,
  options: SignSubjectOptions,
  context: FlowContext,
): Promise<SignOutcome> {
  checkContentOptions(options);
  if (options.evidence !== undefined && !isModelDigest(serializationOf(options))) {
    throw new AppError('invalid-input', 'evidence is filed under the model digest: whole files, SHA-256', {
      hint: 'leave out evidence, or serialization and hash; one model can have a signature of each kind',
    });
  }
  const trail = options.trail ?? openTrail(options, context);
  // First the signer: a missing key should not cost the hashing of a model.
  const signer = options.signer ?? (await openSigner(options, context));
  const signable =
    options.identified === undefined
      ? await readSignable(target, { ...options, signer }, context)
      : signableOf(options.identified, target);
  const { identified, statement, serialization, files, unread, followedLinks, manifest } = signable;
  const { subject } = identified;
  const signature = signaturePath(signable, options.signature);
  refuseStoreInside(identified, options.evidence);
  const bundle = await signStatement(statement, signer);
  await trail?.record({ kind: 'model-signature', subject, bundle, signer });
  await writeAtomically(signature, bundle.bytes);
  await signable.saveState?.();
  const outcome = {
    subject,
    digest: formatDigest(subject.digest),
    serialization,
    files,
    unread,
    followedLinks,
    manifest,
    signature,
    bundleSha256: bundle.sha256,
    signer: await signer.identity(),
  };
  if (options.evidence === undefined) return { ...outcome, stored: undefined };
  const store = await openStore(options.evidence, context);
  const file = await store.put(subject.digest, 'model-signature', bundle);
  return { ...outcome, stored: { kind: 'model-signature', bundleSha256: bundle.sha256, file } };
}

/** Where the signature of a model goes: the given place, or the default one. */
function signaturePath({ identified, isSingleFile }: SignableModel, given: string | undefined): string {
  const standard = standardSignature(identified.path ?? '', isSingleFile);
  if (given === undefined) return standard;
  const signature = path.resolve(given);
  if (signature !== standard) refuseInside(identified, signature, 'signature');
  return signature;
}
