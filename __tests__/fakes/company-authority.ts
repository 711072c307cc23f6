import type { KeyObject } from 'node:crypto';
import {
  altNames,
  authority,
  codeSigning,
  keyUsageAuthority,
  keyUsageSigning,
  makeCertificate,
  p256,
  toPem,
  type Extension,
  type KeyPair,
} from './fake-certificate.ts';

export const DAY = 86_400_000;

export interface AuthorityOptions {
  readonly name?: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** Both times as DER. */
  readonly validity?: readonly Uint8Array[];
  readonly extensions?: readonly Extension[];
}

/** One certificate authority: a root, or one below another. */
export interface CompanyAuthority {
  readonly name: string;
  readonly keys: KeyPair;
  readonly der: Buffer;
  readonly pem: string;
  /** A certificate for a signer; by default for code signing, with an e-mail address, valid for a year around now. */
  issue(publicKey: KeyObject, options?: AuthorityOptions): Buffer;
  /** An authority below this one. */
  issueAuthority(options?: AuthorityOptions): CompanyAuthority;
}

/** Certificates of a company of its own, made up by the test. */
export function makeAuthority(options: AuthorityOptions = {}): CompanyAuthority {
  const keys = p256();
  const name = options.name ?? 'company root';
  return asAuthority(
    name,
    keys,
    certify(name, keys.publicKey, {
      issuer: { name, privateKey: keys.privateKey },
      extensions: [authority, keyUsageAuthority],
      ...options,
    }),
  );
}

interface CertifyOptions extends AuthorityOptions {
  readonly issuer: { readonly name: string; readonly privateKey: KeyObject };
  readonly extensions: readonly Extension[];
}

function certify(subject: string, publicKey: KeyObject, options: CertifyOptions): Buffer {
  const { issuer, extensions, validity } = options;
  const notBefore = options.notBefore ?? new Date(Date.now() - 100 * DAY);
  const notAfter = options.notAfter ?? new Date(Date.now() + 265 * DAY);
  return makeCertificate({ subject, publicKey, issuer, notBefore, notAfter, validity, extensions });
}

function asAuthority(name: string, keys: KeyPair, der: Buffer): CompanyAuthority {
  const issuer = { name, privateKey: keys.privateKey };
  return {
    name,
    keys,
    der,
    pem: toPem(der),
    issue: (publicKey, options = {}) =>
      certify(options.name ?? 'release', publicKey, {
        issuer,
        extensions: [keyUsageSigning, codeSigning, altNames('release@acme.test')],
        ...options,
      }),
    issueAuthority(options = {}) {
      const own = p256();
      const below = options.name ?? 'company signing';
      const made = certify(below, own.publicKey, {
        issuer,
        extensions: [authority, keyUsageAuthority],
        ...options,
      });
      return asAuthority(below, own, made);
    },
  };
}
