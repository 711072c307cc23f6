import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { BlobVerifier, Verifier } from '../domain/ports.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { systemClock } from '../platform/clock.ts';
import { readBounded, readText } from '../platform/files.ts';
import { wantedExtensions, type CertificateClaims } from './wanted-extensions.ts';

/** Whom to believe: a public key, a certificate of an own authority, or an exact identity of Sigstore with its issuer. */
export interface TrustOptions extends SignatureRules, CertificateClaims {
  /** PEM file with the public key. */
  readonly key?: string | undefined;
  /** Exact alternative name in the certificate. */
  readonly certificateIdentity?: string | undefined;
  readonly certificateOidcIssuer?: string | undefined;
  /** TrustedRoot JSON file; default: the public-good instance that comes with the product. */
  readonly trustedRoot?: string | undefined;
  /** PEM file with the roots of an own authority, in the place of Sigstore. */
  readonly certificateRoot?: string | undefined;
  /** Exact distinguished name in a certificate of an own authority, in the place of an alternative name. */
  readonly certificateSubject?: string | undefined;
}

/** What else signatures of keys and own certificates are asked for. */
export interface SignatureRules {
  /** PEM files of timestamp authorities, or TrustedRoot JSON: a signature without a timestamp of one of them is refused. */
  readonly timestampAuthority?: string | readonly string[] | undefined;
  /** So many different authorities must have stamped it; for Sigstore those of the trusted root. */
  readonly timestampThreshold?: number | undefined;
  /**
   * Key and own certificate: true wants an entry in a log of `trustedRoot`; a Sigstore identity wants one unless it is false.
   */
  readonly transparencyLog?: boolean | undefined;
  /** So many different logs of the root must have the signature. */
  readonly tlogThreshold?: number | undefined;
  /** Sigstore identity: so many different certificate logs must have the certificate. */
  readonly sctThreshold?: number | undefined;
  /** Also believe what `model_signing` 0.2 signed. */
  readonly acceptModelSigningV02?: boolean | undefined;
}

/** Longest key and trusted-root files that are read. */
const MAX_KEY_BYTES = 64 * 1024;
const MAX_ROOTS_BYTES = 1024 * 1024;
export const MAX_TRUSTED_ROOT_BYTES = 4 * 1024 * 1024;

/** Builds the verifier that the options describe. Errors: `invalid-input` for none, half or two of them. */
export async function openVerifier(options: TrustOptions): Promise<Verifier & BlobVerifier> {
  const { key, certificateIdentity: identity, certificateOidcIssuer: issuer, trustedRoot } = options;
  const { certificateRoot, certificateSubject: subject } = options;
  const extensions = wantedExtensions(options);
  if (Object.keys(extensions).length > 0 && (key !== undefined || certificateRoot !== undefined)) {
    throw new AppError('invalid-input', 'claims in the certificate are for Sigstore identities', {
      hint: 'leave certificate-extension and certificate-github-workflow-… out',
    });
  }
  if (key !== undefined || certificateRoot !== undefined) refuseUnusedThresholds(options);
  if (key !== undefined) {
    const rootOfLog = options.transparencyLog === true ? undefined : trustedRoot;
    const others = [identity, issuer, rootOfLog, certificateRoot, subject];
    if (others.some((other) => other !== undefined)) {
      throw new AppError('invalid-input', 'a public key and a certificate identity exclude each other');
    }
    return await keyVerifier(key, options);
  }
  if (certificateRoot !== undefined) return await certificateVerifier(certificateRoot, options);
  if (identity === undefined || issuer === undefined) {
    const missing = identity === issuer ? 'nobody to trust was named' : 'identity and issuer belong together';
    throw new AppError('invalid-input', missing, {
      hint: 'give --key PUBLIC.pem, or --certificate-identity with --certificate-oidc-issuer or --certificate-root, or --policy with --environment',
    });
  }
  const isStamped = timestampFiles(options).length > 0;
  if (subject !== undefined || isStamped || options.acceptModelSigningV02 === true) {
    throw new AppError(
      'invalid-input',
      'certificate-subject, timestamp-authority and accept-model-signing-v02 are not for Sigstore identities',
      {
        hint: 'give them with --key or --certificate-root; the trusted root names the authorities of Sigstore',
      },
    );
  }
  const requireLog = options.transparencyLog !== false;
  const { tlogThreshold, timestampThreshold, sctThreshold } = options;
  const thresholds = { tlogThreshold, timestampThreshold, sctThreshold };
  return await sigstoreVerifier({ identity, issuer, trustedRoot, extensions, requireLog, ...thresholds });
}

/** The files of timestamp authorities, however many. */
export function timestampFiles({
  timestampAuthority: files = [],
}: Pick<SignatureRules, 'timestampAuthority'>): readonly string[] {
  return typeof files === 'string' ? [files] : files;
}

/** A number that nothing would be held against must not look like one that is met. */
function refuseUnusedThresholds(rules: SignatureRules): void {
  const { tlogThreshold, transparencyLog, timestampThreshold, sctThreshold } = rules;
  const refuse = (message: string, hint: string) => new AppError('invalid-input', message, { hint });
  if (sctThreshold !== undefined) {
    throw refuse('sct-threshold is for Sigstore identities', 'keys and own certificates are in no such log');
  }
  if (tlogThreshold !== undefined && transparencyLog !== true) {
    throw refuse(
      'tlog-threshold without transparency-log',
      'name the logs: transparency-log and trusted-root',
    );
  }
  if (timestampThreshold !== undefined && timestampFiles(rules).length === 0) {
    throw refuse('timestamp-threshold without timestamp-authority', 'name the authorities, each in a file');
  }
}

/** A verifier for the public key in a PEM file. */
export async function keyVerifier(
  file: string,
  rules: SignatureRules & Pick<TrustOptions, 'trustedRoot'> = {},
): Promise<Verifier & BlobVerifier> {
  const { createKeyVerifier } = await import('../verify/key-verifier.ts');
  const publicKeyPem = await readText(path.resolve(file), { maxBytes: MAX_KEY_BYTES, what: 'public key' });
  return await logged(createKeyVerifier({ publicKeyPem, ...(await readRules(rules)) }), rules, publicKeyPem);
}

/** A verifier for certificates of an own authority. There is no default name: its root may certify anybody. */
async function certificateVerifier(file: string, options: TrustOptions): Promise<Verifier & BlobVerifier> {
  const { certificateIdentity: identity, certificateSubject: subject } = options;
  const rootOfLog = options.transparencyLog === true ? undefined : options.trustedRoot;
  if (options.certificateOidcIssuer !== undefined || rootOfLog !== undefined) {
    throw new AppError('invalid-input', 'certificate-root and Sigstore exclude each other', {
      hint: 'leave out certificate-oidc-issuer and trusted-root',
    });
  }
  if ((identity === undefined) === (subject === undefined)) {
    throw new AppError('invalid-input', 'certificate-root needs the name of one signer', {
      hint: 'give certificate-identity (alternative name) or certificate-subject (distinguished name)',
    });
  }
  const { createCertificateVerifier } = await import('../verify/certificate-verifier.ts');
  const rootsPem = await readText(path.resolve(file), {
    maxBytes: MAX_ROOTS_BYTES,
    what: 'root certificates',
  });
  const name =
    identity === undefined
      ? ({ kind: 'subject', value: subject ?? '' } as const)
      : ({ kind: 'alt-name', value: identity } as const);
  const rules = await readRules(options);
  return await logged(createCertificateVerifier({ rootsPem, name, clock: systemClock, ...rules }), options);
}

async function readRules(rules: SignatureRules) {
  const { acceptModelSigningV02 = false, timestampThreshold } = rules;
  const files = timestampFiles(rules);
  if (files.length === 0) return { acceptModelSigningV02 };
  const { readTimestampTrust } = await import('../verify/timestamp-trust.ts');
  const timestampAuthorities = [];
  for (const file of files) {
    const limits = { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: 'timestamp authority' };
    const text = await readText(path.resolve(file), limits);
    timestampAuthorities.push(...readTimestampTrust(text, `timestamp authority ${file}`));
  }
  return { acceptModelSigningV02, timestampAuthorities, timestampThreshold, requireTimestamp: true };
}

async function sigstoreVerifier(options: {
  readonly identity: string;
  readonly issuer: string;
  readonly trustedRoot: string | undefined;
  readonly extensions: Readonly<Record<string, readonly string[]>>;
  readonly requireLog: boolean;
  readonly tlogThreshold: number | undefined;
  readonly timestampThreshold: number | undefined;
  readonly sctThreshold: number | undefined;
}): Promise<Verifier & BlobVerifier> {
  const { createSigstoreVerifier } = await import('../verify/sigstore-verifier.ts');
  const trustedRoot = await readRoot(options.trustedRoot);
  return await createSigstoreVerifier({ ...options, trustedRoot });
}

async function readRoot(file: string | undefined): Promise<unknown> {
  if (file !== undefined) return await readTrustedRootFile(file);
  const { publicGoodTrustedRoot } = await import('../verify/sigstore-verifier.ts');
  return await publicGoodTrustedRoot();
}

/** The signer, whose signatures must be logged when that was asked for. */
async function logged(
  signer: Verifier & BlobVerifier,
  {
    transparencyLog,
    trustedRoot,
    tlogThreshold,
  }: Pick<TrustOptions, 'transparencyLog' | 'trustedRoot' | 'tlogThreshold'>,
  publicKeyPem?: string,
): Promise<Verifier & BlobVerifier> {
  if (transparencyLog !== true) return signer;
  const { requireLogged } = await import('../verify/sigstore-logged.ts');
  const key = publicKeyPem === undefined ? {} : { publicKeyPem };
  const root = await readRoot(trustedRoot);
  return requireLogged(signer, { trustedRoot: root, clock: systemClock, tlogThreshold, ...key });
}

/** A Sigstore TrustedRoot file as parsed JSON; duplicate keys and oversized files are refused. */
export async function readTrustedRootFile(file: string): Promise<unknown> {
  const bytes = await readBounded(path.resolve(file), {
    maxBytes: MAX_TRUSTED_ROOT_BYTES,
    what: 'trusted root',
  });
  return parseStrictJson(bytes, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: `trusted root ${file}` });
}
