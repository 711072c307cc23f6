import { createPublicKey, X509Certificate } from 'node:crypto';
import type { BundleLogEntry } from '../domain/bundle.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

/** Longest body of a log entry: hashes, one signature and one certificate. */
const MAX_BODY_BYTES = 256 * 1024;

type Encoding = 'base64-pem' | 'base64-der';

/** Where each kind of entry keeps the certificate of its signer (sigstore/rekor pkg/types; rekor-tiles entry.proto). */
const CERTIFICATE_AT: Readonly<Record<string, readonly [Encoding, string]>> = {
  'dsse/0.0.1': ['base64-pem', 'spec.signatures.0.verifier'],
  'hashedrekord/0.0.1': ['base64-pem', 'spec.signature.publicKey.content'],
  'intoto/0.0.2': ['base64-pem', 'spec.content.envelope.signatures.0.publicKey'],
  'dsse/0.0.2': ['base64-der', 'spec.dsseV002.signatures.0.verifier.x509Certificate.rawBytes'],
  'hashedrekord/0.0.2': ['base64-der', 'spec.hashedRekordV002.signature.verifier.x509Certificate.rawBytes'],
};

/**
 * Whether a log entry was made for this certificate. The library compares an entry's signature and digest with the
 * bundle, not its key, so the entry of another signer could be shown (CVE-2026-22703). Throws for a body that has
 * another kind or shape.
 */
export function isLoggedFor(entry: BundleLogEntry, certificateDer: Uint8Array): boolean {
  const name = `${entry.kind}/${entry.version}`;
  const place = Object.hasOwn(CERTIFICATE_AT, name) ? CERTIFICATE_AT[name] : undefined;
  if (place === undefined) throw new TypeError(`log entry of the kind ${name} is not understood`);
  const body = parseStrictJson(entry.body, { maxBytes: MAX_BODY_BYTES, maxDepth: 16, what: 'log entry' });
  const [encoding, path] = place;
  const value = valueAt(body, path);
  if (typeof value !== 'string') throw new TypeError('log entry names no certificate');
  const bytes = Buffer.from(value, 'base64');
  return Buffer.compare(encoding === 'base64-pem' ? derOfPem(bytes) : bytes, certificateDer) === 0;
}

/** As `isLoggedFor`, for an entry whose verifier is a key (SPKI DER) or a certificate (DER). */
export function isLoggedBy(entry: BundleLogEntry, der: Uint8Array): boolean {
  if (entry.kind === 'hashedrekord' && entry.version === '0.0.2') {
    const body = parseStrictJson(entry.body, { maxBytes: MAX_BODY_BYTES, maxDepth: 16, what: 'log entry' });
    const key = valueAt(body, 'spec.hashedRekordV002.signature.verifier.publicKey.rawBytes');
    if (typeof key === 'string') return Buffer.compare(Buffer.from(key, 'base64'), der) === 0;
  }
  return isLoggedFor(entry, der);
}

/** DER of a certificate or of a public key in PEM. */
function derOfPem(pem: Buffer): Buffer {
  if (pem.includes('-----BEGIN PUBLIC KEY-----')) {
    return createPublicKey(pem).export({ type: 'spki', format: 'der' });
  }
  return new X509Certificate(pem).raw;
}

function valueAt(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}
