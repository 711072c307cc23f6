import type { KeyObject } from 'node:crypto';
import { Verifier as SigstoreVerifier, type SignedEntity } from '@sigstore/verify';
import { readBundle, type DsseBundle } from '../domain/bundle.ts';
import { AppError } from '../domain/errors.ts';
import { FULCIO_RAW_TEXT, FULCIO_UTF8 } from '../domain/fulcio-extensions.ts';
import type { VerifiedBlob, VerifiedEnvelope } from '../domain/evidence.ts';
import { readMessageBundle, type MessageBundle, type OpenBlob } from '../domain/message-bundle.ts';
import type { BlobVerifier, Verifier } from '../domain/ports.ts';
import { describeKey } from '../domain/signing-key.ts';
import { checkBlob } from './blob-signature.ts';
import { certifiedKey } from './certificate-path.ts';
import { checkThreshold, countAuthorities, countLogs, type WitnessThresholds } from './distinct-witnesses.ts';
import { signedMessageOf } from './envelope-signature.ts';
import { answering, toEntity, verifyKeylessSigner, type Expected } from './sigstore-signer.ts';
import { readTrustedRoot } from './sigstore-trust-root.ts';
import { timestampTrustOfRoot } from './timestamp-trust.ts';

export { publicGoodTrustedRoot } from './sigstore-trust-root.ts';

export interface SigstoreVerifierOptions extends WitnessThresholds {
  /** Sigstore TrustedRoot as parsed JSON. */
  readonly trustedRoot: unknown;
  /** The exact subject alternative name; compared as text, never as a pattern. */
  readonly identity: string;
  /** The exact OIDC issuer. */
  readonly issuer: string;
  /**
   * Default true: the signature must be in a transparency log of the root. False is for instances without one
   * (GitHub's own): then a timestamp authority of the root must have signed the time.
   */
  readonly requireLog?: boolean;
  /**
   * Certificate extensions by name (`sourceRepositoryUri`, `runnerEnvironment` …), each with the values that are allowed;
   * compared as text. A name that is not known is refused, never skipped.
   */
  readonly extensions?: Readonly<Record<string, readonly string[]>>;
  /** So many different certificate logs must have the certificate; default 1, or 0 for an instance without. */
  readonly sctThreshold?: number | undefined;
}

/**
 * Verifies certificate bundles of one identity: chain to the root at a trusted time, certificate transparency, log
 * inclusion, signature, and then identity and issuer of the signer that came out. At least one log entry, one SCT
 * and one trusted time are required, or as many of different witnesses as the thresholds say. Throws AppError `invalid-input` and `trust-root` for the options; when verifying
 * `malformed`, `signer-untrusted`, `signature-invalid`, `trust-root` (a log or authority that the root does not know).
 */
export async function createSigstoreVerifier(
  options: SigstoreVerifierOptions,
): Promise<Verifier & BlobVerifier> {
  const { identity, issuer, requireLog = true } = options;
  if (identity === '' || issuer === '') {
    throw new AppError('invalid-input', 'a keyless signer needs both an identity and an issuer', {
      hint: 'an identity means nothing without the issuer that vouches for it',
    });
  }
  const root = readTrustedRoot(options.trustedRoot);
  const { tlogThreshold, timestampThreshold, sctThreshold } = options;
  const timestampAuthorities =
    timestampThreshold === undefined ? [] : timestampTrustOfRoot(options.trustedRoot);
  checkThreshold('tlog-threshold', tlogThreshold, requireLog ? countLogs(root) : 0);
  checkThreshold('sct-threshold', sctThreshold, root.certificateLogs);
  checkThreshold('timestamp-threshold', timestampThreshold, countAuthorities(timestampAuthorities));
  const library = new SigstoreVerifier(root.material, {
    tlogThreshold: requireLog ? 1 : 0,
    // An instance without a log of signatures may also have none of certificates; one that has it must use it.
    ctlogThreshold: sctThreshold ?? (requireLog || root.certificateLogs > 0 ? 1 : 0),
    timestampThreshold: 1,
  });
  const extensions = readExtensionRules(options.extensions ?? {});
  const expected: Expected = {
    ...{ identity, issuer, requireLog, extensions, root, library },
    ...{ tlogThreshold, timestampThreshold, timestampAuthorities },
  };
  return Promise.resolve({
    verify: (bundle) => Promise.resolve().then(() => verifyEnvelope(readBundle(bundle), expected)),
    verifyBlob: (bundle, open) =>
      Promise.resolve().then(() => verifyMessage(readMessageBundle(bundle), { open, expected })),
  });
}

const KNOWN_EXTENSIONS = new Set([...Object.values(FULCIO_UTF8), ...Object.values(FULCIO_RAW_TEXT)]);

/** A requirement that is not understood must not look like one that is met (CVE-2026-48815). */
function readExtensionRules(
  rules: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  for (const [name, values] of Object.entries(rules)) {
    if (!KNOWN_EXTENSIONS.has(name)) {
      throw new AppError('invalid-input', `certificate extension ${JSON.stringify(name)} is not known`, {
        hint: `known are ${[...KNOWN_EXTENSIONS].join(', ')}`,
      });
    }
    if (values.length === 0) {
      throw new AppError('invalid-input', `certificate extension ${name} is asked for without a value`);
    }
  }
  return new Map(Object.entries(rules));
}

async function verifyEnvelope(bundle: DsseBundle, expected: Expected): Promise<VerifiedEnvelope> {
  const { payloadType, payload, json } = bundle;
  const makeEntity = async ({ publicKey }: { readonly publicKey: KeyObject }): Promise<SignedEntity> => {
    const entity = toEntity(json);
    if (publicKey.asymmetricKeyType !== 'ec') return entity;
    // The library hashes with SHA-256 whatever the curve.
    const key = certifiedKey(publicKey);
    const isSigned = (await signedMessageOf(bundle, key)) !== undefined;
    return answering(entity, (signerKey) => isSigned && describeKey(signerKey).keyId === key.keyId);
  };
  const { signer, times } = await verifyKeylessSigner(bundle, expected, makeEntity);
  return { payloadType, payload, signer, times };
}

async function verifyMessage(
  bundle: MessageBundle,
  { open, expected }: { readonly open: OpenBlob; readonly expected: Expected },
): Promise<VerifiedBlob> {
  let sha256 = '';
  const makeEntity = async (certificate: { readonly publicKey: KeyObject }): Promise<SignedEntity> => {
    const key = certifiedKey(certificate.publicKey);
    const checked = await checkBlob(bundle, key, open);
    sha256 = checked.sha256;
    // The library wants the whole file in memory; it was read in pieces, so it is told what came out.
    return answering(
      toEntity(bundle.json, Buffer.alloc(0)),
      (signerKey) => checked.isSigned && describeKey(signerKey).keyId === key.keyId,
    );
  };
  const { signer, times } = await verifyKeylessSigner(bundle, expected, makeEntity);
  return { signer, times, digest: { sha256 } };
}
