import path from 'node:path';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { AppError } from '../domain/errors.ts';
import type { Verifier } from '../domain/ports.ts';
import { readBounded } from '../platform/files.ts';
import { verifyModelThreshold, type ThresholdVerification } from '../verify/model-threshold.ts';
import type { FlowContext } from './context.ts';
import type { SeveralTrusted } from './several-trusted.ts';
import { openVerifier } from './signature-verifier.ts';
import { signatureOf, verificationScope, type VerifyModelFlowOptions } from './verify-model.ts';

export interface VerifyThresholdOptions extends Omit<
  VerifyModelFlowOptions,
  'verifier' | 'signature' | 'manifest'
> {
  /** Default: the one signature where it lies when nobody says otherwise. */
  readonly signatures: readonly string[];
  readonly signers: ReadonlyMap<string, Verifier>;
  readonly threshold: number;
}

/** Signatures are named by their paths. */
export type ThresholdVerified = ThresholdVerification;

/** Verifies that at least `threshold` different signers signed the model that is there; see `verifyModelThreshold`. */
export async function verifyThreshold(
  target: string,
  options: VerifyThresholdOptions,
  { progress }: Pick<FlowContext, 'progress'>,
): Promise<ThresholdVerified> {
  const root = path.resolve(target);
  const { signatures, signers, threshold } = options;
  const given =
    signatures.length === 0 ? [undefined] : [...new Set(signatures.map((each) => path.resolve(each)))];
  const files: string[] = [];
  for (const each of given) files.push(await signatureOf(root, each));
  const named = [];
  for (const name of files) {
    named.push({ name, bytes: await readBounded(name, { maxBytes: MAX_BUNDLE_BYTES, what: 'signature' }) });
  }
  const scope = verificationScope(root, files, options);
  const { digestModel, digestContent } = scope;
  return await verifyModelThreshold({
    ...scope,
    digestModel: once(digestModel),
    ...(digestContent === undefined ? {} : { digestContent: once(digestContent) }),
    ...{ signatures: named, signers, threshold, progress },
  });
}

/** The model is read once for all signatures that look at it in the same way. */
function once<Options extends object, Result>(
  digest: (root: string, options: Options) => Promise<Result>,
): (root: string, options: Options) => Promise<Result> {
  const made = new Map<string, Promise<Result>>();
  return (root, options) => {
    const key = JSON.stringify({ ...options, progress: undefined, root });
    const known = made.get(key) ?? digest(root, options);
    made.set(key, known);
    return known;
  };
}

/** A verifier for each signer, by a name for people. Errors: those of `openVerifier`. */
export async function openVerifiers(trust: SeveralTrusted): Promise<Map<string, Verifier>> {
  const {
    keys,
    certificateIdentities,
    certificateOidcIssuers: issuers,
    certificateSubjects,
    ...rest
  } = trust;
  const { trustedRoot, certificateRoot, ...rules } = rest;
  const verifiers = new Map<string, Verifier>();
  const rootOfLog = rules.transparencyLog === true ? { trustedRoot } : {};
  for (const key of keys) verifiers.set(`key ${key}`, await openVerifier({ ...rules, ...rootOfLog, key }));
  const one = issuers.length === 1 ? issuers[0] : undefined;
  if (one === undefined && issuers.length > 0 && issuers.length !== certificateIdentities.length) {
    const counts = `${String(certificateIdentities.length)} identities and ${String(issuers.length)} issuers`;
    throw new AppError('invalid-input', `${counts} do not go together`, {
      hint: 'give one issuer for all identities, or one for each in the same order',
    });
  }
  for (const [index, certificateIdentity] of certificateIdentities.entries()) {
    const certificateOidcIssuer = one ?? issuers[index];
    const by = certificateOidcIssuer === undefined ? '' : ` (issuer ${certificateOidcIssuer})`;
    const options = { ...rules, trustedRoot, certificateRoot, certificateIdentity, certificateOidcIssuer };
    verifiers.set(`${certificateIdentity}${by}`, await openVerifier(options));
  }
  for (const certificateSubject of certificateSubjects) {
    const options = { ...rules, trustedRoot, certificateRoot, certificateSubject };
    verifiers.set(certificateSubject, await openVerifier(options));
  }
  if (verifiers.size > 0) return verifiers;
  await openVerifier(rest);
  throw new AppError('internal', 'nobody was named and still somebody is trusted');
}
