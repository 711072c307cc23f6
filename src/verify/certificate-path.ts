import type { KeyObject } from 'node:crypto';
import { readCertificate, type SigningCertificate } from '../domain/certificate.ts';
import { AppError, messageOf } from '../domain/errors.ts';
import { describeKey, type SigningPublicKey } from '../domain/signing-key.ts';

/** What a path is built from, and what it must be good for. */
export interface PathRules {
  /** Trusted by the user, each by itself. */
  readonly anchors: readonly SigningCertificate[];
  /** Found beside the signature: believed only when it leads to an anchor. */
  readonly intermediates: readonly SigningCertificate[];
  /** Dotted OID of the extended key usage that the leaf must have; an authority that names usages must allow it. */
  readonly usage: string;
  /** Moments at which every certificate of the path must be valid. */
  readonly at: readonly Date[];
}

/** Authorities between leaf and anchor; more than any real hierarchy has. */
const MAX_DEPTH = 8;
/** Edges that are tried; bounds the work when certificates are made to look like each other's issuers. */
const MAX_STEPS = 200;
const EKU_ANY = '2.5.29.37.0';

/** SHA-2 with ECDSA, RSA (also PSS), and Ed25519. SHA-1 and MD5 signatures can be forged. */
const SIGNATURES = new Set([
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
  '1.2.840.113549.1.1.10',
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.3.101.112',
]);
const MIN_RSA_BITS = 2048;

/**
 * A path from the leaf to one of the anchors (RFC 5280 section 6, without revocation, name constraints and policies: a
 * certificate with such a critical extension is refused). Returns the anchor. Throws AppError `signer-untrusted` that
 * says what is wrong with the path that came furthest.
 */
export function findAnchor(leaf: SigningCertificate, rules: PathRules): SigningCertificate {
  const leafProblem = leafProblemOf(leaf, rules);
  if (leafProblem !== undefined) throw untrusted(leafProblem);
  const search: Search = { rules, steps: 0, problem: undefined };
  const anchor = climb(leaf, [leaf], search);
  if (anchor !== undefined) return anchor;
  throw untrusted(search.problem ?? `certificate ${leaf.subject} does not lead to a trusted root`);
}

/** Decodes certificates for `findAnchor`. Throws AppError `malformed`. */
export function readCertificates(ders: readonly Uint8Array[]): SigningCertificate[] {
  return ders.map(readCertificate);
}

/** The key that a certificate is for. Error: `signer-untrusted` for an algorithm or curve that is not one of ours. */
export function certifiedKey(publicKey: KeyObject): SigningPublicKey {
  try {
    return describeKey(publicKey);
  } catch (cause) {
    throw new AppError('signer-untrusted', `certificate: ${messageOf(cause)}`, { cause });
  }
}

interface Search {
  readonly rules: PathRules;
  steps: number;
  problem: string | undefined;
}

function climb(
  current: SigningCertificate,
  path: readonly SigningCertificate[],
  search: Search,
): SigningCertificate | undefined {
  const { anchors, intermediates } = search.rules;
  // An anchor that is the leaf itself is trusted by name, without an issuer.
  const same = path.length === 1 ? anchors.find((each) => isSame(each, current)) : undefined;
  if (same !== undefined) return same;
  for (const issuer of [...anchors, ...intermediates]) {
    if (path.some((each) => isSame(each, issuer))) continue;
    if ((search.steps += 1) > MAX_STEPS) throw untrusted('certificates can be put together in too many ways');
    if (!isIssuedBy(current, issuer)) continue;
    const problem = authorityProblemOf(issuer, path.length - 1, search.rules) ?? issuedProblemOf(current);
    if (problem !== undefined) {
      search.problem ??= problem;
      continue;
    }
    if (anchors.includes(issuer)) return issuer;
    if (path.length >= MAX_DEPTH) continue;
    const found = climb(issuer, [...path, issuer], search);
    if (found !== undefined) return found;
  }
  return undefined;
}

function leafProblemOf(leaf: SigningCertificate, { usage, at }: PathRules): string | undefined {
  const named = `certificate ${leaf.subject}`;
  if (leaf.canIssue) return `${named} is one of an authority, not of a signer`;
  if (!leaf.canSign) return `${named} is not for signatures`;
  if (!leaf.extendedKeyUsages.includes(usage)) return `${named} is not for ${nameOfUsage(usage)}`;
  return commonProblemOf(leaf, at);
}

/** `below`: authorities between this one and the leaf. */
function authorityProblemOf(
  issuer: SigningCertificate,
  below: number,
  { usage, at }: PathRules,
): string | undefined {
  const named = `certificate ${issuer.subject}`;
  if (!issuer.canIssue) return `${named} signs certificates but is not one of an authority`;
  if (issuer.pathLength !== undefined && below > issuer.pathLength) {
    return `${named} has more authorities below it than it allows`;
  }
  const { extendedKeyUsages: usages } = issuer;
  if (usages.length > 0 && !usages.includes(usage) && !usages.includes(EKU_ANY)) {
    return `${named} does not allow ${nameOfUsage(usage)}`;
  }
  return commonProblemOf(issuer, at);
}

function commonProblemOf(certificate: SigningCertificate, at: readonly Date[]): string | undefined {
  const { x509, subject, unknownCritical, publicKey } = certificate;
  const named = `certificate ${subject}`;
  if (unknownCritical.length > 0) {
    return `${named} has an unknown critical extension ${unknownCritical.join(', ')}`;
  }
  for (const moment of at) {
    if (moment < x509.validFromDate || moment > x509.validToDate) {
      const window = `${x509.validFromDate.toISOString()} to ${x509.validToDate.toISOString()}`;
      return `${named} is valid from ${window}, not at ${moment.toISOString()}`;
    }
  }
  const bits = publicKey.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && bits < MIN_RSA_BITS) return `${named} has an RSA key of ${String(bits)} bits`;
  return undefined;
}

function issuedProblemOf({ subject, signatureOid }: SigningCertificate): string | undefined {
  if (SIGNATURES.has(signatureOid)) return undefined;
  return `certificate ${subject} is signed with an algorithm that is not accepted (${signatureOid})`;
}

/** Names and key identifiers fit, and the signature is by that key. Names alone say nothing: anybody can choose them. */
function isIssuedBy(certificate: SigningCertificate, issuer: SigningCertificate): boolean {
  return certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.publicKey);
}

function isSame(a: SigningCertificate, b: SigningCertificate): boolean {
  return a.x509.raw.equals(b.x509.raw);
}

function nameOfUsage(usage: string): string {
  return usage === '1.3.6.1.5.5.7.3.3'
    ? 'code signing'
    : usage === '1.3.6.1.5.5.7.3.8'
      ? 'time stamping'
      : usage;
}

function untrusted(what: string): AppError {
  return new AppError('signer-untrusted', what, {
    hint: 'name the root certificate that the signer belongs to; web roots are never used',
  });
}
