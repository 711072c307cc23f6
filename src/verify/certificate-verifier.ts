import { readBundle, type DsseBundle } from '../domain/bundle.ts';
import { EKU_CODE_SIGNING, readCertificate, type SigningCertificate } from '../domain/certificate.ts';
import { readCertificatesPem } from '../domain/certificate-pem.ts';
import { AppError } from '../domain/errors.ts';
import type { VerifiedEnvelope } from '../domain/evidence.ts';
import type { Clock, Verifier } from '../domain/ports.ts';
import { describeKey } from '../domain/signing-key.ts';
import { findAnchor, readCertificates } from './certificate-path.ts';
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
export function createCertificateVerifier(options: CertificateVerifierOptions): Verifier {
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
  return {
    verify: (bundle) =>
      Promise.resolve().then(() => verifyCertified(readBundle(bundle), { anchors, extra, options })),
  };
}

interface Trust {
  readonly anchors: readonly SigningCertificate[];
  readonly extra: readonly SigningCertificate[];
  readonly options: CertificateVerifierOptions;
}

function verifyCertified(bundle: DsseBundle, { anchors, extra, options }: Trust): VerifiedEnvelope {
  const { payloadType, payload } = bundle;
  const [leaf, ...carried] = certificatesOf(bundle).map(readCertificate);
  if (leaf === undefined) throw new AppError('malformed', 'bundle has no certificate');
  requireName(leaf, options.name);
  const times = trustedTimesOf(bundle, options);
  const at = times.length === 0 ? [options.clock()] : times.map((time) => time.at);
  const anchor = findAnchor(leaf, {
    anchors,
    intermediates: [...carried, ...extra],
    usage: EKU_CODE_SIGNING,
    at,
  });
  const message = signedMessageOf(bundle, describeKey(leaf.publicKey), options);
  if (message === undefined) {
    throw new AppError('signature-invalid', 'signature does not verify with the certificate');
  }
  const signer = {
    kind: 'certificate',
    identity: options.name.value,
    issuer: anchor.subject,
    extensions: {},
  } as const;
  const legacy = message === 'dsse' ? {} : ({ isLegacyEncoding: true } as const);
  return { payloadType, payload, signer, times, ...legacy };
}

/** A single certificate, as newer bundles have it, is a chain of one. */
function certificatesOf({ material }: DsseBundle): readonly Uint8Array[] {
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
