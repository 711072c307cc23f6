import { readBundle, type BundleFacts, type DsseBundle } from '../domain/bundle.ts';
import { EKU_CODE_SIGNING, readCertificate, type SigningCertificate } from '../domain/certificate.ts';
import { readCertificatesPem } from '../domain/certificate-pem.ts';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity, TrustedTime, VerifiedBlob, VerifiedEnvelope } from '../domain/evidence.ts';
import { readMessageBundle, type OpenBlob } from '../domain/message-bundle.ts';
import type { BlobVerifier, Clock, Verifier } from '../domain/ports.ts';
import type { SigningPublicKey } from '../domain/signing-key.ts';
import { checkBlob } from './blob-signature.ts';
import { certifiedKey, findAnchor, readCertificates } from './certificate-path.ts';
import { signedMessageOf, type EnvelopeRules } from './envelope-signature.ts';
import { trustedTimesOf, type TimestampRules } from './trusted-times.ts';

/** Who must have signed, compared exactly: a subject alternative name, or the whole distinguished name. */
export type CertificateName =
  | { readonly kind: 'alt-name'; readonly value: string }
  /** On one line as `openssl x509 -subject -nameopt RFC2253 -nameopt sep_comma_plus_space,-dn_rev` prints it. */
  | { readonly kind: 'subject'; readonly value: string };

export interface CertificateVerifierOptions extends EnvelopeRules, TimestampRules {
  /** PEM of the roots, each trusted by itself. There is no default: web roots let any web server sign. */
  readonly rootsPem: string;
  /** PEM of authorities between, for bundles that do not carry them. */
  readonly intermediatesPem?: string;
  readonly name: CertificateName;
  /** When a bundle has no trusted time, its certificates must be valid now. */
  readonly clock: Clock;
}

/**
 * Verifies bundles signed with a certificate of a company's own authority: signature, path to a root, code signing,
 * validity of the whole path at every trusted time (else now), and the exact name. `issuer` of the result is the
 * distinguished name of the root. Revocation is not looked at. Throws AppError `invalid-input` and `invalid-key` for the
 * options; when verifying `malformed`, `signer-untrusted`, `signature-invalid`, `trust-root` (timestamp authority).
 */
export function createCertificateVerifier(options: CertificateVerifierOptions): Verifier & BlobVerifier {
  if (options.name.value === '') {
    throw new AppError('invalid-input', 'a certificate signer needs a name', {
      hint: 'without one, everybody with a certificate of that root could sign',
    });
  }
  const anchors = readCertificates(readCertificatesPem(options.rootsPem, 'root certificates'));
  const extra =
    options.intermediatesPem === undefined
      ? []
      : readCertificates(readCertificatesPem(options.intermediatesPem, 'intermediate certificates'));
  const trust: Trust = { anchors, extra, options };
  return {
    verify: async (bundle) => await verifyCertified(readBundle(bundle), trust),
    verifyBlob: async (bundle, open) => await verifyCertifiedBlob(bundle, { open, trust }),
  };
}

interface Trust {
  readonly anchors: readonly SigningCertificate[];
  readonly extra: readonly SigningCertificate[];
  readonly options: CertificateVerifierOptions;
}

interface CertifiedSigner {
  readonly key: SigningPublicKey;
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
}

/** Everything that does not depend on what was signed. */
async function verifySigner(
  facts: BundleFacts,
  { anchors, extra, options }: Trust,
): Promise<CertifiedSigner> {
  const [leaf, ...carried] = certificatesOf(facts).map(readCertificate);
  if (leaf === undefined) throw new AppError('malformed', 'bundle has no certificate');
  requireName(leaf, options.name);
  const times = await trustedTimesOf(facts, options);
  const at = times.length === 0 ? [options.clock()] : times.map((time) => time.at);
  const intermediates = [...carried, ...extra];
  const anchor = findAnchor(leaf, { anchors, intermediates, usage: EKU_CODE_SIGNING, at });
  return {
    key: certifiedKey(leaf.publicKey),
    signer: {
      kind: 'certificate',
      identity: options.name.value,
      issuer: anchor.subject,
      extensions: {},
      isOwnAuthority: true,
    },
    times,
  };
}

async function verifyCertified(bundle: DsseBundle, trust: Trust): Promise<VerifiedEnvelope> {
  const { payloadType, payload } = bundle;
  const { key, signer, times } = await verifySigner(bundle, trust);
  const message = await signedMessageOf(bundle, key, trust.options);
  if (message === undefined) throw notByCertificate();
  const legacy = message === 'dsse' ? {} : ({ isLegacyEncoding: true } as const);
  return { payloadType, payload, signer, times, ...legacy };
}

async function verifyCertifiedBlob(
  bytes: Uint8Array,
  { open, trust }: { readonly open: OpenBlob; readonly trust: Trust },
): Promise<VerifiedBlob> {
  const bundle = readMessageBundle(bytes);
  const { key, signer, times } = await verifySigner(bundle, trust);
  const { sha256, isSigned } = await checkBlob(bundle, key, open);
  if (!isSigned) throw notByCertificate();
  return { signer, times, digest: { sha256 } };
}

function notByCertificate(): AppError {
  return new AppError('signature-invalid', 'signature does not verify with the certificate');
}

/** A single certificate, as newer bundles have it, is a chain of one. */
function certificatesOf({ material }: BundleFacts): readonly Uint8Array[] {
  switch (material.kind) {
    case 'public-key':
      throw new AppError('signer-untrusted', 'bundle is signed with a key, this signer is a certificate');
    case 'certificate':
      return [material.certificate];
    case 'certificate-chain':
      return material.certificates;
  }
}

function requireName(leaf: SigningCertificate, name: CertificateName): void {
  const isNamed =
    name.kind === 'subject'
      ? leaf.subject === name.value
      : leaf.altNames.some(({ value }) => value === name.value);
  if (isNamed) return;
  const names = leaf.altNames.map(({ value }) => value).join(', ');
  const shown = names === '' ? leaf.subject : `${leaf.subject} (${names})`;
  throw new AppError('signer-untrusted', `bundle is signed by ${shown}, not by ${name.value}`);
}
