import { readBundle, type BundleFacts, type DsseBundle } from '../domain/bundle.ts';
import { AppError, isAppError } from '../domain/errors.ts';
import type { VerifiedBlob, VerifiedEnvelope } from '../domain/evidence.ts';
import { readMessageBundle, type OpenBlob } from '../domain/message-bundle.ts';
import type { BlobVerifier, Verifier } from '../domain/ports.ts';
import { readPublicKey, type SigningPublicKey } from '../domain/signing-key.ts';
import { checkBlob } from './blob-signature.ts';
import { signedMessageOf, type EnvelopeRules } from './envelope-signature.ts';
import { trustedTimesOf, type TimestampRules } from './trusted-times.ts';

export interface KeyVerifierOptions extends EnvelopeRules, TimestampRules {
  /** SPKI PEM. */
  readonly publicKeyPem: string;
}

/**
 * Verifies key bundles against one public key. The hash follows the curve, never the bundle. Log entries a key bundle
 * may carry are not looked at: the key decides. Timestamps count when their authorities are named, else `times` is
 * empty. Throws AppError `invalid-key` for the key; when verifying `malformed`, `signer-untrusted` (certificate bundle,
 * other key by its hint), `signature-invalid`, `trust-root` (a timestamp of another authority).
 */
export function createKeyVerifier(options: KeyVerifierOptions): Verifier & BlobVerifier {
  const key = readPublicKey(options.publicKeyPem);
  return {
    verify: async (bundle) => await verifyWithKey(readBundle(bundle), key, options),
    isOfAnother: ({ material }) => material.kind !== 'public-key' || isOtherHint(material.hint, key),
    verifyBlob: async (bundle, open) => await verifyBlobWithKey(bundle, { open, key, rules: options }),
  };
}

/** Lower-case hex SHA-256 of the SPKI DER: the id of a key in evidence, decisions and the audit log. */
export function keyIdOf(publicKeyPem: string): string {
  return readPublicKey(publicKeyPem).keyId;
}

function requireKey({ material }: BundleFacts, key: SigningPublicKey): void {
  if (material.kind !== 'public-key') {
    throw new AppError('signer-untrusted', 'bundle is signed with a certificate, this signer is a key');
  }
  const { hint, claimedKey } = material;
  if (isOtherHint(hint, key)) {
    throw new AppError('signer-untrusted', `bundle is signed with another key (hint ${hint ?? ''})`);
  }
  if (claimedKey !== undefined && claimedKeyId(claimedKey) !== key.keyId) {
    throw new AppError('signer-untrusted', 'bundle is signed with another key, which it carries');
  }
}

function isOtherHint(hint: string | undefined, { hints }: SigningPublicKey): boolean {
  return hint !== undefined && hint !== '' && hint !== hints.oms && hint !== hints.cosign;
}

interface BlobCheck {
  readonly open: OpenBlob;
  readonly key: SigningPublicKey;
  readonly rules: TimestampRules;
}

async function verifyBlobWithKey(bytes: Uint8Array, { open, key, rules }: BlobCheck): Promise<VerifiedBlob> {
  const bundle = readMessageBundle(bytes);
  requireKey(bundle, key);
  const times = await trustedTimesOf(bundle, rules);
  const { sha256, isSigned } = await checkBlob(bundle, key, open);
  if (!isSigned)
    throw new AppError('signature-invalid', 'signature of the file does not verify with this key');
  return { signer: { kind: 'key', keyId: key.keyId }, times, digest: { sha256 } };
}

async function verifyWithKey(
  bundle: DsseBundle,
  key: SigningPublicKey,
  rules: EnvelopeRules & TimestampRules,
): Promise<VerifiedEnvelope> {
  const { payloadType, payload } = bundle;
  requireKey(bundle, key);
  const message = await signedMessageOf(bundle, key, rules);
  if (message === undefined) {
    throw new AppError('signature-invalid', 'signature does not verify with this key', {
      hint: 'the bundle was changed after signing, or another key signed it',
    });
  }
  const signer = { kind: 'key', keyId: key.keyId } as const;
  const legacy = message === 'dsse' ? {} : ({ isLegacyEncoding: true } as const);
  return { payloadType, payload, signer, times: await trustedTimesOf(bundle, rules), ...legacy };
}

/** The id of a key that a bundle carries as PEM text; undefined when it is none that could sign here. */
function claimedKeyId(pem: Uint8Array): string | undefined {
  try {
    return readPublicKey(Buffer.from(pem).toString('utf8')).keyId;
  } catch (thrown) {
    if (isAppError(thrown)) return undefined;
    throw thrown;
  }
}
