import { AppError, isAppError, messageOf, type ErrorCode } from '../domain/errors.ts';
import { signerIdOf } from '../domain/evidence.ts';
import type { Verifier } from '../domain/ports.ts';
import { verifyModelSignature, type ModelVerification, type VerifyModelOptions } from './model-signature.ts';

/** A signature of the model, wherever it lies. */
export interface NamedSignature {
  /** For messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ThresholdOptions extends Omit<VerifyModelOptions, 'bundle' | 'verifier'> {
  readonly signatures: readonly NamedSignature[];
  /** Whose signature counts, by name. */
  readonly signers: ReadonlyMap<string, Verifier>;
  /** Different signers who must have signed what is there. */
  readonly threshold: number;
}

/** A signature that counts. */
export interface CountedSignature {
  readonly name: string;
  readonly signerName: string;
  readonly verification: ModelVerification;
}

export interface ThresholdVerification {
  readonly threshold: number;
  /** One per signer, in the order of the signatures. */
  readonly counted: readonly CountedSignature[];
  /** Signatures that do not count, and why: nobody trusted, files that differ, a signer who counts already. */
  readonly rejected: readonly { readonly name: string; readonly reason: string; readonly code?: ErrorCode }[];
  /** As many signers as needed. */
  readonly ok: boolean;
}

/** More signatures than this are not tried: each may cost reading the model. */
const MAX_SIGNATURES = 64;

/**
 * Verifies several signatures of one model and counts who signed what is there. The same key, or the same certificate
 * identity with the same issuer, is one signer, under however many names and in however many bundles. Errors:
 * `invalid-input` for a threshold that the signers cannot reach, `limit-exceeded`, and what is wrong with the model.
 */
export async function verifyModelThreshold(options: ThresholdOptions): Promise<ThresholdVerification> {
  const { signatures, signers, threshold, ...model } = options;
  if (!Number.isSafeInteger(threshold) || threshold < 1 || threshold > signers.size) {
    throw new AppError(
      'invalid-input',
      `${String(threshold)} of ${String(signers.size)} signers cannot be asked for`,
      {
        hint: 'the threshold is a whole number from 1 to the number of trusted signers',
      },
    );
  }
  if (signatures.length > MAX_SIGNATURES) {
    throw new AppError('limit-exceeded', `${String(signatures.length)} signatures are too many`);
  }
  const counted = new Map<string, CountedSignature>();
  const rejected: { readonly name: string; readonly reason: string; readonly code?: ErrorCode }[] = [];
  for (const { name, bytes } of signatures) {
    try {
      const { signerName, verification } = await verifyByAny(bytes, { signers, model });
      const signer = signerIdOf(verification.signer);
      const first = counted.get(signer);
      if (!verification.ok) {
        const count = String(verification.differences.length);
        rejected.push({ name, reason: `${count} files are not as signed`, code: 'content-mismatch' });
      } else if (first !== undefined) rejected.push({ name, reason: `is by the signer of ${first.name}` });
      else counted.set(signer, { name, signerName, verification });
    } catch (thrown) {
      if (!isAboutSignature(thrown)) throw thrown;
      rejected.push({ name, reason: thrown.message, code: thrown.code });
    }
  }
  return { threshold, counted: [...counted.values()], rejected, ok: counted.size >= threshold };
}

interface Attempt {
  readonly signers: ReadonlyMap<string, Verifier>;
  readonly model: Omit<VerifyModelOptions, 'bundle' | 'verifier'>;
}

/** Who of the signers signed it. The bundle is tried with each before the model is read, and the model is read once. */
async function verifyByAny(
  bundle: Uint8Array,
  { signers, model }: Attempt,
): Promise<{ readonly signerName: string; readonly verification: ModelVerification }> {
  const refusals: unknown[] = [];
  for (const [signerName, verifier] of signers) {
    try {
      await verifier.verify(bundle);
    } catch (thrown) {
      refusals.push(thrown);
      continue;
    }
    return { signerName, verification: await verifyModelSignature({ ...model, bundle, verifier }) };
  }
  const telling = refusals.find((each) => !isAppError(each) || each.code !== 'signer-untrusted');
  throw telling ?? refusals[0] ?? new AppError('signer-untrusted', 'no signer is trusted');
}

/** A bad signature does not count; a model that cannot be read is no matter of one signature. */
const ABOUT_SIGNATURE: readonly ErrorCode[] = [
  'signature-invalid',
  'signer-untrusted',
  'evidence-invalid',
  'malformed',
  'unsupported',
  'trust-root',
];

function isAboutSignature(thrown: unknown): thrown is AppError {
  if (!isAppError(thrown)) throw new AppError('internal', messageOf(thrown), { cause: thrown });
  return ABOUT_SIGNATURE.includes(thrown.code);
}
