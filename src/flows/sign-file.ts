import fs from 'node:fs';
import path from 'node:path';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity, VerifiedBlob } from '../domain/evidence.ts';
import { pathKind, readBounded, writeAtomically } from '../platform/files.ts';
import type { AuditOptions } from './audit-options.ts';
import { openTrail } from './audit-trail.ts';
import type { FlowContext } from './context.ts';
import { openSigner, type SignerOptions } from './open-signer.ts';
import { openVerifier, type TrustOptions } from './signature-verifier.ts';

/** A file is signed from memory; larger ones are models, and signed as such. */
const MAX_FILE_BYTES = 1024 * 1024 * 1024;

/** Bundle of a file; default `FILE.sigstore.json` beside it. */
export interface FileSignaturePlace {
  readonly signature?: string | undefined;
}

export interface SignFileOutcome {
  readonly file: string;
  /** `sha256:<hex>` of the bytes. */
  readonly digest: string;
  readonly signature: string;
  readonly bundleSha256: string;
  readonly signer: SignerIdentity;
}

/** Signs the bytes of one file, as `cosign sign-blob` does. Errors: those of signer and file. */
export async function signFile(
  target: string,
  options: SignerOptions & AuditOptions & FileSignaturePlace,
  context: FlowContext,
): Promise<SignFileOutcome> {
  const trail = openTrail(options, context);
  const signer = await openSigner(options, context);
  const file = path.resolve(target);
  const signature = placeOf(file, options);
  if (signature === file) {
    throw new AppError('invalid-input', `signature ${signature} would replace the file that it signs`);
  }
  const bytes = await readBounded(file, { maxBytes: MAX_FILE_BYTES, what: 'file' });
  const bundle = await signer.signBlob(bytes);
  const subject = { kind: 'file', name: path.basename(file), digest: { sha256: sha256Hex(bytes) } } as const;
  await trail?.record({ kind: 'file-signature', subject, bundle, signer });
  await writeAtomically(signature, bundle.bytes);
  return {
    file,
    digest: `sha256:${sha256Hex(bytes)}`,
    signature,
    bundleSha256: bundle.sha256,
    signer: await signer.identity(),
  };
}

export interface VerifyFileOutcome extends VerifiedBlob {
  readonly file: string;
  readonly signature: string;
}

/** Verifies the signature of one file, read in pieces. Whatever is wrong is thrown: trust, signature, another file. */
export async function verifyFile(
  target: string,
  options: TrustOptions & FileSignaturePlace,
): Promise<VerifyFileOutcome> {
  const verifier = await openVerifier(options);
  const file = path.resolve(target);
  const kind = await pathKind(file);
  if (kind !== 'file') {
    throw new AppError(
      kind === 'missing' ? 'not-found' : 'invalid-input',
      kind === 'missing' ? `file ${target} does not exist` : `${target} is not a file`,
    );
  }
  const signature = placeOf(file, options);
  const bundle = await readBounded(signature, { maxBytes: MAX_BUNDLE_BYTES, what: 'signature' });
  const verified = await verifier.verifyBlob(bundle, () => fs.createReadStream(file));
  return { ...verified, file, signature };
}

function placeOf(file: string, { signature }: FileSignaturePlace): string {
  return signature === undefined ? `${file}.sigstore.json` : path.resolve(signature);
}
