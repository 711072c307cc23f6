import { readBundle, type DsseBundle } from '../domain/bundle.ts';
import { AppError, isAppError } from '../domain/errors.ts';
import type { VerifiedEnvelope } from '../domain/evidence.ts';
import type { Verifier } from '../domain/ports.ts';
import { readPublicKey, type SigningPublicKey } from '../domain/signing-key.ts';
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
export function createKeyVerifier(options: KeyVerifierOptions): Verifier {
  const key = readPublicKey(options.publicKeyPem);
  // Promise.resolve().then: what verifyWithKey throws must arrive as a rejection.
  return {
    verify: (bundle) => Promise.resolve().then(() => verifyWithKey(readBundle(bundle), key, options)),
  };
}

/** Lower-case hex SHA-256 of the SPKI DER: the id of a key in evidence, decisions and the audit log. */
export function keyIdOf(publicKeyPem: string): string {
  return readPublicKey(publicKeyPem).keyId;
}

function verifyWithKey(
  bundle: DsseBundle,
  key: SigningPublicKey,
  rules: EnvelopeRules & TimestampRules,
): VerifiedEnvelope {
  const { material, payloadType, payload } = bundle;
  if (material.kind !== 'public-key') {
    throw new AppError('signer-untrusted', 'bundle is signed with a certificate, this signer is a key');
  }
  const { hint, claimedKey } = material;
  if (hint !== undefined && hint !== '' && hint !== key.hints.oms && hint !== key.hints.cosign) {
    throw new AppError('signer-untrusted', `bundle is signed with another key (hint ${hint})`);
  }
  if (claimedKey !== undefined && claimedKeyId(claimedKey) !== key.keyId) {
    throw new AppError('signer-untrusted', 'bundle is signed with another key, which it carries');
  }
  const message = signedMessageOf(bundle, key, rules);
  if (message === undefined) {
    throw new AppError('signature-invalid', 'signature does not verify with this key', {
      hint: 'the bundle was changed after signing, or another key signed it',
    });
  }
  const signer = { kind: 'key', keyId: key.keyId } as const;
  const legacy = message === 'dsse' ? {} : ({ isLegacyEncoding: true } as const);
  return { payloadType, payload, signer, times: trustedTimesOf(bundle, rules), ...legacy };
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
